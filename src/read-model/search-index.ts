import { columnWeights } from '../search/weights.ts'
import type { Sqlite } from './sqlite.ts'

/** Keys of renditions from the first to the last. */
export interface KeyRange {
  first: number
  last: number
}

/** What is asked of the full-text index, by expressions of FTS5. */
export interface SearchIndex {
  /** @returns the keys of all that matches, the smallest first */
  keys(match: string, range?: KeyRange): number[]
  /** @returns the greatest of them: what was published last */
  newestKeys(match: string, most: number): number[]
  /** @returns how well some of what matches does (BM25), by key; the greater the better */
  scores(match: string, keys: readonly number[]): Map<number, number>
}

const everything: KeyRange = { first: 0, last: Number.MAX_SAFE_INTEGER }

/** So many digits of a score are kept: JSON is faster with whole numbers. */
const scale = 1e9

/**
 * Each answer is one text of JSON, which the driver hands over faster than as many rows.
 * @param sqlite an open read model
 */
export function createSearchIndex(sqlite: Sqlite): SearchIndex {
  const weights = Object.values(columnWeights).join(', ')
  const all = sqlite.prepare<{ keys: string }>(`
    SELECT json_group_array(rowid) AS keys FROM search WHERE search MATCH ?
    AND rowid BETWEEN ? AND ?`)
  const newest = sqlite.prepare<{ keys: string }>(`
    SELECT json_group_array(key) AS keys FROM (
      SELECT rowid AS key FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)`)
  // LIMIT keeps SQLite from making one query of both, in which there is no BM25; + has it go through
  // what matches once, and not ask the index for each key, and BM25 is worked out for the wanted alone.
  const scored = sqlite.prepare<{ keys: string; scores: string }>(`
    SELECT json_group_array(key) AS keys, json_group_array(score) AS scores FROM (
      SELECT rowid AS key, CAST(bm25(search, ${weights}) * -${scale} AS INTEGER) AS score
      FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
      AND +rowid IN (SELECT value FROM json_each(?)) LIMIT -1)`)
  return {
    keys: (match, { first, last } = everything) => toNumbers(all.get(match, first, last)?.keys),
    newestKeys: (match, most) => toNumbers(newest.get(match, most)?.keys),
    scores(match, keys) {
      const { first, last } = rangeOf(keys)
      const row = scored.get(match, first, last, JSON.stringify(keys))
      const scores = toNumbers(row?.scores)
      return new Map(toNumbers(row?.keys).map((key, at) => [key, (scores[at] ?? 0) / scale]))
    },
  }
}

/** @returns the range of keys in any order */
export function rangeOf(keys: readonly number[]): KeyRange {
  let [first, last] = [Infinity, 0]
  for (const key of keys) {
    if (key < first) first = key
    if (key > last) last = key
  }
  return { first: Math.min(first, last), last }
}

function toNumbers(list: string | undefined): number[] {
  return JSON.parse(list ?? '[]') as number[]
}
