import { locales, type Locale } from '../content/locales.ts'
import type { FrozenReference, LocalizedText, Translations } from '../content/model.ts'
import { chainColumn, type LocaleChain } from './chains.ts'
import type { ListPlace } from './list-query.ts'

export type DocumentStatus = 'CURRENT' | 'SUPERSEDED' | 'WITHDRAWN'

/** A public document in the locale that a chain of locales leads to, without its content. */
export interface PublicDocument {
  /** Key of the document, and place among documents published at the same instant. */
  key: number
  /** Key of its content in `locale`. */
  rendition: number
  /** Slug of its type in the content model. */
  type: string
  id: string
  version: string
  status: DocumentStatus
  /** Why it was withdrawn, in the languages the reason was given in, or null. */
  reason: LocalizedText | null
  /** What takes its place, or null. */
  successor: FrozenReference | null
  /** The version that each translation was made for. */
  translations: Translations
  locale: Locale
  /** All locales it is public in. */
  locales: Locale[]
  slug: string
  title: string
  /** What lists are ordered by, in milliseconds since 1970. */
  publishedAt: number
  /** Which fields hold a rich text: see `hasRichText`. */
  richTexts: number
  firstPublishedAt: string
  updatedAt: string
  /** Only of an edition of before: its place in the ledger, and the publication as it is now. */
  past?: { sequence: number; current: PublicDocument }
  /** Its place, where it was read from a list. */
  place?: ListPlace
}

/** As selected with `documentColumns`. */
export type DocumentRow = Omit<
  PublicDocument,
  'type' | 'locales' | 'reason' | 'successor' | 'translations' | 'past'
> & {
  type: number
  locales: string
  reason: string | null
  successor: string | null
  translations: string | null
}

/** Columns of `documents d` and `renditions r` that make a `DocumentRow`. */
export const documentColumns = `
  d.key, r.key AS rendition, d.type, d.id, d.version, d.status, d.reason, d.successor,
  d.translations, r.locale, d.locales,
  r.slug, r.title, r.published_at AS publishedAt, r.rich_texts AS richTexts, d.first_published_at AS firstPublishedAt,
  d.updated_at AS updatedAt`

/** Joins to each document the one rendition that readers of a chain get, if any. */
export function joinRendition(chain: LocaleChain): string {
  return `JOIN renditions r ON r.key = d.${chainColumn(chain)}`
}

/** @param typeSlug gives the slug of a type by its number in the tables */
export function toDocument(row: DocumentRow, typeSlug: (type: number) => string): PublicDocument {
  const { type, locales, reason, successor, translations } = row
  return {
    ...row,
    type: typeSlug(type),
    locales: toLocales(locales),
    reason: toReason(reason),
    successor: successor === null ? null : (JSON.parse(successor) as FrozenReference),
    translations: translations === null ? {} : (JSON.parse(translations) as Translations),
  }
}

/** @param json a text in several languages, as stored */
export function toReason(json: string | null): LocalizedText | null {
  return json === null ? null : (JSON.parse(json) as LocalizedText)
}

const localesOf = new Map<string, Locale[]>()

/** @param list as stored, joined by commas */
export function toLocales(list: string): Locale[] {
  const known = localesOf.get(list)
  if (known) return known
  const found = locales.filter((locale) => list.split(',').includes(locale))
  localesOf.set(list, found)
  return found
}

export type RichTextFormat = 'html' | 'markdown' | 'text' | 'json'

/** JSON text of an array of keys, for `IN (SELECT value FROM json_each(?))`. */
export function keyList(keys: readonly number[]): string {
  return JSON.stringify(keys)
}
