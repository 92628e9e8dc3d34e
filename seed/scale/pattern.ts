import type { Random } from './random.ts'
import type { Theme } from './themes.ts'

/** Makes a sentence or heading about a theme, with other words each time. */
export type Pattern = (random: Random, theme: Theme) => string

/**
 * Draws from patterns as from a shuffled pack of cards: each comes once before any comes again.
 * @returns a function that makes the next sentence
 */
export function drawFrom(patterns: readonly Pattern[], random: Random, theme: Theme): () => string {
  let pack: Pattern[] = []
  return () => {
    if (pack.length === 0) pack = [...patterns]
    const [pattern] = pack.splice(random.integer(0, pack.length - 1), 1)
    return pattern?.(random, theme) ?? ''
  }
}
