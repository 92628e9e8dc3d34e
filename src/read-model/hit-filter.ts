import type { LocaleChain } from './chains.ts'
import type { FacetFilter, FilterExpander } from './expand-filters.ts'
import type { Facets } from './facets.ts'
import type { SearchFactsKeeper } from './search-facts.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { viewsOf } from './views.ts'

/** Among what is looked for. */
export interface SearchLimits {
  chain: LocaleChain
  /** Types of publications; null for all. */
  types: readonly string[] | null
  /** A publication must have a facet of each. */
  filters: readonly FacetFilter[][]
  /** Date of publication, in milliseconds since 1970. */
  from: number | null
  until: number | null
}

/** @returns whether a publication, by the key of its rendition, is among what is looked for */
export type HitFilter = (key: number) => boolean

export interface HitFilterParts {
  types: TypeNumbers
  facets: Facets
  expander: FilterExpander
  facts: SearchFactsKeeper
}

/** Numbers of types and of views are below it. */
const flags = 256

/** @returns a function that makes the filter of a query; it holds until something is written */
export function createHitFilter(parts: HitFilterParts): (limits: SearchLimits) => HitFilter {
  const { types, facts } = parts
  return (limits) => {
    const { type, view, publishedAt, facetsAt, facets } = facts.columns()
    const views = flagged(viewsOf(limits.chain))
    const wanted = limits.types?.flatMap((slug) => types.numberOf(slug) ?? []) ?? types.publications
    const wantedTypes = flagged(wanted)
    const groups = limits.filters.map((filters) => numbersOf(parts, filters))
    const [from, until] = [limits.from ?? -Infinity, limits.until ?? Infinity]

    function hasOneOf(group: ReadonlySet<number>, key: number): boolean {
      const at = facetsAt[key] ?? 0
      const end = at + (facets[at] ?? 0)
      for (let place = at + 1; place <= end; place += 1)
        if (group.has(facets[place] ?? 0)) return true
      return false
    }

    return (key) => {
      const published = publishedAt[key] ?? NaN
      if (wantedTypes[type[key] ?? 0] !== 1 || views[view[key] ?? 0] !== 1) return false
      if (!(published >= from && published <= until)) return false
      for (const group of groups) if (!hasOneOf(group, key)) return false
      return true
    }
  }
}

/** A place for each number, 1 where it is among those given. */
function flagged(numbers: readonly number[]): Uint8Array {
  const places = new Uint8Array(flags)
  for (const number of numbers) places[number] = 1
  return places
}

function numbersOf({ facets, expander }: HitFilterParts, filters: readonly FacetFilter[]) {
  const texts = filters.flatMap((filter) => expander.expand(filter))
  return new Set(texts.flatMap((text) => facets.find(text) ?? []))
}
