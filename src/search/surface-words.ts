import { normaliseWord } from './normalise-word.ts'

/** A word of a text as it stands there, not reduced to what its forms have in common. */
export interface SurfaceWord {
  /** As words are compared: see `normaliseWord`. */
  word: string
  /** Where it begins in the text, in UTF-16 units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

const run = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** @returns the words of a text in its order; hyphens part them, as they do for the index */
export function surfaceWords(text: string): SurfaceWord[] {
  const found: SurfaceWord[] = []
  for (const { 0: typed, index } of text.matchAll(run)) {
    const word = normaliseWord(typed)
    if (word !== '') found.push({ word, start: index, end: index + typed.length })
  }
  return found
}
