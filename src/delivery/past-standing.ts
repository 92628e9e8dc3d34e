import type { Locale } from '../content/locales.ts'
import { isAnnounced, type Edition } from '../read-model/index.ts'

/** How a publication stood at an instant, as far as readers may know today. */
export type Standing =
  /** Nothing of it was public yet. */
  | { kind: 'before' }
  /** It was unpublished then, or since: what was pulled stays pulled. */
  | { kind: 'pulled'; by: Edition; slugs: string[] }
  | PastEdition

/** The edition that was public at an instant. */
export interface PastEdition {
  kind: 'edition'
  edition: Edition
  isCurrent: boolean
  /** Public then, and in all editions since: a language that was pulled stays pulled too. */
  locales: Locale[]
  /** When it had last been changed by more than a minor change. */
  updatedAt: string
}

/**
 * @param editions all of a publication, newest first
 * @param instant ISO 8601 in UTC with milliseconds
 */
export function standingAt(editions: readonly Edition[], instant: string): Standing {
  const index = editions.findIndex(({ recordedAt }) => recordedAt <= instant)
  const edition = editions[index]
  if (!edition) return { kind: 'before' }
  const since = editions.slice(0, index + 1)
  const [by] = since.filter(({ action }) => action === 'unpublish').reverse()
  if (by) return { kind: 'pulled', by, slugs: slugsBefore(editions, by) }
  const locales = edition.locales.filter((locale) =>
    since.every((each) => each.locales.includes(locale)),
  )
  const updatedAt = announcementOf(editions.slice(index)).recordedAt
  return { kind: 'edition', edition, isCurrent: index === 0, locales, updatedAt }
}

function slugsBefore(editions: readonly Edition[], by: Edition): string[] {
  return editions.find(({ sequence }) => sequence < by.sequence)?.slugs ?? []
}

/** @param editions from one on to the first */
function announcementOf(editions: readonly Edition[]): Edition {
  const [latest, ...before] = editions
  if (!latest) throw new Error('A publication has an edition at least.')
  return before.length === 0 || isAnnounced(latest) ? latest : announcementOf(before)
}
