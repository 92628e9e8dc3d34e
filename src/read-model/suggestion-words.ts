import { surfaceWords } from '../search/surface-words.ts'
import type { DocumentStatus } from './document.ts'

/**
 * How titles stand in the table that suggestions are read from: the words as they are compared, and
 * marks, which no word can be taken for, because words have no `_`.
 */

/** Records that readers look for by name, beside publications; the first are suggested first. */
const suggestedRecords = [
  'topics',
  'centres',
  'people',
  'organisations',
  'networks',
  'forums',
  'events',
]

/** Stands before the word that a title begins with. */
export const firstMark = '_'

/** Marks what is of a type, or is seen in a view. */
export const typeMark = (type: number) => `_t${type}`
export const viewMark = (view: number) => `_v${view}`

/** @returns whether documents of a type are suggested at all */
export function isSuggested({ slug, role }: { slug: string; role: string }): boolean {
  return role === 'publication' || suggestedRecords.includes(slug)
}

/** Words of one title; nobody types so many. */
const mostWords = 40

/** @returns what is indexed of a title */
export function suggestionWords(title: string, type: number, view: number): string {
  const words = surfaceWords(title)
    .slice(0, mostWords)
    .map(({ word }) => word)
  const first = words.length > 0 ? [firstMark + words[0]] : []
  return [...first, ...words, typeMark(type), viewMark(view)].join(' ')
}

const [days, keys] = [2 ** 16, 2 ** 34]
const msOfDay = 86_400_000

export interface Place {
  slug: string
  status: DocumentStatus
  /** In milliseconds since 1970. */
  publishedAt: number
  /** Of the rendition. */
  key: number
}

/**
 * What is suggested first has the greatest row number: SQLite reads rows in this order, and stops when
 * there are enough. By importance (3 bits), day of publication (16) and key (34): 53 bits, as many as a
 * whole number of JavaScript has.
 */
export function suggestionRow({ slug, status, publishedAt, key }: Place): number {
  const day = Math.min(Math.max(Math.floor(publishedAt / msOfDay), 0), days - 1)
  return (importanceOf(slug, status) * days + day) * keys + key
}

/** @returns the key of the rendition that a row is of */
export function renditionOfRow(row: number): number {
  return row % keys
}

/** Of 0 to 7: what does not stand any more is last, topics and centres are few and lead to much. */
function importanceOf(slug: string, status: DocumentStatus): number {
  if (status !== 'CURRENT') return 0
  const place = suggestedRecords.indexOf(slug)
  if (place < 0) return 3
  return place < 2 ? 6 - place : place === 2 ? 4 : 2
}
