import type { Level } from '../search/match.ts'
import { enoughHits } from '../search/weights.ts'
import type { HitFilter } from './hit-filter.ts'
import type { SearchIndex } from './search-index.ts'

/** What is among the publications looked for, by how strictly it matches. */
export interface CollectedHits {
  /** Keys for each tier, the smallest first, each in one tier alone. */
  tiers: number[][]
  total: number
  /** What the least strict of them match. */
  text: string
  /** How much in all has what was asked for at its strictest, wanted or not. */
  strictest: number
  /** Of how much that matches in all one is wanted; 1 where everything is. */
  outOf: number
  /** Whether no hit has all the words. */
  isRelaxed: boolean
}

/** @returns the hits of the strictest level, and of less strict ones while there are few */
export function collectHits(
  levels: readonly Level[],
  index: SearchIndex,
  isWanted: HitFilter,
): CollectedHits {
  const known = new Set<number>()
  const hits: CollectedHits = {
    ...{ tiers: [], total: 0, text: '', strictest: 0, outOf: 1, isRelaxed: false },
  }
  for (const [tier, { match, isRelaxed }] of levels.entries()) {
    const matched = index.keys(match)
    if (tier === 0) hits.strictest = matched.length
    const more = matched.filter((key) => isWanted(key) && !known.has(key))
    hits.tiers.push(more)
    if (more.length === 0) continue
    if (hits.total === 0) hits.isRelaxed = isRelaxed
    hits.total += more.length
    hits.text = match
    hits.outOf = matched.length / more.length
    if (hits.total >= enoughHits) break
    // So there are few of them.
    for (const key of more) known.add(key)
  }
  return hits
}
