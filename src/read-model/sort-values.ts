import type { ContentModel, TypeModel } from '../content/model.ts'
import { dateOf } from '../content/moved-dates.ts'
import { orderingName, orderingsOf, publishedAt, type Ordering } from '../content/orderings.ts'
import type { Rendition } from './edition.ts'

/** What a document is ordered by; in one ordering all are numbers, or all are texts. */
export type SortValue = number | string

/** Later than any date there is: a document without the date comes last, in both directions. */
const undated = 9e15

/** The latest date that there is in JavaScript. */
export const latestDate = 8.64e15

/** @returns the orderings of a type that are kept in `orders`; that by publication is not */
export function keptOrderings(type: TypeModel): Ordering[] {
  return orderingsOf(type).filter(({ key }) => key !== publishedAt)
}

/** Numbers that stand for kept orderings in the tables, by name; they hold for one model. */
export function numberOrderings({ types }: ContentModel): Map<string, number> {
  const names = types.flatMap((type) => keptOrderings(type).map(orderingName))
  return new Map([...new Set(names)].map((name, index) => [name, index + 1]))
}

/** @returns by what a document is ordered; lists are read from the smallest value on */
export function sortValue(
  { key, isFalling }: Ordering,
  { data, title }: Pick<Rendition, 'data' | 'title'>,
  updatedAt: string,
): SortValue {
  if (key === 'title') return titleKey(title, data.familyName)
  const time = key === 'updatedAt' ? Date.parse(updatedAt) : dateOf(data, key)
  if (Number.isNaN(time)) return undated
  return isFalling ? -time : time
}

const longestKey = 100

/**
 * Russian alphabetical order: capitals, quotation marks and «ё» make no difference, and people
 * stand under their family names. Code points of «а»–«я» are in order.
 */
export function titleKey(title: string, familyName?: unknown): string {
  const words = typeof familyName === 'string' && familyName ? [familyName, title] : [title]
  return words.map(fold).join(' ').slice(0, longestKey)
}

function fold(text: string): string {
  const folded = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
  return folded.replace(/^[^\p{L}\p{N}]+/u, '')
}
