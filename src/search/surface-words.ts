import { eachRun } from './character-kinds.ts'
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

/** @returns the words of a text in its order; hyphens part them, as they do for the index */
export function surfaceWords(text: string): SurfaceWord[] {
  const found: SurfaceWord[] = []
  eachRun(text, (start, end) => {
    const word = normaliseWord(text.slice(start, end))
    if (word !== '') found.push({ word, start, end })
  })
  return found
}
