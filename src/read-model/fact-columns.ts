import type { DocumentStatus } from './document.ts'
import { moscowYear } from './moscow-year.ts'

/** What decides whether a hit counts, and for how much, without what it says. */
export interface SearchFacts {
  /** Key of the rendition. */
  key: number
  /** Number of the type. */
  type: number
  /** See `viewOf`: in which language it is, and in which others it is public. */
  view: number
  status: DocumentStatus
  /** In milliseconds since 1970. */
  publishedAt: number
  facets: readonly number[]
}

/**
 * Facts of publications by key of the rendition, in a column for each: they are asked of 100,000 hits
 * in a millisecond, and nothing of it is left to the garbage collector. What is not there has type 0.
 */
export interface FactColumns {
  type: Uint8Array
  view: Uint8Array
  /** Places in `statuses`. */
  status: Uint8Array
  /** In milliseconds since 1970. */
  publishedAt: Float64Array
  /** Of publication, as it is in Moscow. */
  year: Uint16Array
  /** Where the facets of a key begin in `facets`: first how many, then their numbers. */
  facetsAt: Uint32Array
  facets: Uint32Array
  /** Of all facets that there were. */
  greatestFacet: number
}

/** Columns that are written as well. */
export interface FactTable {
  readonly columns: FactColumns
  set(facts: SearchFacts): void
  delete(key: number): void
}

export const statuses: readonly DocumentStatus[] = ['CURRENT', 'SUPERSEDED', 'WITHDRAWN']

const firstLength = 1024

/** @returns an empty table; keys may be any whole numbers, but cost 17 bytes each up to the greatest */
export function createFactTable(): FactTable {
  const columns = emptyColumns(firstLength)
  /** Place 0 is of no key, so that 0 means none. */
  let facetsEnd = 1
  let unused = 0

  function dropFacets(key: number): void {
    const at = columns.facetsAt[key] ?? 0
    if (at > 0) unused += 1 + (columns.facets[at] ?? 0)
    columns.facetsAt[key] = 0
  }

  function addFacets(key: number, facets: readonly number[]): void {
    const length = facets.length + 1
    if (unused > facetsEnd / 2) {
      facetsEnd = compactFacets(columns)
      unused = 0
    }
    columns.facets = longEnough(columns.facets, facetsEnd + length, Uint32Array)
    columns.facets[facetsEnd] = facets.length
    columns.facets.set(facets, facetsEnd + 1)
    columns.facetsAt[key] = facetsEnd
    for (const facet of facets) if (facet > columns.greatestFacet) columns.greatestFacet = facet
    facetsEnd += length
  }

  return {
    columns,
    set({ key, type, view, status, publishedAt, facets }) {
      if (key >= columns.type.length) lengthen(columns, key + 1)
      dropFacets(key)
      columns.type[key] = type
      columns.view[key] = view
      columns.status[key] = statuses.indexOf(status)
      columns.publishedAt[key] = publishedAt
      columns.year[key] = moscowYear(publishedAt)
      addFacets(key, facets)
    },
    delete(key) {
      if (key >= columns.type.length) return
      dropFacets(key)
      columns.type[key] = 0
    },
  }
}

function emptyColumns(length: number): FactColumns {
  return {
    ...{ type: new Uint8Array(length), view: new Uint8Array(length) },
    ...{ status: new Uint8Array(length), publishedAt: new Float64Array(length) },
    ...{ year: new Uint16Array(length), facetsAt: new Uint32Array(length) },
    ...{ facets: new Uint32Array(length), greatestFacet: 0 },
  }
}

function lengthen(columns: FactColumns, length: number): void {
  columns.type = longEnough(columns.type, length, Uint8Array)
  columns.view = longEnough(columns.view, length, Uint8Array)
  columns.status = longEnough(columns.status, length, Uint8Array)
  columns.publishedAt = longEnough(columns.publishedAt, length, Float64Array)
  columns.year = longEnough(columns.year, length, Uint16Array)
  columns.facetsAt = longEnough(columns.facetsAt, length, Uint32Array)
}

interface Column<Self> {
  readonly length: number
  set(from: Self): void
}

/** @returns the column, or a copy that has room for more than was asked for */
function longEnough<C extends Column<C>>(
  column: C,
  length: number,
  Constructor: new (length: number) => C,
): C {
  if (column.length >= length) return column
  const longer = new Constructor(Math.ceil(length * 1.5))
  longer.set(column)
  return longer
}

/** Writes the lists that are in use one behind the other. @returns where they end */
function compactFacets(columns: FactColumns): number {
  const { facetsAt, facets } = columns
  const compacted = new Uint32Array(facets.length)
  let end = 1
  for (let key = 0; key < facetsAt.length; key += 1) {
    const at = facetsAt[key] ?? 0
    if (at === 0) continue
    const length = 1 + (facets[at] ?? 0)
    compacted.set(facets.subarray(at, at + length), end)
    facetsAt[key] = end
    end += length
  }
  columns.facets = compacted
  return end
}
