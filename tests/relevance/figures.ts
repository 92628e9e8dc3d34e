import type { Grade } from './judgements/judgement.ts'

/** How many results count. */
const depth = 10

/** From this grade on a document is one that must be found; lower ones only make a list better. */
export const relevantFrom: Grade = 2

/**
 * Share of the relevant documents that are among the first ten, or of ten where there are more.
 * @param found keys, best first
 * @param graded what is judged to answer, one relevant document at least
 */
export function recall(found: readonly string[], graded: ReadonlyMap<string, Grade>): number {
  const isRelevant = (key: string) => (graded.get(key) ?? 0) >= relevantFrom
  const possible = [...graded.keys()].filter(isRelevant).length
  return found.slice(0, depth).filter(isRelevant).length / Math.min(depth, possible)
}

/**
 * Normalised discounted cumulative gain of the first ten, with gain 2^grade − 1: 1 when the best
 * answers come first.
 */
export function ndcg(found: readonly string[], graded: ReadonlyMap<string, Grade>): number {
  const ideal = [...graded.values()].sort((a, b) => b - a)
  return gainOf(found.map((key) => graded.get(key) ?? 0)) / gainOf(ideal)
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}
