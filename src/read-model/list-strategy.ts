import { candidatesOf, isWhole, orderRanges, type Candidates } from './list-candidates.ts'
import { collect, countDocuments, walk } from './list-pages.ts'
import type { ListPlan } from './list-plan.ts'
import type { ListPlace } from './list-query.ts'
import type { Bounds } from './list-sql.ts'
import type { Sqlite } from './sqlite.ts'

/**
 * Reads a page of a list. It costs about the same however many documents there are: an index is
 * read in the wanted order and the rest asked of each row; where few rows would pass, the few are
 * collected and sorted.
 */
export function readPlaces(
  sqlite: Sqlite,
  plan: ListPlan,
  first: number,
  after: ListPlace | null,
): ListPlace[] {
  const bounds = boundsOf(plan, after)
  const few = fewest(sqlite, plan, first)
  if (few) return collect(sqlite, few.from, few.probes, plan.ordering, bounds, first)
  const { ordering, facets, dates } = plan
  const rest = dates.filter((date) => date.ordering !== ordering)
  if (ordering === null) {
    const [driving, ...others] = facets
    const probes = { facets: others, dates: rest }
    return walk(sqlite, 'listings', driving?.ranges ?? [], probes, bounds, first)
  }
  const probes = { facets: facets.filter((probe) => !isWhole(probe)), dates: rest }
  return walk(sqlite, 'orders', orderRanges(plan, ordering), probes, bounds, first)
}

/** Counts a list: at once where one number is kept for it, else along its rarest filter. */
export function countPlan(sqlite: Sqlite, plan: ListPlan): number {
  const [only, ...others] = plan.facets
  if (only?.isExclusive && others.length + plan.dates.length === 0) return only.total
  const best = smallest(candidatesOf(sqlite, plan, plan.dates))
  return best ? countDocuments(sqlite, best.from, best.probes) : 0
}

function smallest(candidates: Candidates[]): Candidates | undefined {
  return candidates.sort((one, other) => one.size - other.size)[0]
}

/** What a row costs that is collected, compared with one that is read along an index. */
const collecting = 2

/** @returns what to collect, if that is cheaper than to read along an index */
function fewest(sqlite: Sqlite, plan: ListPlan, first: number): Candidates | null {
  const { ordering, dates, facets, size } = plan
  const unordered = dates.filter((date) => date.ordering !== ordering)
  if (ordering === null && unordered.length === 0) return null
  const found = candidatesOf(sqlite, plan, unordered)
  // How many of the rows of the index pass, if one condition says nothing of the other.
  const passing = [...facets.map(({ total }) => total), ...found.slice(1).map((few) => few.size)]
  const asked = ordering === null ? passing.slice(1) : passing
  const share = asked.reduce((part, total) => part * Math.min(1, total / size), 1)
  const rows = ordering === null ? (facets[0]?.total ?? 0) : size
  const best = smallest(found)
  return best && best.size * collecting <= Math.min(rows - 1, first / share) ? best : null
}

/** The least key and value of all, and the greatest, whatever the type of values. */
const least = -Number.MAX_SAFE_INTEGER
const greatest = Number.MAX_SAFE_INTEGER
const greatestValue = Uint8Array.of(255)

function boundsOf({ ordering, isFalling, dates }: ListPlan, after: ListPlace | null): Bounds {
  // Orders are kept as they are read.
  const falls = ordering === null && isFalling
  const date = dates.find((each) => each.ordering === ordering)
  if (!date) {
    if (falls) return { ...(after ?? { value: greatest, key: greatest }), end: least, falls }
    return { ...(after ?? { value: least, key: least }), end: greatestValue, falls }
  }
  const { from, until } = date
  if (falls) {
    const isOn = after && Number(after.value) <= until
    return { ...(isOn ? after : { value: until, key: greatest }), end: from, falls }
  }
  const isOn = after && Number(after.value) >= from
  return { ...(isOn ? after : { value: from, key: least }), end: until, falls }
}
