import type { FrozenReference } from '../content/model.ts'
import type { Facets } from './facets.ts'
import type { SearchFacts } from './search-facts.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** How many of the publications found there are of each kind, the most first. */
export interface SearchFacets {
  types: { type: string; count: number }[]
  topics: { reference: FrozenReference; count: number }[]
  organisations: { reference: FrozenReference; count: number }[]
  /** In UTC+03:00, as dates are shown in Moscow. */
  years: { year: number; count: number }[]
}

const mostValues = 50
const moscow = 3 * 3_600_000

/** @param found the publications, each once */
export function countFacets(
  found: readonly SearchFacts[],
  { types, facets }: { types: TypeNumbers; facets: Facets },
): SearchFacets {
  const [byType, byYear, byFacet] = [new Counter(), new Counter(), new Counter()]
  for (const { type, publishedAt, facets: own } of found) {
    byType.add(type)
    byYear.add(yearOf(publishedAt))
    for (const facet of own) byFacet.add(facet)
  }
  const named = byFacet.entries().map(([facet, count]) => ({ text: facets.textOf(facet), count }))
  const of = (name: string, type: string) =>
    named
      .filter(({ text }) => text.startsWith(`${name}:`))
      .map(({ text, count }) => ({
        reference: { type, id: text.slice(name.length + 1) },
        count,
      }))
      .slice(0, mostValues)
  return {
    types: byType.entries().map(([type, count]) => ({ type: types.slugOf(type), count })),
    topics: of('topic', 'topics'),
    organisations: of('organisation', 'organisations'),
    years: byYear.entries().map(([year, count]) => ({ year, count })),
  }
}

class Counter {
  private readonly counts = new Map<number, number>()

  add(value: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }

  /** The most first; of as many the greater number. */
  entries(): [value: number, count: number][] {
    return [...this.counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  }
}

/** The calendar is slower than all else here, and a year has but two ends. */
const yearStarts = new Map<number, number>()

function yearOf(instant: number): number {
  const local = instant + moscow
  let year = 1970 + Math.floor(local / 31_556_952_000)
  if (local < startOf(year)) year -= 1
  else if (local >= startOf(year + 1)) year += 1
  return year
}

function startOf(year: number): number {
  const known = yearStarts.get(year)
  if (known !== undefined) return known
  const start = Date.UTC(year, 0, 1)
  yearStarts.set(year, start)
  return start
}
