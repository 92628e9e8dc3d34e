import { textsAt } from '../content/filter-paths.ts'
import type { Filter } from '../content/filters.ts'
import { districtOf } from '../content/regions.ts'
import type { DocumentStatus } from './document.ts'
import type { Rendition } from './edition.ts'
import { facetText } from './facets.ts'

/** What of a rendition its facets follow from. */
export type Faceted = Pick<Rendition, 'data' | 'references'>

/** @returns the facets of a document in one locale, as texts, each once */
export function facetsOf(
  filters: readonly Filter[],
  rendition: Faceted,
  status: DocumentStatus,
): string[] {
  const texts = filters.flatMap((filter) =>
    valuesOf(filter, rendition, status).map((value) => facetText(filter.name, value)),
  )
  return [...new Set(texts)]
}

function valuesOf(filter: Filter, { data, references }: Faceted, status: DocumentStatus): string[] {
  switch (filter.kind) {
    case 'reference':
      return references
        .filter(({ type, path }) => type === filter.target && filter.paths.includes(path))
        .map(({ id }) => id)
    case 'enum': {
      const regions = filter.regionPaths.flatMap((path) => textsAt(data, path))
      const districts = regions.flatMap((region) => districtOf(region)?.value ?? [])
      return [...filter.paths.flatMap((path) => textsAt(data, path)), ...districts]
    }
    case 'icd10':
      return filter.paths.flatMap((path) => textsAt(data, path)).flatMap(withCategory)
    case 'status':
      return [status]
  }
}

/** `J10.12` is of `J10.1` and of `J10` too. */
function withCategory(code: string): string[] {
  return [code, code.slice(0, subdivisionLength), code.slice(0, categoryLength)]
}

const subdivisionLength = 5

/** Length of `J10`. */
export const categoryLength = 3
