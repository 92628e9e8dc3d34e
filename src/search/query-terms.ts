import type { Locale } from '../content/locales.ts'
import type { Analyser, Token } from './analysis.ts'

/** A word of a query: its own term, and all under which its forms stand in the index. */
export interface QueryTerm extends Token {
  /** The likeliest first; `term` is among them. */
  variants: string[]
}

/** The tokens of a query, each with what it has to meet. */
export function queryTerms(analyser: Analyser, text: string, locale: Locale): QueryTerm[] {
  return analyser.tokens(text, locale).map((token) => {
    const variants = analyser.variants(text.slice(token.start, token.end), locale)
    // The end of a code (`.9` of E11.9) is another word when it stands alone.
    return { ...token, variants: variants.includes(token.term) ? variants : [token.term] }
  })
}
