import type { Match } from '../search/match.ts'
import { scoreOf } from '../search/score.ts'
import { mostLooked, mostRanked, rankedOfMore, tellingColumns } from '../search/weights.ts'
import type { CollectedHits, Tier } from './collect-hits.ts'
import { statuses } from './fact-columns.ts'
import type { SearchFactsKeeper } from './search-facts.ts'
import { rangeOf, type Scores, type SearchIndex } from './search-index.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A publication that was found, by the key of its rendition. */
export interface SearchHit {
  rendition: number
  /** How strict it was found by: 0 for all that was asked. */
  tier: number
  score: number
}

/** Which hit another one stands behind; of the same worth the newer comes first. */
export function inOrder(one: SearchHit, other: SearchHit): number {
  return one.tier - other.tier || other.score - one.score || other.rendition - one.rendition
}

/** The best of what was found, or those behind a hit of an earlier page. */
export type Page = (first: number, after?: SearchHit | null) => SearchHit[]

export interface RankerParts {
  types: TypeNumbers
  facts: SearchFactsKeeper
  index: SearchIndex
}

/** @returns a function that makes pages of what was found; they hold until something is written */
export function createRanker({ types, facts, index }: RankerParts) {
  const aging = agingTypes(types)

  /** Those that are ranked, for each tier. */
  function rank(asked: Match, { tiers }: CollectedHits, now: number): SearchHit[][] {
    const { type, status, publishedAt } = facts.columns()
    return tiers.map((found, tier) => {
      if (found.keys.length === 0) return []
      const scores = scoresIn(found, index)
      const [phrase, near] = tier === 0 ? togetherIn(asked, found, scores, index) : []
      const toHit = (rendition: number, relevance: number): SearchHit => {
        const evidence = {
          ...{ relevance, isPhrase: phrase?.has(rendition) ?? false },
          isNear: near?.has(rendition) ?? false,
          status: statuses[status[rendition] ?? 0] ?? 'CURRENT',
          publishedAt: aging.has(type[rendition] ?? 0) ? (publishedAt[rendition] ?? 0) : null,
        }
        return { rendition, tier, score: scoreOf(evidence, now) }
      }
      return [...scores].map(([key, relevance]) => toHit(key, relevance)).sort(inOrder)
    })
  }

  return (asked: Match, found: CollectedHits, now: number): Page => {
    let ranked: SearchHit[][] | undefined
    return (first, after = null) => {
      if (found.total === 0 || first <= 0) return []
      ranked ??= rank(asked, found, now)
      const last = after && asItIsNow(after, ranked)
      const page: SearchHit[] = []
      for (const hit of inTurn(ranked, found)) {
        if (last && inOrder(hit, last) <= 0) continue
        page.push(hit)
        if (page.length >= first) break
      }
      return page
    }
  }
}

/** What was published since an earlier page has changed all scores a little, but hardly the order. */
function asItIsNow(hit: SearchHit, ranked: readonly SearchHit[][]): SearchHit {
  return ranked.flat().find(({ rendition }) => rendition === hit.rendition) ?? hit
}

/** Tier by tier, those that were ranked and then the others, the newest first. */
function* inTurn(ranked: readonly SearchHit[][], { tiers }: CollectedHits): Generator<SearchHit> {
  for (const [tier, { keys }] of tiers.entries()) {
    const best = ranked[tier] ?? []
    yield* best
    if (best.length === keys.length) continue
    const known = new Set(best.map(({ rendition }) => rendition))
    for (let at = keys.length - 1; at >= 0; at -= 1) {
      const rendition = keys[at] ?? 0
      if (!known.has(rendition)) yield { rendition, tier, score: 0 }
    }
  }
}

/** Of too many hits those that have the words in the first columns are ranked, the newest of them. */
function scoresIn({ match, matched, keys }: Tier, index: SearchIndex): Scores {
  if (keys.length <= mostRanked) return index.scoresOf(match, keys)
  // Of what matches only some is wanted.
  const looked = Math.min(mostLooked, Math.ceil((rankedOfMore * matched) / keys.length))
  const scores = index.newestScores(
    `{${tellingColumns.join(' ')}} : (${match})`,
    looked,
    rangeOf(keys),
  )
  return new Map([...scores].filter(([key]) => isAmong(keys, key)))
}

/** @param keys the smallest first; a set of them would take longer to make than all is asked of it */
function isAmong(keys: readonly number[], wanted: number): boolean {
  let [from, to] = [0, keys.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((keys[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return keys[from] === wanted
}

/**
 * Which of those that are ranked have the words side by side, and which near each other. Where there are
 * very many, nearness says little, and to find out takes longer than all the rest.
 */
function togetherIn(
  { phrase, near }: Match,
  { keys }: Tier,
  ranked: Scores,
  index: SearchIndex,
): Set<number>[] {
  if (ranked.size === 0) return []
  const range = rangeOf([...ranked.keys()].sort((one, other) => one - other))
  const asked = [phrase, keys.length > mostRanked ? null : near]
  return asked.map((words) => new Set(words === null ? [] : index.keys(words, range)))
}

/** @returns the types that age: news do; what is reviewed by a day stands until then */
function agingTypes({ model, publications }: TypeNumbers): Set<number> {
  return new Set(
    publications.filter(
      (type) =>
        !model.types[type - 1]?.fields.some((field) => field.kind === 'day' && field.reviewDate),
    ),
  )
}
