import type { Locale } from '../content/locales.ts'
import type { Analyser } from './analysis.ts'
import { isFunctionWord } from './function-words.ts'
import type { ParsedQuery } from './parse-query.ts'
import { queryTerms, readWords, type QueryTerm } from './query-terms.ts'
import type { Synonyms, SynonymSpan, TermSequence } from './synonyms.ts'
import { tellingColumns } from './weights.ts'

/** A query in the language of FTS5; every term is quoted, so no text of a reader is an operator. */
export interface Match {
  /** What has to match, the strictest first: where one finds little, the next is asked as well. */
  levels: Level[]
  /** Matches texts where the words stand side by side, and near each other; null for a single word. */
  phrase: string | null
  near: string | null
  /** All terms that hits may be found by, for highlighting. */
  terms: Set<string>
}

export interface Level {
  match: string
  /** Whether some of the words need not be met. */
  isRelaxed: boolean
  /** What the terms begin with that may stand for the last word; null where it has to be met itself. */
  beginning: string | null
}

export interface MatchOptions {
  analyser: Analyser
  synonyms: Synonyms
  locale: Locale
  /** Words within which others are near. */
  nearWords: number
}

/** Of several readings of a phrase so many are looked for. */
const mostReadings = 6

/** With more words than this it is not tried to do without each of them in turn. */
const mostDroppable = 6

const shortestPrefix = 3

/** @returns null when there is no word to look for */
export function toMatch(query: ParsedQuery, options: MatchOptions): Match | null {
  const { analyser, locale } = options
  const typed = readWords(analyser, query, locale)
  const read = typed.map(({ terms }) => terms)
  const wanted = read.filter((terms) => !terms.every(isFunctionTerm))
  const units = unitsOf(wanted.length > 0 ? wanted : read, options)
  const phrases = query.phrases.map((text) => termsOf(text, options)).filter(isNotEmpty)
  const quoted = phrases.map((terms) => phraseOf(terms))
  if (units.length + quoted.length === 0) return null
  const isBegun = isOf(units.at(-1), read.at(-1)) && (quoted.length === 0 || query.prefix)
  const last = isBegun ? lastPrefix(typed.at(-1)?.text ?? '', options) : null
  const without = query.excluded.map((text) => termsOf(text, options)).filter(isNotEmpty)
  const limit = (match: string) =>
    without.length === 0 ? match : `(${match}) NOT (${without.map(phraseOf).join(' OR ')})`
  const inOrder = read.flat()
  return {
    levels: levelsOf(units, quoted, last).map((level) => ({
      ...level,
      match: limit(level.match),
    })),
    phrase: inOrder.length > 1 ? phraseOf(variantsOf(inOrder)) : null,
    near: nearOf(wanted, options.nearWords),
    terms: new Set([...units.map(({ match }) => match), ...quoted].flatMap(quotedTerms)),
  }
}

const isNotEmpty = <T>(list: readonly T[]) => list.length > 0
const variantsOf = (terms: readonly QueryTerm[]) => terms.map(({ variants }) => variants)

function isFunctionTerm({ variants }: QueryTerm): boolean {
  return variants.some(isFunctionWord)
}

function termsOf(text: string, { analyser, locale }: MatchOptions): TermSequence {
  return variantsOf(queryTerms(analyser, text, locale))
}

/** A word, or several that are a name which has others. */
interface Unit {
  match: string
  words: QueryTerm[][]
}

/** Whether a unit is that word alone, for which a beginning may stand: not one that is left out, or of a name. */
function isOf(unit: Unit | undefined, word: QueryTerm[] | undefined): boolean {
  return unit?.words.length === 1 && unit.words[0] === word
}

