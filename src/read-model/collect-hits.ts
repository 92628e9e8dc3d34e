import type { Level } from '../search/match.ts'
import { enoughHits } from '../search/weights.ts'
import type { HitFilter } from './hit-filter.ts'
import type { SearchIndex } from './search-index.ts'

/** Hits that were found equally strictly. */
export interface Tier {
  /** What they match, as an expression of FTS5. */
  match: string
  /** How much matches it in all, wanted or not. */
  matched: number
  /** Keys of those that are wanted and in no stricter tier, the smallest first. */
  keys: number[]
}

/** What is among the publications looked for. */
export interface CollectedHits {
  /** The strictest first; some may be empty. */
  tiers: Tier[]
  total: number
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
  const hits: CollectedHits = { tiers: [], total: 0, isRelaxed: false }
  for (const { match, isRelaxed } of levels) {
    const all = index.keys(match)
    const wanted = all.filter(isWanted)
    const keys = known.size === 0 ? wanted : wanted.filter((key) => !known.has(key))
    hits.tiers.push({ match, matched: all.length, keys })
    if (keys.length === 0) continue
    if (hits.total === 0) hits.isRelaxed = isRelaxed
    hits.total += keys.length
    if (hits.total >= enoughHits) break
    // So there are few of them.
    for (const key of keys) known.add(key)
  }
  return hits
}
