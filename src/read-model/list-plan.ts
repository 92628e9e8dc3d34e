import { orderingName, publishedAt, type Ordering } from '../content/orderings.ts'
import type { FilterExpander } from './expand-filters.ts'
import { noFacet, type Facets } from './facets.ts'
import type { ListFilter, ListQuery } from './list-query.ts'
import { orderingOf } from './list-query.ts'
import { latestDate, numberOrderings } from './sort-values.ts'
import type { Sqlite } from './sqlite.ts'
import { anyPublication, type TypeNumbers } from './type-numbers.ts'
import { viewsOf } from './views.ts'

/** A range of an index: of `listings` by facet, of `orders` by ordering. */
export type Range = [view: number, of: number, type: number]

/** Documents must have one of these facets. */
export interface FacetProbe {
  facets: number[]
  /** The ranges that are not empty. */
  ranges: Range[]
  /** How many rows they have together. */
  total: number
  /** Whether no document has more than one of the facets. */
  isExclusive: boolean
}

/** A date must be between two instants. */
export interface DateProbe {
  /** Number of the ordering by that date; null for that of publication. */
  ordering: number | null
  from: number
  until: number
}

/** A list, resolved to what stands in the tables. */
export interface ListPlan {
  views: number[]
  types: number[]
  /** At least one, the rarest first. Without a filter: all documents of the types. */
  facets: FacetProbe[]
  dates: DateProbe[]
  /** Number of the ordering; null for that by publication. */
  ordering: number | null
  isFalling: boolean
  /** How many documents of the types there are. */
  size: number
}

/** Resolves queries. */
export interface Planner {
  /** @returns null when nothing can be in the list */
  plan(query: ListQuery): ListPlan | null
  /** Something was published. */
  forget(): void
}

const rememberedProbes = 2000

export function createPlanner(
  sqlite: Sqlite,
  types: TypeNumbers,
  facets: Facets,
  { expand }: FilterExpander,
): Planner {
  const numbers = numberOrderings(types.model)
  const totals = sqlite.prepare<{ facet: number; type: number; view: number; total: number }>(`
    SELECT t.facet, t.type, t.view, t.total FROM json_each(?1) f
      CROSS JOIN totals t ON t.facet = f.value AND t.type IN (SELECT value FROM json_each(?2))
        AND t.view IN (SELECT value FROM json_each(?3))
    WHERE t.total > 0`)

  const probes = new Map<string, FacetProbe>()

  function probe(wanted: number[], isExclusive: boolean, among: Among): FacetProbe {
    const lists = [wanted, among.types, among.views].map((list) => JSON.stringify(list))
    return remember(probes, [isExclusive, ...lists].join('\n'), () =>
      readProbe(wanted, isExclusive, lists),
    )
  }

  function readProbe(wanted: number[], isExclusive: boolean, lists: string[]): FacetProbe {
    const rows = totals.all(...lists)
    return {
      facets: wanted,
      ranges: rows.map(({ view, facet, type }) => [view, facet, type]),
      total: rows.reduce((sum, { total }) => sum + total, 0),
      isExclusive: isExclusive || wanted.length === 1,
    }
  }

  const whole = (among: Among) => probe([noFacet], true, among)

  function probesOf(filters: readonly ListFilter[], among: Among): FacetProbe[] {
    const found = filters.flatMap((filter) => {
      if (filter.kind === 'date') return []
      const wanted = expand(filter).flatMap((text) => facets.find(text) ?? [])
      return [probe([...new Set(wanted)], isSingle(filter), among)]
    })
    return found.length > 0 ? found.sort((one, other) => one.total - other.total) : [whole(among)]
  }

  function plan(query: ListQuery): ListPlan | null {
    const { filters = [], chain } = query
    const { key, isFalling } = orderingOf(query)
    const ordering =
      key === publishedAt ? null : (numbers.get(orderingName(orderingOf(query))) ?? 0)
    const dates = merge(
      filters.flatMap((filter) => toDateProbe(filter, numbers, { key, isFalling })),
    )
    const needsOrders = [ordering, ...dates.map((date) => date.ordering)].some(
      (one) => one !== null,
    )
    const isFiltered = filters.some(({ kind }) => kind !== 'date')
    const views = viewsOf(chain)
    const inTypes = toTypes(query.types, types, !isFiltered && !needsOrders)
    const among = { types: inTypes, views }
    const wanted = probesOf(filters, among)
    if (wanted.some(({ total }) => total === 0) || dates.some(isImpossible)) return null
    const size = (isFiltered && needsOrders ? whole(among) : wanted[0])?.total ?? 0
    return { views, types: inTypes, facets: wanted, dates, ordering, isFalling, size }
  }

  return { plan, forget: () => probes.clear() }
}

function remember(
  probes: Map<string, FacetProbe>,
  name: string,
  read: () => FacetProbe,
): FacetProbe {
  const known = probes.get(name)
  if (known) return known
  if (probes.size >= rememberedProbes) probes.clear()
  const found = read()
  probes.set(name, found)
  return found
}

/** On a day nothing has two statuses. */
function isSingle(filter: ListFilter): boolean {
  return filter.kind === 'statusOn' || (filter.kind === 'choice' && filter.isSingle)
}

/** Types and views whose documents are meant. */
interface Among {
  types: number[]
  views: number[]
}

/** Only the whole list of publications by date is kept for all types together. */
function toTypes(slugs: readonly string[] | null, types: TypeNumbers, canMix: boolean): number[] {
  if (slugs === null) return canMix ? [anyPublication] : types.publications
  return [...new Set(slugs.flatMap((slug) => types.numberOf(slug) ?? []))]
}

/** Of each date one probe. */
function merge(dates: DateProbe[]): DateProbe[] {
  const orderings = [...new Set(dates.map(({ ordering }) => ordering))]
  return orderings.map((ordering) => {
    const same = dates.filter((date) => date.ordering === ordering)
    const from = Math.max(...same.map((date) => date.from))
    return { ordering, from, until: Math.min(...same.map((date) => date.until)) }
  })
}

const isImpossible = ({ from, until }: DateProbe) => from > until

/** The date by which a list falls is kept with the sign turned. */
function toDateProbe(
  filter: ListFilter,
  numbers: Map<string, number>,
  { key, isFalling }: Ordering,
): DateProbe[] {
  if (filter.kind !== 'date') return []
  const [from, until] = [filter.from ?? -latestDate, filter.until ?? latestDate]
  if (filter.key === publishedAt) return [{ ordering: null, from, until }]
  const turned = filter.key === key && isFalling
  const ordering = numbers.get(orderingName({ key: filter.key, isFalling: turned })) ?? 0
  return [turned ? { ordering, from: -until, until: -from } : { ordering, from, until }]
}
