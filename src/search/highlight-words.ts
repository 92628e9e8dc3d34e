import { toHtml, toPieces } from './mark.ts'
import { surfaceWords } from './surface-words.ts'

/**
 * @param words as they were typed, the last perhaps not to its end; letters as `surfaceWords` has them
 * @returns the title as HTML, with the letters typed in `<mark>`
 */
export function highlightWords(title: string, words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  const whole = new Set(words)
  const spans = surfaceWords(title).flatMap(({ word, start, end }) => {
    if (whole.has(word)) return [{ start, end }]
    if (last === '' || !word.startsWith(last)) return []
    // Where letters were left out (stress marks, soft hyphens), they cannot be counted off.
    return [{ start, end: word.length === end - start ? start + last.length : end }]
  })
  return toHtml(toPieces(title, spans))
}
