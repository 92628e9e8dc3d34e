import type { Locale } from '../content/locales.ts'
import type { Token } from './analysis.ts'
import { abbreviationAt, icd10At, numberAt } from './word-shapes.ts'

const inWord = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u
const endings = /['’](?:s|S|t|T|re|ve|ll|d)(?![\p{L}\d])/uy

/** For each UTF-16 unit whether it is of a word; asked once a unit, because texts are long. */
const kinds = new Uint8Array(0x10000)
const unknown = 0
const other = 1
const letter = 2
const digit = 3

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? unknown
  if (known !== unknown) return known
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at)
  const character = String.fromCharCode(code)
  const kind = /\d/.test(character) ? digit : inWord.test(character) ? letter : other
  kinds[code] = kind
  return kind
}

/** Letters beyond the first plane take two units, of which either is asked for. */
function kindOfPair(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00
  const point = text.codePointAt(low ? at - 1 : at) ?? 0
  return point > 0xffff && inWord.test(String.fromCodePoint(point)) ? letter : other
}

/** What turns a run of letters and digits into its terms. */
export type ToTerm = (word: string) => string

/**
 * Cuts a text into words; hyphens part them, so that `санитарно-эпидемиологический` is found by
 * either part, and by the whole as a phrase.
 */
export function scan(text: string, locale: Locale, toTerm: ToTerm): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = kindAt(text, at)
    if (kind === other) {
      at += 1
      continue
    }
    let end = at + 1
    let mixed = false
    for (let next = 0; end < length && (next = kindAt(text, end)) !== other; end += 1)
      if (next !== kind) mixed = true
    if (kind === digit || mixed || end === at + 1) {
      const before = tokens.length
      pushShape(tokens, text, at, end, kind === digit, locale)
      if (tokens.length > before) {
        at = tokens[tokens.length - 1]?.end ?? end
        continue
      }
    }
    if (mixed) pushMixed(tokens, text, at, end, toTerm)
    else push(tokens, text.slice(at, end), at, end, toTerm)
    at = end
    if (text[at] === "'" || text[at] === '’') at = afterEnding(text, at)
  }
  return tokens
}

function pushShape(
  tokens: Token[],
  text: string,
  at: number,
  end: number,
  isDigit: boolean,
  locale: Locale,
): void {
  if (isDigit) {
    const number = numberAt(text, at, locale)
    if (number) tokens.push(number)
  } else if (end === at + 1) {
    const abbreviation = text[end] === '.' ? abbreviationAt(text, at) : undefined
    if (abbreviation) tokens.push(abbreviation)
  } else if (text[end] === '.' || text[end] === ',') tokens.push(...(icd10At(text, at) ?? []))
}

/** A name with a number written on is parted from it (COVID19 as COVID-19); shorter ones are codes. */
const named = /^(\p{L}[\p{L}\p{M}\u00ad]{2,})(\d+)$/u

function pushMixed(tokens: Token[], text: string, at: number, end: number, toTerm: ToTerm): void {
  const word = text.slice(at, end)
  const name = named.exec(word)?.[1]
  if (!name) return push(tokens, word, at, end, toTerm)
  push(tokens, name, at, at + name.length, toTerm)
  push(tokens, word.slice(name.length), at + name.length, end, toTerm)
}

function push(tokens: Token[], word: string, start: number, end: number, toTerm: ToTerm): void {
  const term = toTerm(word)
  if (term !== '') tokens.push({ term, start, end })
}

/** Past what English adds to a word after an apostrophe. */
function afterEnding(text: string, at: number): number {
  endings.lastIndex = at
  return at + (endings.exec(text)?.[0].length ?? 0)
}
