import type { ContentModel } from '../content/model.ts'
import { filtersOf } from '../content/filters.ts'
import { orderingName } from '../content/orderings.ts'
import type { Ancestors } from './ancestors.ts'
import type { DocumentStatus } from './document.ts'
import type { Rendition } from './edition.ts'
import { facetsOf } from './facets-of.ts'
import { noFacet, type Facets } from './facets.ts'
import { keptOrderings, numberOrderings, sortValue, type SortValue } from './sort-values.ts'
import { viewOf } from './views.ts'

/** Where a document is listed in one view: under no facet and each of its own, in every ordering. */
export interface Listed {
  view: number
  publishedAt: number
  facets: number[]
  orders: [ordering: number, value: SortValue][]
}

/** What of a document decides where it is listed. */
export interface Listable {
  /** Number of its type. */
  type: number
  renditions: readonly Pick<Rendition, 'locale' | 'title' | 'publishedAt' | 'data'>[]
  status: DocumentStatus
  updatedAt: string
}

/**
 * @returns a function that tells where a document is listed. Every list of a type, unfiltered or
 * under one facet, is a range of one index for each view, whatever its size.
 */
export function createListing(
  model: ContentModel,
  facets: Facets,
  ancestors: Ancestors,
): (of: Listable) => Listed[] {
  const numbers = numberOrderings(model)
  const ways = model.types.map((type) => ({
    filters: filtersOf(type, model),
    orderings: keptOrderings(type).map((ordering) => ({
      ordering,
      number: numbers.get(orderingName(ordering)) ?? 0,
    })),
  }))
  return ({ type, renditions, status, updatedAt }) => {
    const way = ways[type - 1]
    if (!way) return []
    const available = renditions.map(({ locale }) => locale)
    return renditions.map((rendition) => ({
      view: viewOf(rendition.locale, available),
      publishedAt: rendition.publishedAt,
      facets: [
        noFacet,
        ...facetsOf(way.filters, { data: rendition.data, status, ancestors, updatedAt }).map(
          (text) => facets.keep(text),
        ),
      ],
      orders: way.orderings.map(({ ordering, number }) => [
        number,
        sortValue(ordering, rendition, updatedAt),
      ]),
    }))
  }
}

/** What of one listing is not in another. */
export function missingFrom(other: readonly Listed[], listed: readonly Listed[]): Listed[] {
  return listed.flatMap((own) => {
    const same = other.find(
      ({ view, publishedAt }) => view === own.view && publishedAt === own.publishedAt,
    )
    if (!same) return [own]
    const facets = own.facets.filter((facet) => !same.facets.includes(facet))
    const orders = own.orders.filter((order) => !same.orders.some((its) => isSame(its, order)))
    return facets.length + orders.length > 0 ? [{ ...own, facets, orders }] : []
  })
}

function isSame(
  [one, value]: Listed['orders'][number],
  [other, its]: Listed['orders'][number],
): boolean {
  return one === other && value === its
}
