import type { Locale } from '../content/locales.ts'
import type { Analyser } from './analysis.ts'
import { isFunctionWord } from './function-words.ts'
import type { ParsedQuery } from './parse-query.ts'
import { queryTerms, type QueryTerm } from './query-terms.ts'
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
  const words = query.prefix === undefined ? query.words : [...query.words, query.prefix]
  const read = words.map((word) => queryTerms(analyser, word, locale)).filter(isNotEmpty)
  const wanted = read.filter((terms) => !terms.every(isFunctionTerm))
  const required = [...new Set(unitsOf(wanted.length > 0 ? wanted : read, options))]
  const phrases = query.phrases.map((text) => termsOf(text, options)).filter(isNotEmpty)
  const units = [...required, ...phrases.map((terms) => phraseOf(terms))]
  if (units.length === 0) return null
  const last = lastPrefix(query, options)
  const without = query.excluded.map((text) => termsOf(text, options)).filter(isNotEmpty)
  const limit = (match: string) =>
    without.length === 0 ? match : `(${match}) NOT (${without.map(phraseOf).join(' OR ')})`
  const inOrder = read.flat()
  return {
    levels: levelsOf(units, phrases.length, last).map(({ match, isRelaxed }) => ({
      match: limit(match),
      isRelaxed,
    })),
    phrase: inOrder.length > 1 ? phraseOf(variantsOf(inOrder)) : null,
    near: nearOf(wanted, options.nearWords),
    terms: new Set([...required, ...units].flatMap(quotedTerms)),
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

/** @returns what has to match, each part on its own: words, or names that have others */
function unitsOf(words: QueryTerm[][], { synonyms }: MatchOptions): string[] {
  const flat = words.flatMap((terms, word) => terms.map((term) => ({ ...term, word })))
  const spans = synonyms.find(flat)
  const units: string[] = []
  for (let at = 0; at < flat.length;) {
    const span = spans.find(({ from }) => from === at)
    const wordEnd =
      at + flat.slice(at).findIndex((_, n, rest) => rest[n + 1]?.word !== rest[0]?.word) + 1
    const end = span?.to ?? wordEnd
    const own = partsOf(flat.slice(at, end))
    units.push(span ? `(${[own, ...namesOf(span)].join(' OR ')})` : own)
    at = end
  }
  return units
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

/** The last word as one that was not typed to its end. */
function lastPrefix({ words, phrases, prefix }: ParsedQuery, { analyser }: MatchOptions) {
  const last = prefix ?? (phrases.length === 0 ? words.at(-1) : undefined)
  const begun = last === undefined ? '' : analyser.prefix(last)
  return /^[\p{L}\p{N}]+$/u.test(begun) && begun.length >= shortestPrefix ? `"${begun}" *` : null
}

/** @param kept how many of the last units are phrases, which are never done without */
function levelsOf(units: string[], kept: number, prefix: string | null): Level[] {
  const all = (some: readonly string[]) => some.join(' AND ')
  const words = units.slice(0, units.length - kept)
  const phrases = units.slice(units.length - kept)
  const strict = (match: string): Level => ({ match, isRelaxed: false })
  const relaxed = (match: string): Level => ({
    match: all([`(${match})`, ...phrases]),
    isRelaxed: true,
  })
  const levels = [strict(all(units))]
  if (prefix !== null && words.length > 0)
    levels.push(strict(all([...words.slice(0, -1), `(${words.at(-1)} OR ${prefix})`, ...phrases])))
  if (words.length < 2) return levels
  if (words.length > 2 && words.length <= mostDroppable) {
    const fewer = words.map((_, dropped) => `(${all(words.filter((_, n) => n !== dropped))})`)
    levels.push(relaxed(fewer.join(' OR ')))
  }
  return [...levels, relaxed(words.join(' OR '))]
}

function quotedTerms(unit: string): string[] {
  return [...unit.matchAll(/"([^"]*)"/g)].flatMap(([, terms = '']) => terms.split(' '))
}
