/** One range of the listings index: the rows of a chain, facet and type. */
function rangeSql(facets: number): string {
  const also = `AND EXISTS (SELECT 1 FROM listings o WHERE o.chain = l.chain AND o.facet = ?
    AND o.type = l.type AND o.published_at = l.published_at AND o.document = l.document)`
  const others = Array.from({ length: facets - 1 }, () => also).join(' ')
  return `FROM listings l WHERE l.chain = ? AND l.facet = ? AND l.type = ? ${others}`
}

/**
 * Rows of a page. Several types are merged from one short range each, so that a rare type costs
 * no more than a frequent one. Values for each type: chain, facet, type, further facets, place
 * (two values), limit.
 */
export function pageSql(types: number, facets: number): string {
  const range = `SELECT l.published_at, l.document ${rangeSql(facets)}
    AND (l.published_at, l.document) < (?, ?)
    ORDER BY l.published_at DESC, l.document DESC LIMIT ?`
  return Array.from({ length: types }, () => `SELECT * FROM (${range})`).join(' UNION ALL ')
}

/** Counts one range. Values: chain, facet, type, further facets. */
export function countSql(facets: number): string {
  return `SELECT count(*) AS total ${rangeSql(facets)}`
}
