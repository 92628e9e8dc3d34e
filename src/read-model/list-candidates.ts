import { noFacet } from './facets.ts'
import { countDocuments, type Collection, type Probes } from './list-pages.ts'
import type { DateProbe, FacetProbe, ListPlan, Range } from './list-plan.ts'
import type { Sqlite } from './sqlite.ts'

/** Where the documents of a list can be taken from, and what is left to ask of them. */
export interface Candidates {
  from: Collection
  probes: Probes
  /** How many there are, at least. */
  size: number
}

/** Counting further than that costs more than it saves. */
const mostCounted = 2000

/** Whether nothing is filtered by. */
export function isWhole({ facets }: Pick<FacetProbe, 'facets'>): boolean {
  return facets[0] === noFacet
}

/** @returns the ranges of `orders` in which all documents of the types are */
export function orderRanges({ views, types }: ListPlan, ordering: number): Range[] {
  return views.flatMap((view) => types.map((type): Range => [view, ordering, type]))
}

/**
 * @param dates the dates by which documents may be found
 * @returns first those by the rarest facet, then those by dates that few have
 */
export function candidatesOf(
  sqlite: Sqlite,
  plan: ListPlan,
  dates: readonly DateProbe[],
): Candidates[] {
  return [byFacet(sqlite, plan), ...dates.flatMap((date) => byDate(sqlite, plan, date))]
}

function byFacet(sqlite: Sqlite, { facets, dates }: ListPlan): Candidates {
  const [driving, ...others] = facets
  const { ranges = [], total = 0, isExclusive = true } = driving ?? {}
  const from: Collection = { source: 'listings', ranges, within: null, isExclusive }
  const published = dates.filter(({ ordering }) => ordering === null)
  const size =
    published.length > 0
      ? countDocuments(sqlite, from, { facets: [], dates: published }, mostCounted)
      : total
  return { from, probes: { facets: others, dates }, size }
}

function byDate(sqlite: Sqlite, plan: ListPlan, date: DateProbe): Candidates[] {
  if (date.ordering === null) return []
  const ranges = orderRanges(plan, date.ordering)
  const from: Collection = { source: 'orders', ranges, within: date, isExclusive: true }
  const size = countDocuments(sqlite, from, { facets: [], dates: [] }, mostCounted)
  if (size >= mostCounted) return []
  const probes = {
    facets: plan.facets.filter((probe) => !isWhole(probe)),
    dates: plan.dates.filter((other) => other !== date),
  }
  return [{ from, probes, size }]
}
