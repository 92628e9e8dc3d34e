import { nearBoost, newsHalfLifeDays, newsMostLost, phraseBoost, statusFactors } from './weights.ts'

/** What the score of a hit is made of. */
export interface Evidence {
  /** By BM25 over the weighted columns; more is better. */
  relevance: number
  isPhrase: boolean
  isNear: boolean
  status: keyof typeof statusFactors
  /** When it was published, in milliseconds since 1970; null where age does not count. */
  publishedAt: number | null
}

const day = 86_400_000

/** @param now in milliseconds since 1970 */
export function scoreOf(evidence: Evidence, now: number): number {
  const { relevance, isPhrase, isNear, status, publishedAt } = evidence
  const together = isPhrase ? phraseBoost : isNear ? nearBoost : 1
  const freshness = publishedAt === null ? 1 : freshnessOf(now - publishedAt)
  return relevance * together * statusFactors[status] * freshness
}

/** News are worth less with time; what is to come is as fresh as can be. */
function freshnessOf(age: number): number {
  const halves = Math.max(0, age) / day / newsHalfLifeDays
  return 1 - newsMostLost * (1 - 2 ** -halves)
}
