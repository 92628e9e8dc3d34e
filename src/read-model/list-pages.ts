import type { DateProbe, ListPlan, Range } from './list-plan.ts'
import { boundsSql, orderBy, probesOf, rangeColumn } from './list-sql.ts'
import type { Bounds, Source, Sql } from './list-sql.ts'
import type { ListPlace } from './list-query.ts'
import type { Sqlite, SqlValue } from './sqlite.ts'

/** What else is asked of the rows of a source. */
export type Probes = Pick<ListPlan, 'facets' | 'dates'>

/** SQLite merges the ranges row by row and stops with the page; more ranges are merged here. */
const mergedRanges = 24

/** Numbers of ranges that statements are made for: to have few of them, gaps are filled up. */
const sizes = [1, 2, 3, 4, 6, 8, 12, 16, mergedRanges]

const emptyRange: Range = [-1, -1, -1]

/**
 * Reads a page along an index, from each range no more than is needed.
 * @param ranges of the source, in which every document is found
 * @returns the first places after the bounds' own, each document once
 */
export function walk(
  sqlite: Sqlite,
  source: Source,
  ranges: readonly Range[],
  probes: Probes,
  bounds: Bounds,
  first: number,
): ListPlace[] {
  const parts = Array.from({ length: Math.ceil(ranges.length / mergedRanges) }, (_, n) =>
    ranges.slice(n * mergedRanges, (n + 1) * mergedRanges),
  )
  const places = parts.flatMap((part) => {
    const { text, values } = walkSql(source, fillUp(part), probes, bounds, first)
    return sqlite.prepare<ListPlace>(text).all(...values)
  })
  return parts.length === 1 ? places : merge(places, bounds, first)
}

function fillUp(ranges: Range[]): Range[] {
  const size = sizes.find((each) => each >= ranges.length) ?? ranges.length
  return [...ranges, ...Array.from({ length: size - ranges.length }, () => emptyRange)]
}

function walkSql(
  source: Source,
  ranges: Range[],
  probes: Probes,
  bounds: Bounds,
  first: number,
): Sql {
  const values: SqlValue[] = []
  const column = source === 'listings' ? 'l.published_at' : 'l.value'
  const shared = `${boundsSql(column, bounds, values)} ${probesOf(probes, values)}`
  const arms = ranges.map((range) => {
    const [view, of, type] = range.map((value) => `?${values.push(value)}`)
    return `SELECT ${column} AS value, l.document AS document FROM ${source} l
      WHERE l.view = ${view} AND l.${rangeColumn[source]} = ${of} AND l.type = ${type} ${shared}`
  })
  // The same document may be in several ranges: UNION takes it once.
  const rows = `${arms.join(' UNION ')} ${orderBy(bounds)} LIMIT ?${values.push(first)}`
  return { text: `SELECT value, document AS key FROM (${rows})`, values }
}

function merge(places: ListPlace[], { falls }: Bounds, first: number): ListPlace[] {
  const unique = [...new Map(places.map((place) => [place.key, place])).values()]
  const sign = falls ? -1 : 1
  return unique.sort((one, other) => sign * compare(one, other)).slice(0, first)
}

function compare(one: ListPlace, other: ListPlace): number {
  if (one.value === other.value) return one.key - other.key
  return one.value < other.value ? -1 : 1
}

/** Few documents, to be sorted. */
export interface Collection {
  source: Source
  ranges: readonly Range[]
  /** For `orders`: the part of the ranges. */
  within: Pick<DateProbe, 'from' | 'until'> | null
  /** Whether every document is in one range at most. */
  isExclusive: boolean
}

/**
 * Reads a page of a list that is short, or has an ordering that its ranges do not have.
 * @param ordering number of the ordering; null for that by publication
 */
export function collect(
  sqlite: Sqlite,
  from: Collection,
  probes: Probes,
  ordering: number | null,
  bounds: Bounds,
  first: number,
): ListPlace[] {
  const values: SqlValue[] = []
  const rows = collectionSql(from, values)
  const column = ordering === null ? 'l.published_at' : 'o.value'
  const order =
    ordering === null
      ? ''
      : `CROSS JOIN orders o INDEXED BY orders_by_document
          ON o.document = l.document AND o.ordering = ?${values.push(ordering)} AND o.view = l.view`
  const distinct = from.isExclusive ? '' : 'DISTINCT'
  const text = `SELECT ${distinct} ${column} AS value, l.document AS key ${rows} ${order}
    WHERE true ${boundsSql(column, bounds, values)} ${probesOf(probes, values)}
    ${orderBy(bounds).replace('document', 'key')} LIMIT ?${values.push(first)}`
  return sqlite.prepare<ListPlace>(text).all(...values)
}

/** @returns how many documents there are in a collection, counting no further than `most` */
export function countDocuments(
  sqlite: Sqlite,
  from: Collection,
  probes: Probes,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const values: SqlValue[] = []
  const rows = collectionSql(from, values)
  const document = from.isExclusive ? 'l.document' : 'DISTINCT l.document'
  const text = `SELECT count(*) AS total FROM (SELECT ${document} ${rows}
    WHERE true ${probesOf(probes, values)} LIMIT ?${values.push(most)})`
  return sqlite.prepare<{ total: number }>(text).get(...values)?.total ?? 0
}

function collectionSql({ source, ranges, within }: Collection, values: SqlValue[]): string {
  const next = (value: SqlValue) => `?${values.push(value)}`
  const list = next(JSON.stringify(ranges))
  const part = within ? `AND l.value BETWEEN ${next(within.from)} AND ${next(within.until)}` : ''
  return `FROM json_each(${list}) j CROSS JOIN ${source} l ON l.view = j.value ->> 0
    AND l.${rangeColumn[source]} = j.value ->> 1 AND l.type = j.value ->> 2 ${part}`
}
