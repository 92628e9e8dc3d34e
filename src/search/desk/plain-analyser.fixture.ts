import type { Analyser, Token } from '../analysis.ts'
import { toForms } from '../forms.ts'

/**
 * The simplest analysis there is: each word as it is written, but for those whose term is given.
 * @param terms by form, such as `{ людей: 'человек' }`
 */
export function plainAnalyser(terms: Record<string, string> = {}): Analyser {
  const termOf = (word: string) => {
    const form = toForms(word).join('_')
    return terms[form] ?? form
  }
  const tokens = (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): Token => {
      return { term: termOf(word), start: index, end: index + word.length }
    })
  return {
    tokens,
    terms: (columns) =>
      columns.map((texts) =>
        texts.flatMap((text) => tokens(text).map(({ term }) => term)).join(' '),
      ),
    prefix: (begun) => termOf(begun),
    variants: (word) => [termOf(word)].filter(Boolean),
    forget() {},
  }
}
