/**
 * Russian typography, by Мильчин, Чельцова, «Справочник издателя и автора»: «ёлочки» with „лапки“
 * within, a dash with a space that does not break before it, and no line that ends in a preposition
 * or begins with a unit. Every rule replaces one character by one, so that positions in a text that
 * is spread over several nodes stay the same.
 */

const space = '\u00A0'

/** Where nothing is touched: addresses, and what a caller has put this in place of. */
export const opaque = '\uFFFC'
const address = /\S*(?::\/\/|@|www\.)\S*/g

const shortWords = 'а|в|во|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у'
const units = [
  ...[
    'мкг',
    'мг',
    'кг',
    'г',
    'мл',
    'л',
    'мм',
    'см',
    'м',
    'км',
    'ммоль',
    'МЕ',
    'ЕД',
    '%',
    '°C',
    '°С',
  ],
  ...['ч', 'мин', 'сек', 'сут', 'руб', 'тыс', 'млн', 'млрд', 'лет', 'года', 'год', 'г'],
].join('|')
const initial = '[А-ЯЁ]\\.'

/** Each matches one space that must not break. */
const unbreakable = [
  new RegExp(`(?<=(?<![\\p{L}\\p{N}-])(?:${shortWords})) (?=\\S)`, 'giu'),
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'),
  /(?<=[№§]) (?=[\p{L}\p{N}])/gu,
  new RegExp(`(?<=(?<!\\p{L})${initial} ?${initial}) (?=[А-ЯЁ][а-яё])`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})${initial}) (?=${initial}[ \u00A0]?[А-ЯЁ][а-яё])`, 'gu'),
  new RegExp(`(?<=[А-ЯЁ][а-яё]+) (?=${initial}[ \u00A0]?${initial}(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<=[А-ЯЁ][а-яё]+[ \u00A0]${initial}) (?=${initial}(?!\\p{L}))`, 'gu'),
]

/** Of sentences, not of ranges: `5 - 10` may mean anything. */
const dash = /(?<=\S)(?<!\d) [-–—](?= )|(?<=\d) [-–—](?= \D)/g

/** Puts quotation marks, dashes and unbreakable spaces right. The length stays the same. */
export function typeset(text: string): string {
  return keepingAddresses(text, (all) => joinWords(setDashes(setQuotes(all))))
}

/** Puts quotation marks alone right: for titles, which programs compare and search. */
export function typesetQuotes(text: string): string {
  return keepingAddresses(text, setQuotes)
}

function keepingAddresses(text: string, change: (text: string) => string): string {
  const found = [...text.matchAll(address)]
  const masked = text.replace(address, (match) => opaque.repeat(match.length))
  let changed = change(masked)
  for (const { index, 0: match } of found)
    changed = changed.slice(0, index) + match + changed.slice(index + match.length)
  return changed
}

function joinWords(text: string): string {
  // A short word may follow another one: `и в больнице`.
  return unbreakable.reduce((joined, rule) => joined.replace(rule, space), text)
}

function setDashes(text: string): string {
  return text.replace(dash, `${space}—`)
}

interface Mark {
  at: number
  sign: string
}

const pairs: { [closing: string]: string } = { '»': '«', '“': '„' }
const isBoundary = (character: string) => /^[\s([{—–\-/«„]?$/u.test(character)
const isEnd = (character: string) => /^[\s)\]}.,;:!?…—–\-/»“"]?$/u.test(character)

/** A straight mark without its counterpart stays as it is: it may stand for inches. */
function setQuotes(text: string): string {
  if (!text.includes('"')) return text
  const matched = matchMarks(text)
  const characters = text.split('')
  let depth = 0
  characters.forEach((character, at) => {
    const mark = matched.get(at)
    if (mark === 'close') depth -= 1
    if (character === '"' && mark) characters[at] = signFor(mark, depth)
    if (mark === 'open') depth += 1
  })
  return characters.join('')
}

function signFor(mark: 'open' | 'close', depth: number): string {
  const [open, close] = depth === 0 ? ['«', '»'] : ['„', '“']
  return (mark === 'open' ? open : close) ?? ''
}

/** Which marks open and close quotations, by position; those that stand alone are not in it. */
function matchMarks(text: string): Map<number, 'open' | 'close'> {
  const matched = new Map<number, 'open' | 'close'>()
  const open: Mark[] = []
  const close = (at: number, sign: string) => {
    const from = open.findLastIndex((mark) => mark.sign === sign)
    // Between the two there must be something.
    if (from === -1 || open[from]?.at === at - 1) return
    matched.set(open[from]?.at ?? at, 'open').set(at, 'close')
    open.length = from
  }
  text.split('').forEach((character, at) => {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? '']
    if (character === '«' || character === '„') open.push({ at, sign: character })
    else if (pairs[character]) close(at, pairs[character])
    else if (character !== '"') return
    else if (isOpening(before, after, open.at(-1), at)) open.push({ at, sign: '"' })
    else if (isEnd(after)) close(at, '"')
  })
  return matched
}

function isOpening(before: string, after: string, last: Mark | undefined, at: number): boolean {
  const isAfterOpening = before === '"' && last?.at === at - 1
  return (isBoundary(before) || isAfterOpening) && !/^\s?$/u.test(after)
}
