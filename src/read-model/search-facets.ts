import type { FrozenReference } from '../content/model.ts'
import type { FactColumns } from './fact-columns.ts'
import type { Facets } from './facets.ts'
import type { SearchFactsKeeper } from './search-facts.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** How many of the publications found there are of each kind, the most first. */
export interface SearchFacets {
  types: { type: string; count: number }[]
  topics: ReferenceCount[]
  organisations: ReferenceCount[]
  /** In UTC+03:00, as dates are shown in Moscow. */
  years: { year: number; count: number }[]
}

interface ReferenceCount {
  reference: FrozenReference
  count: number
}

/** A number of a type, a year or a facet, with how many have it. */
type Count = [value: number, count: number]

const mostValues = 50
/** Types and years that there can be. */
const [mostTypes, mostYears] = [256, 10_000]

export interface FacetCounterParts {
  types: TypeNumbers
  facets: Facets
  facts: SearchFactsKeeper
}

/** @returns a function that counts publications, given by lists of keys in which each stands once */
export function createFacetCounter({ types, facets, facts }: FacetCounterParts) {
  const references = createReferenceReader(facets)

  function topOf(counts: readonly Count[], name: string, type: string): ReferenceCount[] {
    const found: ReferenceCount[] = []
    for (const [facet, count] of counts) {
      const id = references(facet, name)
      if (id !== null) found.push({ reference: { type, id }, count })
      if (found.length === mostValues) break
    }
    return found
  }

  return (found: readonly (readonly number[])[]): SearchFacets => {
    const { byType, byYear, byFacet } = count(found, facts.columns())
    return {
      types: byType.map(([type, count]) => ({ type: types.slugOf(type), count })),
      topics: topOf(byFacet, 'topic', 'topics'),
      organisations: topOf(byFacet, 'organisation', 'organisations'),
      years: byYear.map(([year, count]) => ({ year, count })),
    }
  }
}

function count(found: readonly (readonly number[])[], columns: FactColumns) {
  const { type, year, facetsAt, facets } = columns
  const byType = new Uint32Array(mostTypes)
  const byYear = new Uint32Array(mostYears)
  const byFacet = new Uint32Array(columns.greatestFacet + 1)
  const add = (counts: Uint32Array, value = 0) => (counts[value] = (counts[value] ?? 0) + 1)
  for (const keys of found)
    for (const key of keys) {
      add(byType, type[key])
      add(byYear, year[key])
      const at = facetsAt[key] ?? 0
      const end = at + (facets[at] ?? 0)
      for (let place = at + 1; place <= end; place += 1) add(byFacet, facets[place])
    }
  return { byType: inOrder(byType), byYear: inOrder(byYear), byFacet: inOrder(byFacet) }
}

/** The most first; of as many the greater number. */
function inOrder(counts: Uint32Array): Count[] {
  const found: Count[] = []
  for (let value = counts.length - 1; value >= 0; value -= 1) {
    const count = counts[value] ?? 0
    if (count > 0) found.push([value, count])
  }
  return found.sort((one, other) => other[1] - one[1])
}

/** @returns a function that tells the id that a facet of that name is of; null for another facet */
function createReferenceReader(facets: Facets) {
  const texts = new Map<number, string>()
  return (facet: number, name: string): string | null => {
    const text = texts.get(facet) ?? facets.textOf(facet)
    texts.set(facet, text)
    return text.startsWith(`${name}:`) ? text.slice(name.length + 1) : null
  }
}
