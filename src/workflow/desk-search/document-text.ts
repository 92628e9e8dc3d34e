import type { FlattenedField } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import { defaultLocale, isLocale, locales, type Locale } from '../../content/locales.ts'
import { toText } from '../../rich-text/to-text.ts'
import type { DeskDocument } from '../../search/desk/document.ts'
import {
  fieldsIn,
  fieldsWithin,
  isReadableByAll,
  isRecord,
  nameOf,
  type Collection,
} from './fields.ts'
import type { Names } from './references.ts'

const textual = new Set(['text', 'textarea', 'email', 'code'])

/** A text of a document with the language that it is written in. */
interface Found {
  locale: Locale
  text: string
  isTitle: boolean
}

/**
 * All that whoever may read a document can read of it, as text: internal fields too, but none that
 * has a rule of its own about who may read it.
 * @param stored as the database holds it, with all languages
 * @param refersTo ids of what it refers to by name
 * @param names what these are called
 */
export function toDeskDocument(
  collection: Collection,
  stored: StoredFields,
  refersTo: readonly string[],
  names: Names,
): DeskDocument {
  const title = collection.admin.useAsTitle ?? ''
  const found = collection.flattenedFields
    .filter(isReadableByAll)
    .flatMap((field) => textsOf(field, stored[nameOf(field)], null, nameOf(field) === title))
  const texts = locales.flatMap((locale) => {
    const own = found.filter((one) => one.locale === locale && one.text.trim() !== '')
    const join = (isTitle: boolean, end: string) =>
      own.flatMap((one) => (one.isTitle === isTitle ? one.text.trim() : [])).join(end)
    const named = refersTo.flatMap((id) => names.get(id)?.[locale] ?? []).join('\n')
    if (own.length === 0 && named === '') return []
    return [[locale, { title: join(true, ' '), body: join(false, '\n'), names: named }]]
  })
  return {
    ...{ type: collection.slug, id: String(stored.id), stamp: toStamp(stored.updatedAt) },
    texts: Object.fromEntries(texts) as DeskDocument['texts'],
    refersTo,
  }
}

/** ISO 8601, whatever the database makes of a date. */
export function toStamp(updatedAt: unknown): string {
  return updatedAt ? new Date(updatedAt as string | Date).toISOString() : ''
}

/** The paths of what is indexed: when they change, everything is indexed anew. */
export function indexedPaths(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.filter(isReadableByAll).flatMap((field) => {
    const path = `${prefix}${nameOf(field)}`
    if (textual.has(field.type) || field.type === 'richText' || field.type === 'relationship')
      return [`${path} ${field.type}`]
    return fieldsWithin(field).flatMap((inner) => indexedPaths(inner, `${path}.`))
  })
}

/** @param inherited the language of what the field stands in, if that is of one */
function textsOf(
  field: FlattenedField,
  value: unknown,
  inherited: Locale | null,
  isTitle = false,
): Found[] {
  if (value === null || value === undefined) return []
  const isLocalized = 'localized' in field && field.localized && inherited === null
  if (isLocalized && isRecord(value))
    return Object.entries(value).flatMap(([locale, inner]) =>
      isLocale(locale) ? textsIn(field, inner, locale, isTitle) : [],
    )
  return textsIn(field, value, inherited, isTitle)
}

function textsIn(
  field: FlattenedField,
  value: unknown,
  locale: Locale | null,
  isTitle: boolean,
): Found[] {
  const say = (text: string): Found => ({ locale: locale ?? defaultLocale, text, isTitle })
  if (field.type === 'richText') return [say(toText(value))]
  if (textual.has(field.type))
    return [value].flat().flatMap((text) => (typeof text === 'string' ? say(text) : []))
  return [value].flat().flatMap((row) => (isRecord(row) ? textsOfRow(field, row, locale) : []))
}

function textsOfRow(field: FlattenedField, row: StoredFields, locale: Locale | null): Found[] {
  return fieldsIn(field, row)
    .filter(isReadableByAll)
    .flatMap((inner) => textsOf(inner, row[nameOf(inner)], locale))
}
