import type { FrozenReference } from '../content/model.ts'
import { chainIndex, type LocaleChain } from './chains.ts'
import { documentColumns, joinRendition, toDocument } from './document.ts'
import type { DocumentRow, PublicDocument } from './document.ts'
import type { Identities } from './identities.ts'
import { noFacet } from './listed.ts'
import { countSql, pageSql } from './list-sql.ts'
import type { Sqlite, SqlValue } from './sqlite.ts'
import { anyPublication, type TypeNumbers } from './type-numbers.ts'

/** What is to be listed. */
export interface ListQuery {
  /** Type slugs; all publications when null. */
  types: readonly string[] | null
  chain: LocaleChain
  /** Topics and organisations that all must be referenced. */
  facets: readonly FrozenReference[]
}

/** A place in a list: newest first, and at the same instant the later published first. */
export interface ListPlace {
  publishedAt: number
  key: number
}

export interface DocumentLister {
  /** @returns at most `first` documents after a place */
  page(query: ListQuery, first: number, after: ListPlace | null): PublicDocument[]
  /** How many documents the list has; remembered until something is published. */
  count(query: ListQuery): number
  /** Something was published. */
  forget(): void
}

/** @param sqlite an open read model */
export function createLister(
  sqlite: Sqlite,
  types: TypeNumbers,
  identities: Identities,
): DocumentLister {
  const counts = new Map<string, number>()
  return {
    page(query, first, after) {
      const range = toRange(query, types, identities)
      if (!range) return []
      const sql = pageSql(range.types.length, range.facets.length)
      const place = after ?? { publishedAt: Number.MAX_SAFE_INTEGER, key: Number.MAX_SAFE_INTEGER }
      const values = range.types.flatMap((type) => [
        ...rangeValues(range, type),
        place.publishedAt,
        place.key,
        first,
      ])
      const select = `SELECT ${documentColumns} FROM (${sql}) l
        CROSS JOIN documents d ON d.key = l.document ${joinRendition(query.chain)}
        ORDER BY l.published_at DESC, l.document DESC LIMIT ?`
      const rows = sqlite.prepare<DocumentRow>(select).all(...values, first)
      return rows.map((row) => toDocument(row, types.slugOf))
    },
    count(query) {
      const range = toRange(query, types, identities)
      if (!range) return 0
      const name = JSON.stringify(range)
      const count = counts.get(name) ?? countRange(sqlite, range)
      if (counts.size >= rememberedCounts) counts.clear()
      counts.set(name, count)
      return count
    },
    forget: () => counts.clear(),
  }
}

const rememberedCounts = 1000

interface Range {
  chain: number
  types: number[]
  /** At least one: `noFacet` when nothing is filtered. */
  facets: number[]
}

/** @returns null when nothing can be in the list */
function toRange(query: ListQuery, types: TypeNumbers, identities: Identities): Range | null {
  const facets = query.facets.map((reference) => identities.find(reference))
  const numbers = query.types?.map((type) => types.numberOf(type)) ?? null
  const known = (numbers ?? everything(types, facets.length > 0)).filter(
    (type) => type !== undefined,
  )
  const found = facets.filter((facet) => facet !== undefined)
  if (known.length === 0 || found.length < facets.length) return null
  return {
    chain: chainIndex(query.chain),
    types: [...new Set(known)],
    facets: found.length > 0 ? found : [noFacet],
  }
}

/** Filtered listings are kept for each type only. */
function everything(types: TypeNumbers, filtered: boolean): number[] {
  return filtered ? types.publications : [anyPublication]
}

function rangeValues({ chain, facets }: Range, type: number): SqlValue[] {
  const [driving = noFacet, ...others] = facets
  return [chain, driving, type, ...others]
}

function countRange(sqlite: Sqlite, range: Range): number {
  const statement = sqlite.prepare<{ total: number }>(countSql(range.facets.length))
  return range.types
    .map((type) => statement.get(...rangeValues(range, type))?.total ?? 0)
    .reduce((sum, total) => sum + total, 0)
}
