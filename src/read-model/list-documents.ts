import type { PublicDocument } from './document.ts'
import { createDocumentCache } from './document-cache.ts'
import type { LocaleChain } from './chains.ts'
import { documentOf } from './keys.ts'
import { createFilterExpander } from './expand-filters.ts'
import { createFacets } from './facets.ts'
import { listTags } from './list-tags.ts'
import { createPlanner } from './list-plan.ts'
import type { ListPlace, ListQuery } from './list-query.ts'
import { countPlan, readPlaces } from './list-strategy.ts'
import type { Sqlite } from './sqlite.ts'
import type { Tag } from './tags.ts'
import type { TypeNumbers } from './type-numbers.ts'

export interface DocumentLister {
  /** @returns at most `first` documents after a place, each with its own */
  page(query: ListQuery, first: number, after: ListPlace | null): PublicDocument[]
  /** How many documents the list has; remembered until something is published. */
  count(query: ListQuery): number
  /** The tags of what a list is read from. */
  listTags(query: ListQuery): Tag[]
  /** @returns the documents that the renditions are of, as readers of the chain get them */
  byRenditions(renditions: readonly number[], chain: LocaleChain): PublicDocument[]
  /** Something was published. */
  forget(): void
}

const rememberedCounts = 1000

/** @param sqlite an open read model */
export function createLister(sqlite: Sqlite, types: TypeNumbers): DocumentLister {
  const facets = createFacets(sqlite)
  const expander = createFilterExpander(sqlite, types, facets)
  const { plan, forget } = createPlanner(sqlite, types, facets, expander)
  const publicationTypes = types.publications.map(types.slugOf)
  const counts = new Map<string, number>()
  const documents = createDocumentCache(sqlite, types)
  return {
    page(query, first, after) {
      const planned = plan(query)
      const places = planned ? readPlaces(sqlite, planned, first, after) : []
      const placeOf = new Map(places.map((place) => [place.key, place]))
      const found = documents.byKeys([...placeOf.keys()], query.chain)
      return found.map((document) => ({ ...document, place: placeOf.get(document.key) }))
    },
    count(query) {
      const planned = plan(query)
      if (!planned) return 0
      const name = JSON.stringify(planned)
      const count = counts.get(name) ?? countPlan(sqlite, planned)
      if (counts.size >= rememberedCounts) counts.clear()
      counts.set(name, count)
      return count
    },
    byRenditions: (renditions, chain) => documents.byKeys(renditions.map(documentOf), chain),
    listTags: (query) => listTags(query, publicationTypes, expander),
    forget() {
      counts.clear()
      documents.forget()
      forget()
    },
  }
}
