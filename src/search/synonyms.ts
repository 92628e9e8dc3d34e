import { defaultLocale } from '../content/locales.ts'
import type { Analyser } from './analysis.ts'
import { queryTerms, type QueryTerm } from './query-terms.ts'

/** An expression as the index is asked for it: for each word the terms it can stand under. */
export type TermSequence = string[][]

/** Expressions that mean the same, each of one or more words. */
export interface SynonymGroup {
  expressions: readonly string[]
  /** What is asked for beside them, but does not ask for them: they mean more (`СМП`: `скорая`). */
  broader?: readonly string[]
}

/** Words of a query that have other names. */
export interface SynonymSpan {
  /** The first of the query's tokens that it covers. */
  from: number
  /** The one after the last. */
  to: number
  /** What can stand in their place; what stands there is not among them. */
  alternatives: TermSequence[]
  /** What means more, and tells less: worth a hit where it stands in a title and the like. */
  broader: TermSequence[]
}

/** Groups of expressions that mean the same, ready to be looked up. */
export interface Synonyms {
  /**
   * @param terms the tokens of a query, one after another; only their `term` counts
   * @returns spans that do not overlap, in their order; of several that begin at one word the longest
   */
  find(terms: readonly Pick<QueryTerm, 'term'>[]): SynonymSpan[]
}

interface Entry {
  words: Set<string>[]
  alternatives: TermSequence[]
  broader: TermSequence[]
}

/**
 * @param groups what has no word in it is passed over
 * @returns a new one has to be made when the groups are edited; nothing in the index changes
 */
export function createSynonyms(groups: readonly SynonymGroup[], analyser: Analyser): Synonyms {
  const byFirst = new Map<string, Entry[]>()
  for (const group of groups)
    for (const entry of entriesOf(group, analyser))
      for (const term of entry.words[0] ?? []) {
        const same = byFirst.get(term) ?? []
        byFirst.set(term, [...same, entry])
      }
  return {
    find: (terms) =>
      findSpans(
        terms.map(({ term }) => term),
        byFirst,
      ),
  }
}

function entriesOf({ expressions, broader = [] }: SynonymGroup, analyser: Analyser): Entry[] {
  const all = sequencesOf(expressions, analyser)
  const more = sequencesOf(broader, analyser)
  return all.map((own) => ({
    words: own.map((variants) => new Set(variants)),
    alternatives: all.filter((other) => other !== own),
    broader: more,
  }))
}

/** @returns each that has a word in it, once */
function sequencesOf(expressions: readonly string[], analyser: Analyser): TermSequence[] {
  const sequences = new Map<string, TermSequence>()
  for (const expression of expressions) {
    const terms = queryTerms(analyser, expression, defaultLocale)
    const key = terms.map(({ term }) => term).join(' ')
    if (key !== '')
      sequences.set(
        key,
        terms.map(({ variants }) => variants),
      )
  }
  return [...sequences.values()]
}

function findSpans(terms: string[], byFirst: Map<string, Entry[]>): SynonymSpan[] {
  const spans: SynonymSpan[] = []
  for (let from = 0; from < terms.length;) {
    const met = longest(terms, from, byFirst.get(terms[from] ?? '') ?? [])
    const to = from + (met[0]?.words.length ?? 0)
    const alternatives = met.flatMap((entry) => entry.alternatives)
    const broader = met.flatMap((entry) => entry.broader)
    if (alternatives.length + broader.length > 0) spans.push({ from, to, alternatives, broader })
    from = Math.max(to, from + 1)
  }
  return spans
}

/** The entries that stand at a place; several when an abbreviation has several meanings. */
function longest(terms: string[], from: number, entries: Entry[]): Entry[] {
  const met = entries.filter(({ words }) =>
    words.every((word, n) => word.has(terms[from + n] ?? '')),
  )
  const most = Math.max(0, ...met.map(({ words }) => words.length))
  return met.filter(({ words }) => words.length === most)
}
