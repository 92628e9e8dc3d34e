import { renditionByChain, type Rendition } from './edition.ts'
import type { Identities } from './identities.ts'
import { anyPublication, type TypeNumbers } from './type-numbers.ts'

/** A place in the listings: chain, facet, type, published at. The document completes the key. */
export type Listed = [chain: number, facet: number, type: number, publishedAt: number]

/** Fields of publications that lists can be filtered by. */
export const facetFields: readonly string[] = ['topics', 'organisations']

/** Facet of a list that is not filtered. */
export const noFacet = 0

/**
 * Where a document is listed: for each chain of locales, in the rendition its readers get, under
 * its type and under each topic and organisation. So every list, filtered or not, is one range of
 * one index, whatever its size.
 */
export function listedOf(
  type: number,
  renditions: readonly Rendition[],
  types: TypeNumbers,
  identities: Identities,
): Listed[] {
  const isPublication = types.publications.includes(type)
  return renditionByChain(renditions).flatMap((rendition, chain) => {
    if (!rendition) return []
    const at = rendition.publishedAt
    const own: Listed[] = [[chain, noFacet, type, at]]
    if (!isPublication) return own
    const facets = facetsOf(rendition, identities)
    const filtered = facets.map((facet): Listed => [chain, facet, type, at])
    return [...own, [chain, noFacet, anyPublication, at], ...filtered]
  })
}

function facetsOf({ references }: Rendition, identities: Identities): number[] {
  const found = references
    .filter(({ path }) => facetFields.includes(path))
    .map((reference) => identities.keep(reference))
  return [...new Set(found)].filter((key) => key !== undefined)
}
