import { referencesAt, textsAt } from '../content/filter-paths.ts'
import type { Filter } from '../content/filters.ts'
import { districtOf } from '../content/regions.ts'
import { periodFacets } from './status-facets.ts'
import type { Ancestors } from './ancestors.ts'
import type { DocumentStatus } from './document.ts'
import type { Rendition } from './edition.ts'
import { facetText } from './facets.ts'

/** What facets follow from. */
export interface Faceted extends Pick<Rendition, 'data'> {
  status: DocumentStatus
  /** When it was recorded, at the earliest. */
  updatedAt: string
  ancestors: Pick<Ancestors, 'of'>
}

/** @returns the facets of a document in one locale, as texts, each once */
export function facetsOf(filters: readonly Filter[], document: Faceted): string[] {
  const texts = filters.flatMap((filter) =>
    valuesOf(filter, document).map((value) => facetText(filter.name, value)),
  )
  return [...new Set(texts)]
}

function valuesOf(filter: Filter, { data, status, ancestors, updatedAt }: Faceted): string[] {
  switch (filter.kind) {
    case 'reference': {
      const { target, paths, withDescendants } = filter
      const named = paths.flatMap((path) => referencesAt(data, path))
      const ids = named.filter(({ type }) => type === target).map(({ id }) => id)
      // What is about flu is about infections too.
      return withDescendants ? ids.flatMap((id) => [id, ...ancestors.of(target, id)]) : ids
    }
    case 'enum': {
      const regions = filter.regionPaths.flatMap((path) => textsAt(data, path))
      const districts = regions.flatMap((region) => districtOf(region)?.value ?? [])
      return [...filter.paths.flatMap((path) => textsAt(data, path)), ...districts]
    }
    case 'icd10':
      return filter.paths.flatMap((path) => textsAt(data, path)).flatMap(withCategory)
    case 'status':
      return [status]
    case 'statusOn':
      return periodFacets(data[filter.path], updatedAt)
  }
}

/** `J10.12` is of `J10.1` and of `J10` too. */
function withCategory(code: string): string[] {
  return [code, code.slice(0, subdivisionLength), code.slice(0, categoryLength)]
}

const subdivisionLength = 5

/** Length of `J10`. */
export const categoryLength = 3
