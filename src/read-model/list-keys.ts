import type { FilterExpander } from './expand-filters.ts'
import { noFacet, facetText } from './facets.ts'
import type { ListFilter, ListQuery } from './list-query.ts'
import { missingFrom, type Listed } from './listed.ts'

/**
 * Keys name what lists are read from, so that it can be told which lists a publication touched: a
 * list whose keys are not among those of the publication has stayed as it was. They stay the same
 * for ever: `statements/topic:ID`, `statements/` for all statements, `publications/` for all
 * publications, `topics/*` for topics as such, their addresses included.
 */
export function listKey(type: string, facet = ''): string {
  return `${type}/${facet}`
}

/** Stands for all publications together. */
const publications = 'publications'

/** @returns the key of all documents of a type, as such */
export function documentsKey(type: string): string {
  return listKey(type, '*')
}

/**
 * The keys that a list is read from. A document that enters or leaves it has a facet of each of its
 * filters, so those of one filter tell enough.
 */
export function listKeys(
  { types, filters = [] }: ListQuery,
  publicationTypes: readonly string[],
  expander: FilterExpander,
): string[] {
  const texts = filters.flatMap((filter) => (isOpen(filter) ? [] : [expander.expand(filter)]))
  const [fewest] = texts.sort((one, other) => one.length - other.length)
  const lists =
    types === null && !fewest
      ? [listKey(publications)]
      : (types ?? publicationTypes).flatMap((type) =>
          (fewest ?? ['']).map((text) => listKey(type, text)),
        )
  return [...new Set([...lists, ...filters.flatMap((filter) => meansOf(filter, expander))])]
}

/** Dates are no facets, and a range of codes has more of them with every new code. */
function isOpen(filter: ListFilter): filter is Extract<ListFilter, { kind: 'date' }> {
  return filter.kind === 'date' || (filter.kind === 'icd10' && filter.from !== filter.to)
}

/** What decides what a filter means: where a slug leads, where a centre is. */
function meansOf(filter: ListFilter, { isId }: FilterExpander): string[] {
  if (filter.kind === 'choice' && filter.via) {
    const { name, values, via } = filter
    return values.map((value) => listKey(via.target, facetText(name, value)))
  }
  if (filter.kind !== 'reference') return []
  const { target, idOrSlug } = filter
  return isId({ type: target, id: idOrSlug }) ? [] : [documentsKey(target)]
}

/** An edition's place in lists, before and after. */
export interface Relisting {
  type: string
  isPublication: boolean
  before: readonly Listed[]
  after: readonly Listed[]
}

/**
 * @param textOf gives the text of a facet
 * @returns the keys of all lists that a document entered, left or moved in
 */
export function touchedLists(
  { type, isPublication, before, after }: Relisting,
  textOf: (facet: number) => string,
): string[] {
  const own = [documentsKey(type)]
  const isSame = missingFrom(before, after).length + missingFrom(after, before).length === 0
  if (isSame) return own
  const facets = new Set([...before, ...after].flatMap((listed) => listed.facets))
  const lists = [...facets].map((facet) => listKey(type, facet === noFacet ? '' : textOf(facet)))
  return [...own, ...lists, ...(isPublication ? [listKey(publications)] : [])]
}
