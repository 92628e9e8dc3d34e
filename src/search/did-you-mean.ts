import { switchLayout } from './layout.ts'
import { mostCharacters, mostWords } from './parse-query.ts'
import { surfaceWords, type SurfaceWord } from './surface-words.ts'

/** What is known of the words of the texts. */
export interface Vocabulary {
  /** @returns in how many texts a word stands, in this form */
  count(word: string): number
  /** @returns words within an edit distance of another one, with in how many texts they stand */
  near(word: string, most: number): { word: string; distance: number; count: number }[]
}

export interface DidYouMeanOptions {
  vocabulary: Vocabulary
  /** Whether a word of the query, in any form, is in what the reader may read. */
  isFound(word: string): boolean
  /** Whether a query finds something that the reader may read, with all of its words. */
  finds(query: string): boolean
}

/** So many corrections are tried; each costs a search. */
const mostTried = 4
/** A word that stands in no more texts may be a slip of whoever wrote them … */
const rare = 2
/** … if one that is like it stands in so many times as many. */
const muchMore = 50

/**
 * What a reader who found nothing may have meant: the keyboard's other layout, or words like those
 * typed. Nothing is told that the reader would not find.
 *
 * @returns the query with some words in place of others, or null
 */
export function didYouMean(query: string, options: DidYouMeanOptions): string | null {
  for (const other of [switchLayout(query), switchUnknown(query, options)])
    if (other !== query && hasLetters(other) && options.finds(other)) return other
  // No more than is looked for: each word costs a search, and a look at all words there are.
  const words = surfaceWords(query.slice(0, mostCharacters))
    .slice(0, mostWords)
    .filter(({ word, start }) => isCorrected(query, word, start))
  const doubtful = words.flatMap((word) => {
    const meant = likelyMeant(word, query, options)
    return meant.length > 0 ? [{ word, meant }] : []
  })
  if (doubtful.length === 0) return null
  for (let nth = 0; nth < mostTried; nth += 1) {
    if (!doubtful.some(({ meant }) => meant[nth] !== undefined)) return null
    const corrected = replaceWords(
      query,
      doubtful.map(({ word, meant }) => ({ word, by: meant[nth] ?? meant[0] ?? word.word })),
    )
    if (options.finds(corrected)) return corrected
  }
  return null
}

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** The other layout for what is not known alone: `COVID-19 ,jkmybwf`. Letters may be keys of marks there. */
function switchUnknown(query: string, { isFound }: DidYouMeanOptions): string {
  let looked = 0
  return query.replace(/\S+/gu, (part, at: number) => {
    if (!hasLetters(part) || at > mostCharacters || (looked += 1) > mostWords) return part
    return isFound(part) ? part : switchLayout(part)
  })
}

/** Not numbers and codes, and not what must not be met. */
function isCorrected(query: string, word: string, start: number): boolean {
  return mostOf(word) > 0 && /^\p{L}+$/u.test(word) && !/(^|\s)[-−–]$/u.test(query.slice(0, start))
}

/** In short words each letter says more. */
function mostOf(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2
}

/** @returns the likeliest first; empty where the word is right */
function likelyMeant({ word, start, end }: SurfaceWord, query: string, options: DidYouMeanOptions) {
  const { vocabulary, isFound } = options
  const isKnown = isFound(query.slice(start, end))
  const count = vocabulary.count(word)
  if (isKnown && (count === 0 || count > rare)) return []
  const least = isKnown ? count * muchMore : 1
  const switched = surfaceWords(switchLayout(query.slice(start, end)))
  const inOther = switched.length === 1 ? (switched[0]?.word ?? '') : ''
  if (!isKnown && vocabulary.count(inOther) > 0) return [inOther]
  const close = vocabulary.near(word, isKnown ? 1 : mostOf(word))
  return close
    .filter((each) => each.count >= least)
    .map((each) => ({ ...each, score: scoreOf(word, each) }))
    .sort((one, another) => another.score - one.score || (one.word < another.word ? -1 : 1))
    .map((each) => each.word)
}

/** What stands for one slip more, in natural logarithms of how often words stand in texts. */
const perSlip = 4
const perSlipThatSounds = 1.5

/** Letters that are taken for each other because they sound alike. */
const alike = [
  'аоя',
  'еиэя',
  'бп',
  'вф',
  'гкх',
  'дт',
  'жшщ',
  'зс',
  'цс',
  'ыи',
  'ъь',
  'iy',
  'sc',
  'ck',
]

function scoreOf(typed: string, { word, distance, count }: ReturnType<Vocabulary['near']>[number]) {
  const sounds = distance === 1 && soundsAlike(typed, word)
  const begins = typed[0] === word[0] ? 1 : 0
  return Math.log(count) + begins * 1.5 - (sounds ? perSlipThatSounds : perSlip * distance)
}

function soundsAlike(one: string, other: string): boolean {
  if (withoutDoubles(one) === withoutDoubles(other)) return true
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, n) => letter !== other[n])
  return alike.some((set) => set.includes(one[at] ?? ' ') && set.includes(other[at] ?? ' '))
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1').replace(/[ъь]/g, '')
}

/** The rest of the query stays as it was typed. */
function replaceWords(query: string, changes: { word: SurfaceWord; by: string }[]): string {
  let corrected = ''
  let at = 0
  for (const { word, by } of changes) {
    const typed = query.slice(word.start, word.end)
    corrected += query.slice(at, word.start) + inCaseOf(typed, by)
    at = word.end
  }
  return corrected + query.slice(at)
}

function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase()
  const [first = ''] = typed
  const isCapital = first !== first.toLowerCase()
  return isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}
