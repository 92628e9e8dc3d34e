import { columnWeights } from '../search/weights.ts'
import type { Sqlite } from './sqlite.ts'

/** Keys of renditions from the first to the last. */
export interface KeyRange {
  first: number
  last: number
}

/** How well something matches (BM25), by key; the greater the better. */
export type Scores = ReadonlyMap<number, number>

/** What is asked of the full-text index, by expressions of FTS5. */
export interface SearchIndex {
  /** @returns the keys of all that matches, the smallest first */
  keys(match: string, range?: KeyRange): number[]
  /** @returns the greatest of them, those of what was published last */
  newestKeys(match: string, most: number): number[]
  /** @returns the scores of so much of what matches as was published last, within a range */
  newestScores(match: string, most: number, range: KeyRange): Scores
  /** @returns the scores of some of what matches */
  scoresOf(match: string, keys: readonly number[]): Scores
}

/** So many digits of a score are kept: whole numbers are read faster. */
const scale = 1e9
const weights = Object.values(columnWeights).join(', ')
const score = `CAST(bm25(search, ${weights}) * -${scale} AS INTEGER) AS score`
const keysAndScores = 'json_group_array(key) AS keys, json_group_array(score) AS scores'

interface ScoreRow {
  keys: string
  scores: string
}

/** The driver gives numbers as REAL, by which FTS5 does not limit itself: it would go through everything. */
const inRange = 'rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)'

/**
 * Each answer is one text of JSON, which the driver hands over faster than as many rows.
 * @param sqlite an open read model
 */
export function createSearchIndex(sqlite: Sqlite): SearchIndex {
  const all = sqlite.prepare<{ keys: string }>(
    'SELECT json_group_array(rowid) AS keys FROM search WHERE search MATCH ?',
  )
  const some = sqlite.prepare<{ keys: string }>(
    `SELECT json_group_array(rowid) AS keys FROM search WHERE search MATCH ? AND ${inRange}`,
  )
  const newest = sqlite.prepare<{ keys: string }>(`
    SELECT json_group_array(key) AS keys FROM (
      SELECT rowid AS key FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)`)
  // LIMIT keeps SQLite from making one query of both, in which there is no BM25.
  const newestScored = sqlite.prepare<ScoreRow>(`
    SELECT ${keysAndScores} FROM (SELECT rowid AS key, ${score} FROM search
      WHERE search MATCH ? AND ${inRange} ORDER BY rowid DESC LIMIT ?)`)
  // + has it go through what matches once, instead of asking the index for each key.
  const someScored = sqlite.prepare<ScoreRow>(`
    SELECT ${keysAndScores} FROM (SELECT rowid AS key, ${score} FROM search
      WHERE search MATCH ? AND ${inRange}
      AND +rowid IN (SELECT value FROM json_each(?)) LIMIT -1)`)
  return {
    keys(match, range) {
      const found = range ? some.get(match, range.first, range.last) : all.get(match)
      return toNumbers(found?.keys)
    },
    newestKeys: (match, most) => toNumbers(newest.get(match, most)?.keys),
    newestScores: (match, most, { first, last }) =>
      toScores(newestScored.get(match, first, last, most)),
    scoresOf(match, keys) {
      const { first, last } = rangeOf(keys)
      return toScores(someScored.get(match, first, last, JSON.stringify(keys)))
    },
  }
}

/** @param keys the smallest first */
export function rangeOf(keys: readonly number[]): KeyRange {
  return { first: keys[0] ?? 0, last: keys.at(-1) ?? 0 }
}

function toScores(row: ScoreRow | undefined): Scores {
  const scores = toNumbers(row?.scores)
  return new Map(toNumbers(row?.keys).map((key, at) => [key, (scores[at] ?? 0) / scale]))
}

function toNumbers(list: string | undefined): number[] {
  return JSON.parse(list ?? '[]') as number[]
}
