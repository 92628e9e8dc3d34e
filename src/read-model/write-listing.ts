import { missingFrom, type Listed } from './listed.ts'
import type { Sqlite } from './sqlite.ts'
import { anyPublication, type TypeNumbers } from './type-numbers.ts'

/** A document whose listing changes. */
export interface ListedDocument {
  key: number
  /** Number of its type. */
  type: number
}

/** Takes a document from where it was listed to where it is listed now. */
export type ListingWriter = (
  document: ListedDocument,
  before: readonly Listed[],
  after: readonly Listed[],
) => void

/**
 * @param sqlite an open read model
 * @param tell is told what is written, too
 */
export function createListingWriter(
  sqlite: Sqlite,
  types: TypeNumbers,
  tell: ListingWriter,
): ListingWriter {
  const [list, unlist] = [createAdder(sqlite), createRemover(sqlite)]
  return (document, before, after) => {
    const { key, type } = document
    const typesOf = types.publications.includes(type) ? [type, anyPublication] : [type]
    for (const listed of missingFrom(after, before)) unlist(key, typesOf, listed)
    for (const listed of missingFrom(before, after)) list(key, typesOf, listed)
    tell(document, before, after)
  }
}

type Write = (document: number, types: number[], listed: Listed) => void

/** Under a facet a publication is listed with its type only; without, among all publications too. */
const placesOf = `
  SELECT j.value AS facet, t.value AS type FROM json_each(?1) j CROSS JOIN json_each(?2) t
  WHERE j.value = 0 OR t.key = 0`

function createAdder(sqlite: Sqlite): Write {
  const insert = sqlite.prepare(`
    INSERT INTO listings (view, facet, type, published_at, document)
    SELECT ?3, facet, type, ?4, ?5 FROM (${placesOf})`)
  const count = sqlite.prepare(`
    INSERT INTO totals (facet, type, view, total) SELECT facet, type, ?3, 1 FROM (${placesOf})
    WHERE true ON CONFLICT DO UPDATE SET total = total + 1`)
  const order = sqlite.prepare(`
    INSERT INTO orders (view, ordering, type, value, document, published_at)
    SELECT ?1, value ->> 0, ?2, value ->> 1, ?3, ?4 FROM json_each(?5)`)
  return (document, types, { view, publishedAt, facets, orders }) => {
    const [inFacets, inTypes] = [JSON.stringify(facets), JSON.stringify(types)]
    if (facets.length > 0) {
      insert.run(inFacets, inTypes, view, publishedAt, document)
      count.run(inFacets, inTypes, view)
    }
    if (orders.length > 0)
      order.run(view, types[0] ?? 0, document, publishedAt, JSON.stringify(orders))
  }
}

function createRemover(sqlite: Sqlite): Write {
  const remove = sqlite.prepare(`
    DELETE FROM listings WHERE (view, facet, type, published_at, document) IN (
      SELECT ?3, facet, type, ?4, ?5 FROM (${placesOf}))`)
  const discount = sqlite.prepare(`
    UPDATE totals SET total = total - 1 WHERE (facet, type, view) IN (
      SELECT facet, type, ?3 FROM (${placesOf}))`)
  const disorder = sqlite.prepare(`
    DELETE FROM orders WHERE (view, ordering, type, value, document) IN (
      SELECT ?1, value ->> 0, ?2, value ->> 1, ?3 FROM json_each(?4))`)
  return (document, types, { view, publishedAt, facets, orders }) => {
    const [inFacets, inTypes] = [JSON.stringify(facets), JSON.stringify(types)]
    if (facets.length > 0) {
      remove.run(inFacets, inTypes, view, publishedAt, document)
      discount.run(inFacets, inTypes, view)
    }
    if (orders.length > 0) disorder.run(view, types[0] ?? 0, document, JSON.stringify(orders))
  }
}
