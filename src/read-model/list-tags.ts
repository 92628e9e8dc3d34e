import type { FilterExpander } from './expand-filters.ts'
import { noFacet, facetText } from './facets.ts'
import type { ListFilter, ListQuery } from './list-query.ts'
import { missingFrom, type Listed } from './listed.ts'
import { addressesTag, listTag, type Tag } from './tags.ts'

/**
 * The tags of what a list is read from. A document that enters or leaves it has a facet of each of its
 * filters, so those of one filter tell enough.
 */
export function listTags(
  { types, filters = [] }: ListQuery,
  publicationTypes: readonly string[],
  expander: FilterExpander,
): Tag[] {
  const texts = filters.flatMap((filter) => (isOpen(filter) ? [] : [expander.expand(filter)]))
  const [fewest] = texts.sort((one, other) => one.length - other.length)
  const lists = (types ?? publicationTypes).flatMap((type) =>
    (fewest ?? ['']).map((text) => listTag(type, text)),
  )
  return [...new Set([...lists, ...filters.flatMap((filter) => meansOf(filter, expander))])]
}

/**
 * Dates are no facets; a range of codes has more of them with every new code, a status with every new
 * date.
 */
function isOpen(filter: ListFilter): filter is Extract<ListFilter, { kind: 'date' }> {
  if (filter.kind === 'statusOn') return true
  return filter.kind === 'date' || (filter.kind === 'icd10' && filter.from !== filter.to)
}

/** What decides what a filter means: where a slug leads, where a centre is. */
function meansOf(filter: ListFilter, { isId }: FilterExpander): Tag[] {
  if (filter.kind === 'choice' && filter.via) {
    const { name, values, via } = filter
    return values.map((value) => listTag(via.target, facetText(name, value)))
  }
  if (filter.kind !== 'reference') return []
  const { target, idOrSlug } = filter
  return isId({ type: target, id: idOrSlug }) ? [] : [addressesTag(target)]
}

/** An edition's place in lists, before and after. */
export interface Relisting {
  type: string
  before: readonly Listed[]
  after: readonly Listed[]
}

/**
 * @param textOf gives the text of a facet
 * @returns the tags of all lists that a document entered, left or moved in
 */
export function touchedLists(
  { type, before, after }: Relisting,
  textOf: (facet: number) => string,
): Tag[] {
  const own = [addressesTag(type)]
  const isSame = missingFrom(before, after).length + missingFrom(after, before).length === 0
  if (isSame) return own
  const facets = new Set([...before, ...after].flatMap((listed) => listed.facets))
  const lists = [...facets].map((facet) => listTag(type, facet === noFacet ? '' : textOf(facet)))
  return [...own, ...lists]
}
