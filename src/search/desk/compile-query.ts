import type { Locale } from '../../content/locales.ts'
import type { Analyser } from '../analysis.ts'
import { parseQuery } from '../parse-query.ts'
import { queryTerms, type QueryTerm } from '../query-terms.ts'
import type { Synonyms } from '../synonyms.ts'
import { toForms } from '../forms.ts'

/** What is asked of the index, and what of a text is to be shown as found. */
export interface CompiledQuery {
  /** An expression of FTS5: terms in quotes alone, nothing of what was typed. */
  match: string
  /** Terms of the words that were asked for, and of their synonyms. */
  terms: ReadonlySet<string>
  /** Beginnings of words, as `toForms` writes them. */
  beginnings: readonly string[]
}

/** What a query is compiled with. */
export interface CompileOptions {
  locale: Locale
  analyser: Analyser
  synonyms: Synonyms
}

/** For each place the terms that can stand there. */
type Sequence = readonly (readonly string[])[]

/** Of the ways in which ambiguous forms can be combined, so many are looked for. */
const mostCombinations = 16

/**
 * Compiles what was typed: all words have to be there, in any form or by another name; the last one
 * may be unfinished; words in quotes stand together; what follows a minus must not be there.
 * @returns null when there is nothing in it to look for
 */
export function compileQuery(text: string, options: CompileOptions): CompiledQuery | null {
  const { words, phrases, excluded, prefix, error } = parseQuery(text, { typing: true })
  if (error) return null
  const sequenceOf = (typed: string) => queryTerms(options.analyser, typed, options.locale)
  const asked = words.map(sequenceOf).filter(isFilled)
  const quoted = phrases.map(sequenceOf).filter(isFilled)
  const unwanted = excluded.map(sequenceOf).filter(isFilled)
  const typed = prefix === undefined ? [] : sequenceOf(prefix)
  const beginning = prefix === undefined ? undefined : toForms(prefix).at(-1)
  const known = withSynonyms(asked, options.synonyms)
  const clauses = [
    ...known.map(({ sequences, broader }) => anyOf(sequences, broader)),
    ...quoted.map((terms) => anyOf([variantsOf(terms)])),
    ...(beginning ? [begunBy(beginning, typed)] : []),
  ]
  if (clauses.length === 0) return null
  const not = unwanted.map((terms) => 'NOT ' + anyOf([variantsOf(terms)]))
  const sequences = [
    ...known.flatMap(({ sequences, broader }) => [...sequences, ...broader]),
    ...[...quoted, typed].map(variantsOf),
  ]
  return {
    match: [`(${clauses.join(' AND ')})`, ...not].join(' '),
    terms: new Set(sequences.flat(2)),
    beginnings: beginning ? [beginning] : [],
  }
}

const isFilled = (terms: readonly QueryTerm[]) => terms.length > 0
const variantsOf = (terms: readonly QueryTerm[]): Sequence => terms.map(({ variants }) => variants)

const none = { alternatives: [], broader: [] }

/** Words with what can stand in their place; those that have a name in common become one. */
function withSynonyms(words: readonly QueryTerm[][], synonyms: Synonyms) {
  const tokens = words.flat()
  const spans = synonyms.find(tokens)
  const clauses: { sequences: Sequence[]; broader: Sequence[] }[] = []
  let at = 0
  let end = 0
  for (const word of words) {
    const [from, to] = [at, at + word.length]
    at = to
    const span = spans.find((one) => one.from === from)
    if (from < end) continue
    const own = span && span.to > to ? tokens.slice(from, span.to) : word
    end = from + own.length
    const { alternatives, broader } = span?.to === end ? span : none
    clauses.push({ sequences: [variantsOf(own), ...alternatives], broader })
  }
  return clauses
}

/** One of several sequences of words, each of them together; what means more only in a title. */
function anyOf(sequences: readonly Sequence[], broader: readonly Sequence[] = []): string {
  const oneOf = (some: readonly Sequence[]) =>
    some
      .flatMap(combine)
      .map((terms) => quote(terms.join(' ')))
      .join(' OR ')
  const all = `{title body names} : (${oneOf(sequences)})`
  return broader.length === 0 ? all : `(${all} OR {title} : (${oneOf(broader)}))`
}

/** A word that may be unfinished: as it stands, or as the beginning of one. */
function begunBy(beginning: string, typed: readonly QueryTerm[]): string {
  const begun = `{title_forms body_forms names_forms} : ${quote(beginning)} *`
  return typed.length > 0 ? `(${anyOf([variantsOf(typed)])} OR ${begun})` : begun
}

/** Every way to choose one term for each place, the likeliest first; not more than can be asked. */
function combine(sequence: Sequence): string[][] {
  let ways: string[][] = [[]]
  for (const variants of sequence)
    ways = ways.flatMap((way) => variants.map((term) => [...way, term])).slice(0, mostCombinations)
  return ways
}

/** Terms are letters, digits and underscores; the quotes keep them from being operators. */
const quote = (terms: string) => `"${terms.replaceAll('"', '""')}"`
