import type { TypeModel } from './model.ts'

/** A date of documents of a type that lists can be narrowed down and ordered by. */
export interface DateKey {
  /** Name of the field. */
  field: string
  /** `starts` for `startsAt`: the first part of the arguments `startsFrom` and `startsUntil`. */
  stem: string
  /** Whether it is a calendar date, not an instant. */
  isDay: boolean
}

/** The date that lists are ordered by unless asked otherwise; every document has one. */
export const publishedAt = 'publishedAt'

/**
 * The dates of a type, beside that of its publication: fields called after a point in time, such
 * as `startsAt`, `approvedOn`, `reviewBy`. Others (`appliesFrom`) are limits of a period.
 */
export function dateKeysOf({ fields }: TypeModel): DateKey[] {
  return fields.flatMap(({ name, kind }) => {
    const stem = /^(.+[a-z])(?:At|On|By)$/.exec(name)?.[1]
    if (!stem || (kind !== 'day' && kind !== 'dateTime') || name === publishedAt) return []
    return [{ field: name, stem, isDay: kind === 'day' }]
  })
}

/** An ordering of lists: by a key of documents, rising unless `isFalling`. */
export interface Ordering {
  /** `publishedAt`, `updatedAt`, `title`, or the name of a date field. */
  key: string
  isFalling: boolean
}

/** The ordering of a list that is not asked for another. */
export const newestFirst: Ordering = { key: publishedAt, isFalling: true }

/** Orderings that every type has. */
const common: readonly Ordering[] = [
  newestFirst,
  { key: publishedAt, isFalling: false },
  { key: 'updatedAt', isFalling: true },
  { key: 'title', isFalling: false },
]

/** What begins is looked for in both directions: what comes next, and what was last. */
const isBeginning = ({ stem }: DateKey) => stem === 'starts'

/** The orderings of lists of a type. */
export function orderingsOf(type: TypeModel): Ordering[] {
  const dates = dateKeysOf(type)
  return [
    ...common,
    ...dates.map(({ field }) => ({ key: field, isFalling: false })),
    ...dates.filter(isBeginning).map(({ field }) => ({ key: field, isFalling: true })),
  ]
}

/** The orderings of lists of publications of all types. */
export const publicationOrderings = common

/** @returns a name for an ordering, unique among all */
export function orderingName({ key, isFalling }: Ordering): string {
  return isFalling ? `-${key}` : key
}
