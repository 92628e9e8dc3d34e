import { createAncestors } from './ancestors.ts'
import { createFacets, type Facets } from './facets.ts'
import { createListing } from './listed.ts'
import { createRelister } from './relist.ts'
import type { Sqlite } from './sqlite.ts'
import { anyPublication, type TypeNumbers } from './type-numbers.ts'
import { createListingWriter, type ListingWriter } from './write-listing.ts'
import type { SearchWriter } from './write-search.ts'

/**
 * While a read model is built, documents are not listed one by one: where each is listed stands in
 * `documents.listed`, of which all lists are made at the end, in order.
 */
export interface LaterLists {
  /** Facets whose documents have to be listed anew, because a topic has moved; null when not building. */
  moved: Set<string> | null
}

/** @returns a function that lists at once, if lists are not made later */
export function orLater(later: LaterLists, list: ListingWriter): ListingWriter {
  return (...listing) => {
    if (!later.moved) list(...listing)
  }
}

/** @returns a function that lists anew what has a facet, now or later */
export function orNoted(
  later: LaterLists,
  facets: Pick<Facets, 'find'>,
  relist: (facet: string) => void,
): (facet: string) => void {
  return (facet) => {
    if (!later.moved) relist(facet)
    // Most topics are there before anything is about them.
    else if (facets.find(facet) !== undefined) later.moved.add(facet)
  }
}

/** Documents whose lists are made in one go, between which others have a turn. */
const step = 2_000

/** Where a document is listed, one row for each view. */
const listedIn = `
  SELECT d.key AS document, d.type AS of_type, l.value ->> 'view' AS view,
    l.value ->> 'publishedAt' AS published_at,
    l.value -> 'facets' AS facets, l.value -> 'orders' AS orders
  FROM documents d CROSS JOIN json_each(d.listed) l WHERE d.key BETWEEN ?1 AND ?2`

/** See `createListingWriter`: the same rows, in the order of the tables. */
function createFiller(sqlite: Sqlite, publications: readonly number[]) {
  const listings = sqlite.prepare(`
    INSERT INTO listings (view, facet, type, published_at, document)
    WITH listed AS (${listedIn})
    SELECT view, f.value, of_type, published_at, document FROM listed CROSS JOIN json_each(facets) f
    UNION ALL
    SELECT view, f.value, ${anyPublication}, published_at, document
    FROM listed CROSS JOIN json_each(facets) f
    WHERE f.value = 0 AND of_type IN (${publications.join()})
    ORDER BY 1, 2, 3, 4, 5`)
  const orders = sqlite.prepare(`
    INSERT INTO orders (view, ordering, type, value, document, published_at)
    SELECT view, o.value ->> 0, of_type, o.value ->> 1, document, published_at
    FROM (${listedIn}) CROSS JOIN json_each(orders) o
    ORDER BY 1, 2, 3, 4, 5`)
  return (first: number, last: number) => {
    listings.run(first, last)
    orders.run(first, last)
  }
}

/**
 * Makes the lists of all documents. It stops between steps of some milliseconds, and goes on when it is
 * asked for the next one.
 */
export function* fillLists(
  sqlite: Sqlite,
  types: TypeNumbers,
  later: LaterLists,
  search: Pick<SearchWriter, 'relist'>,
): Generator<void> {
  const fill = createFiller(sqlite, types.publications)
  const next = sqlite.prepare<{ last: number | null }>(`
    SELECT max(key) AS last FROM (SELECT key FROM documents WHERE key > ? ORDER BY key LIMIT ?)`)
  let done = 0
  for (let last = next.get(done, step)?.last; last; last = next.get(done, step)?.last) {
    fill(done + 1, last)
    done = last
    yield
  }
  sqlite.exec(`INSERT INTO totals (facet, type, view, total)
    SELECT facet, type, view, count(*) FROM listings GROUP BY 1, 2, 3`)
  const moved = later.moved ?? []
  later.moved = null
  const relist = createRelisterOfItsOwn(sqlite, types, search)
  const relisted = new Set<number>()
  for (const facet of moved) {
    relist(facet, relisted)
    yield
  }
}

function createRelisterOfItsOwn(
  sqlite: Sqlite,
  types: TypeNumbers,
  search: Pick<SearchWriter, 'relist'>,
) {
  const [facets, ancestors] = [createFacets(sqlite), createAncestors(sqlite, types)]
  const list = createListingWriter(sqlite, types, () => {})
  return createRelister(sqlite, facets, createListing(types.model, facets, ancestors), list, search)
}
