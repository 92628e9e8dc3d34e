import type { ListPlan } from './list-plan.ts'
import type { SqlValue } from './sqlite.ts'

/** SQL text with the values for its parameters, which are numbered. */
export interface Sql {
  text: string
  values: SqlValue[]
}

/** Which index rows come from, as alias `l`; both say view, type, document and `published_at`. */
export type Source = 'listings' | 'orders'

/** Column of a source that its second range column is. */
export const rangeColumn = { listings: 'facet', orders: 'ordering' } as const

/** @returns what else the documents of a plan must be, beside being in a range of the source */
export function probesOf(
  { facets, dates }: Pick<ListPlan, 'facets' | 'dates'>,
  values: SqlValue[],
) {
  const next = (value: SqlValue) => `?${values.push(value)}`
  const conditions = [
    ...facets.map((probe) => facetSql(next(JSON.stringify(probe.facets)))),
    ...dates.map(({ ordering, from, until }) => {
      const between = `BETWEEN ${next(from)} AND ${next(until)}`
      return ordering === null
        ? `l.published_at ${between}`
        : orderSql(next(ordering), `p.value ${between}`)
    }),
  ]
  return conditions.map((condition) => `AND ${condition}`).join(' ')
}

function facetSql(list: string): string {
  return `EXISTS (SELECT 1 FROM listings p WHERE p.view = l.view
    AND p.facet IN (SELECT value FROM json_each(${list})) AND p.type = l.type
    AND p.published_at = l.published_at AND p.document = l.document)`
}

function orderSql(ordering: string, condition: string): string {
  return `EXISTS (SELECT 1 FROM orders p INDEXED BY orders_by_document
    WHERE p.document = l.document AND p.ordering = ${ordering} AND p.view = l.view
    AND ${condition})`
}

/** From which place, in which direction and to which value a list is read. */
export interface Bounds {
  /** Whether values go down. */
  falls: boolean
  value: SqlValue
  key: number
  end: SqlValue
}

/** @returns the part of an index between bounds */
export function boundsSql(column: string, { falls, ...bounds }: Bounds, values: SqlValue[]) {
  const next = (value: SqlValue) => `?${values.push(value)}`
  const [beyond, upTo] = falls ? ['<', '>='] : ['>', '<=']
  const place = `(${next(bounds.value)}, ${next(bounds.key)})`
  return `AND (${column}, l.document) ${beyond} ${place} AND ${column} ${upTo} ${next(bounds.end)}`
}

/** @returns the order of a page, as the index has it */
export function orderBy({ falls }: Bounds): string {
  const direction = falls ? 'DESC' : 'ASC'
  return `ORDER BY value ${direction}, document ${direction}`
}
