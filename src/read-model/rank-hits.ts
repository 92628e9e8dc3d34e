import type { Match } from '../search/match.ts'
import { scoreOf } from '../search/score.ts'
import { mostRanked, rankedFirst } from '../search/weights.ts'
import type { CollectedHits } from './collect-hits.ts'
import { statuses } from './fact-columns.ts'
import type { SearchFactsKeeper } from './search-facts.ts'
import { rangeOf, type SearchIndex } from './search-index.ts'
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

/** Puts hits in order as far as they are asked for. */
export type Page = (first: number, after?: SearchHit | null) => SearchHit[]

export interface RankerParts {
  types: TypeNumbers
  facts: SearchFactsKeeper
  index: SearchIndex
}

/** @returns a function that makes pages of what was found; they hold until something is written */
export function createRanker(parts: RankerParts) {
  const aging = agingTypes(parts.types)

  function rank(asked: Match, found: CollectedHits, now: number): SearchHit[][] {
    const { type, status, publishedAt } = parts.facts.columns()
    const { index } = parts
    const candidates = candidatesOf(found, index)
    const scores = index.scores(found.text, candidates.flat())
    const [phrase, near] = [asked.phrase, asked.near].map((words) =>
      keysWithin(words, candidates[0] ?? [], found, index),
    )
    const toHit = (rendition: number, tier: number): SearchHit => {
      const evidence = {
        ...{ relevance: scores.get(rendition) ?? 0 },
        ...{ isPhrase: phrase?.has(rendition) ?? false, isNear: near?.has(rendition) ?? false },
        status: statuses[status[rendition] ?? 0] ?? 'CURRENT',
        publishedAt: aging.has(type[rendition] ?? 0) ? (publishedAt[rendition] ?? 0) : null,
      }
      return { rendition, tier, score: scoreOf(evidence, now) }
    }
    return candidates.map((keys, tier) => keys.map((key) => toHit(key, tier)).sort(inOrder))
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
  for (const [tier, keys] of tiers.entries()) {
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

/**
 * What is ranked, for each tier. Of too many hits it is those that have the words in their first
 * columns, and of these, and beyond them, the newest.
 */
function candidatesOf(
  { tiers, total, text, outOf }: CollectedHits,
  index: SearchIndex,
): number[][] {
  if (total <= mostRanked) return tiers
  const looked = Math.ceil(mostRanked * outOf)
  const inFirst = index.newestKeys(`{${rankedFirst.join(' ')}} : (${text})`, looked)
  return tiers.map((keys) => {
    if (keys.length <= mostRanked) return keys
    const own = new Set(keys)
    const chosen = new Set(inFirst.filter((key) => own.has(key)).slice(0, mostRanked))
    for (let at = keys.length - 1; chosen.size < mostRanked; at -= 1) chosen.add(keys[at] ?? 0)
    return [...chosen]
  })
}

/** Side by side or near are only hits that have all the words, so only their range is read. */
function keysWithin(
  words: string | null,
  candidates: readonly number[],
  { strictest }: CollectedHits,
  index: SearchIndex,
): ReadonlySet<number> {
  if (words === null || strictest === 0 || candidates.length === 0) return new Set()
  return new Set(index.keys(words, rangeOf(candidates)))
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
