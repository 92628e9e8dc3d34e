import { newestFirst, type Ordering } from '../content/orderings.ts'
import type { LocaleChain } from './chains.ts'
import type { SortValue } from './sort-values.ts'

/** What is to be listed. */
export interface ListQuery {
  /** Type slugs; all publications when null. */
  types: readonly string[] | null
  chain: LocaleChain
  /** All of them must hold. */
  filters?: readonly ListFilter[]
  /** Newest first when left out. */
  ordering?: Ordering
}

/** What documents of a list must be or have, in the rendition that readers of the chain get. */
export type ListFilter =
  /** A choice: any of the stored values. */
  | ChoiceFilter
  /** A reference to a document, given by its id or its slug; in a tree, to one below it as well. */
  | { kind: 'reference'; name: string; target: string; idOrSlug: string }
  /**
   * Any code of ICD-10 in a range, its ends included: `J09` to `J18` has `J18.9`. Either both ends
   * are categories, or both are subdivisions.
   */
  | { kind: 'icd10'; name: string; from: string; to: string }
  /** Any of the stored statuses, as it is on a calendar date. */
  | { kind: 'statusOn'; name: string; values: readonly string[]; day: string }
  /** A date not before one instant nor after another, in milliseconds since 1970. */
  | { kind: 'date'; key: string; from: number | null; until: number | null }

export interface ChoiceFilter {
  kind: 'choice'
  name: string
  values: readonly string[]
  /** Whether a document has no more than one of the choices. */
  isSingle: boolean
  via?: Via
}

/** What refers to documents of another type by filter `name` has the choices of those as well. */
export interface Via {
  name: string
  target: string
}

/** A place in a list, after which a page begins. */
export interface ListPlace {
  /** Of the document there, by the ordering of the list. */
  value: SortValue
  key: number
}

/** @returns the ordering of a list */
export function orderingOf({ ordering }: Pick<ListQuery, 'ordering'>): Ordering {
  return ordering ?? newestFirst
}
