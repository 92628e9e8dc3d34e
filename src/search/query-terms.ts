import type { Locale } from '../content/locales.ts'
import type { Analyser, Token } from './analysis.ts'
import type { ParsedQuery } from './parse-query.ts'

/** A word of a query: its own term, and all under which its forms stand in the index. */
export interface QueryTerm extends Token {
  /** The likeliest first; `term` is among them. */
  variants: string[]
}

/** A word as it was typed, or several that are one: `10 000`, `к. м. н.` */
export interface TypedWord {
  text: string
  /** One at least. */
  terms: QueryTerm[]
}

/**
 * The words of a query, with that which is being typed, are read together, as they would be in a text: blanks
 * part them there, but not all.
 */
export function readWords(
  analyser: Analyser,
  { words: typed, prefix }: Pick<ParsedQuery, 'words' | 'prefix'>,
  locale: Locale,
): TypedWord[] {
  const words = prefix === undefined ? typed : [...typed, prefix]
  const text = words.join(' ')
  const terms = queryTerms(analyser, text, locale)
  const read: TypedWord[] = []
  let [start, end] = [0, 0]
  for (const [at, word] of words.entries()) {
    end += (at > 0 ? 1 : 0) + word.length
    // A term that goes on behind the word takes the next one with it.
    if (terms.some((term) => term.start < end && term.end > end)) continue
    const own = terms.filter((term) => term.start >= start && term.end <= end)
    if (own.length > 0) read.push({ text: text.slice(start, end).trim(), terms: own })
    start = end
  }
  return read
}

/** The tokens of a query, each with what it has to meet. */
export function queryTerms(analyser: Analyser, text: string, locale: Locale): QueryTerm[] {
  return analyser.tokens(text, locale).map((token) => {
    const variants = analyser.variants(text.slice(token.start, token.end), locale)
    // The end of a code (`.9` of E11.9) is another word when it stands alone.
    return { ...token, variants: variants.includes(token.term) ? variants : [token.term] }
  })
}