/** @returns what has to match, each part on its own, the same where it was said last */
function unitsOf(words: QueryTerm[][], { synonyms }: MatchOptions): Unit[] {
  const flat = words.flatMap((terms, word) => terms.map((term) => ({ ...term, word })))
  const spans = synonyms.find(flat)
  const units = new Map<string, Unit>()
  for (let at = 0; at < flat.length;) {
    const span = spans.find(({ from }) => from === at)
    const wordEnd =
      at + flat.slice(at).findIndex((_, n, rest) => rest[n + 1]?.word !== rest[0]?.word) + 1
    const end = span?.to ?? wordEnd
    const covered = flat.slice(at, end)
    const own = partsOf(covered)
    const match = span ? `(${[own, ...namesOf(span)].join(' OR ')})` : own
    units.delete(match)
    units.set(match, {
      match,
      words: [...new Set(covered.map(({ word }) => word))].map((word) => words[word] ?? []),
    })
    at = end
  }
  return [...units.values()]
}

/** What means more counts where a text says what it is about: elsewhere it is said of other things too. */
function namesOf({ alternatives, broader }: SynonymSpan): string[] {
  const inColumns = (match: string) => `{${tellingColumns.join(' ')}} : ${match}`
  return [...alternatives.map(phraseOf), ...broader.map(phraseOf).map(inColumns)]
}

/** Words that need not stand together; those that were one word do. */
function partsOf(terms: readonly (QueryTerm & { word: number })[]): string {
  const words = [...new Set(terms.map(({ word }) => word))]
  const parts = words.map((word) =>
    phraseOf(variantsOf(terms.filter((term) => term.word === word))),
  )
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' AND ')})`
}

/** @returns what matches terms side by side, in any of their readings */
function phraseOf(terms: TermSequence): string {
  const readings = terms.reduce<string[][]>(
    (found, variants) =>
      found.flatMap((some) => variants.map((term) => [...some, term])).slice(0, mostReadings),
    [[]],
  )
  const phrases = readings.map((reading) => `"${reading.join(' ')}"`)
  return phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' OR ')})`
}

function nearOf(words: QueryTerm[][], distance: number): string | null {
  const terms = words.flat().map(({ variants }) => variants[0] ?? '')
  if (terms.length < 2) return null
  return `NEAR(${terms.map((term) => `"${term}"`).join(' ')}, ${distance})`
}

/** @returns what terms begin with, if the word was not typed to its end */
function lastPrefix(word: string, { analyser }: MatchOptions): string | null {
  const begun = analyser.prefix(word)
  return /^[\p{L}\p{N}]+$/u.test(begun) && begun.length >= shortestPrefix ? begun : null
}

/** @param phrases are never done without */
function levelsOf(units: readonly Unit[], phrases: string[], beginning: string | null): Level[] {
  const all = (some: readonly string[]) => some.join(' AND ')
  const words = units.map(({ match }) => match)
  const relaxed = (match: string): Level => ({
    match: all([`(${match})`, ...phrases]),
    ...{ isRelaxed: true, beginning: null },
  })
  const levels: Level[] = [
    { match: all([...words, ...phrases]), isRelaxed: false, beginning: null },
  ]
  if (beginning !== null && words.length > 0) {
    const last = `(${words.at(-1)} OR "${beginning}" *)`
    const match = all([...words.slice(0, -1), last, ...phrases])
    levels.push({ match, isRelaxed: false, beginning })
  }
  const some = units.flatMap(someOf)
  if (some.length < 2) return levels
  if (words.length > 2 && words.length <= mostDroppable) {
    const fewer = words.map((_, dropped) => `(${all(words.filter((_, n) => n !== dropped))})`)
    levels.push(relaxed(fewer.join(' OR ')))
  }
  return [...levels, relaxed(some.join(' OR '))]
}

/** Of a name of several words each of them, too. */
function someOf({ match, words }: Unit): string[] {
  const each = words.length > 1 ? words.filter((terms) => !terms.every(isFunctionTerm)) : []
  return [match, ...each.map((terms) => phraseOf(variantsOf(terms)))]
}

function quotedTerms(unit: string): string[] {
  return [...unit.matchAll(/"([^"]*)"/g)].flatMap(([, terms = '']) => terms.split(' '))
}
