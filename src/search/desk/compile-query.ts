import type { Locale } from '../../content/locales.ts'
import type { Analyser } from '../analysis.ts'
import { parseQuery } from '../parse-query.ts'
import { queryTerms, readWords, type QueryTerm } from '../query-terms.ts'
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
  const query = parseQuery(text, { typing: true })
  const { phrases, excluded, prefix, error } = query
  if (error) return null
  const sequenceOf = (typed: string) => queryTerms(options.analyser, typed, options.locale)
  const asked = readWords(options.analyser, query, options.locale)
  const typed = prefix === undefined ? undefined : asked.at(-1)
  const quoted = phrases.map(sequenceOf).filter(isFilled).map(variantsOf)
  const unwanted = excluded.map(sequenceOf).filter(isFilled).map(variantsOf)
  const begun = toForms(typed?.text ?? '')
  const known = withSynonyms(
    asked.map(({ terms }) => terms),
    options.synonyms,
  )
  const clauseOf = (word: readonly QueryTerm[]) =>
    word === typed?.terms ? begunBy(begun, word) : anyOf([variantsOf(word)])
  const clauses = [
    ...known.map((name) => byAnyName(name, clauseOf)),
    ...quoted.map((terms) => anyOf([terms])),
  ]
  if (clauses.length === 0) return null
  const not = unwanted.map((terms) => 'NOT ' + anyOf([terms]))
  const sequences = known.flatMap(({ words, alternatives, broader }) => [
    ...[...words.map(variantsOf), ...alternatives, ...broader],
  ])
  return {
    match: [`(${clauses.join(' AND ')})`, ...not].join(' '),
    terms: new Set([...sequences, ...quoted].flat(2)),
    // Of a code or a word with a hyphen only the whole tells something.
    beginnings: begun.length === 1 ? begun : [],
  }
}

const isFilled = (terms: readonly QueryTerm[]) => terms.length > 0
const variantsOf = (terms: readonly QueryTerm[]): Sequence => terms.map(({ variants }) => variants)

/** Words, and what can stand in their place. */
interface Named {
  words: (readonly QueryTerm[])[]
  alternatives: Sequence[]
  broader: Sequence[]
}

/** @returns each word by itself, those together that have a name in common */
function withSynonyms(words: readonly QueryTerm[][], synonyms: Synonyms): Named[] {
  const spans = synonyms.find(words.flat())
  const named: Named[] = []
  let at = 0
  let end = 0
  for (const word of words) {
    const [from, to] = [at, at + word.length]
    at = to
    if (from < end) {
      named.at(-1)?.words.push(word)
      continue
    }
    const span = spans.find((one) => one.from === from)
    end = Math.max(to, span?.to ?? to)
    // A name that ends within a word (`COVID` of `COVID-21`) is none.
    const { alternatives, broader } = span && isEnd(words, span.to) ? span : none
    named.push({ words: [word], alternatives, broader })
  }
  return named
}

const none = { alternatives: [], broader: [] }

/** Whether a word ends before the token. */
function isEnd(words: readonly QueryTerm[][], token: number): boolean {
  let at = 0
  return words.some((word) => (at += word.length) === token)
}

/** All of the words, or another name of them. */
function byAnyName(
  { words, alternatives, broader }: Named,
  clauseOf: (word: readonly QueryTerm[]) => string,
): string {
  const own = words.map(clauseOf).join(' AND ')
  if (alternatives.length + broader.length === 0) return own
  return `(${own.includes(' AND ') ? `(${own})` : own} OR ${anyOf(alternatives, broader)})`
}

/** One of several sequences of words, each of them together; what means more only in a title. */
function anyOf(sequences: readonly Sequence[], broader: readonly Sequence[] = []): string {
  const oneOf = (some: readonly Sequence[]) =>
    some
      .flatMap(combine)
      .map((terms) => quote(terms.join(' ')))
      .join(' OR ')
  const parts = [
    ...(sequences.length > 0 ? [`{title body names} : (${oneOf(sequences)})`] : []),
    ...(broader.length > 0 ? [`{title} : (${oneOf(broader)})`] : []),
  ]
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`
}

/** A word that may be unfinished: as it stands, or as the beginning of one. */
function begunBy(begun: readonly string[], typed: readonly QueryTerm[]): string {
  const own = anyOf([variantsOf(typed)])
  if (begun.length === 0) return own
  return `(${own} OR {title_forms body_forms names_forms} : ${quote(begun.join(' '))} *)`
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
