import type { FlattenedField, Payload } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import { isLocale, type Locale } from '../../content/locales.ts'
import type { DeskReference } from '../../search/desk/document.ts'
import { fieldsIn, isReadableByAll, isRecord, nameOf, type Collection } from './fields.ts'
import { readWorking } from './read-documents.ts'

/** What documents are called, by id, in each language that they are named in. */
export type Names = ReadonlyMap<string, Partial<Record<Locale, string>>>

/** A short name stands for a whole one in titles and in what is typed. */
const shortName = 'shortName'

/**
 * What a document refers to in its fields, each once; not what is linked in its texts.
 * @param stored as the database holds it
 * @param named slugs of the types that count
 */
export function referencesIn(
  { flattenedFields }: Pick<Collection, 'flattenedFields'>,
  stored: StoredFields,
  named: ReadonlySet<string>,
): DeskReference[] {
  const found = flattenedFields
    .filter(isReadableByAll)
    .flatMap((field) => referencesOf(field, stored[nameOf(field)]))
    .filter(({ type }) => named.has(type))
  return [...new Map(found.map((reference) => [reference.id, reference])).values()]
}

/** @param isOfOne whether what it stands in is of one language already */
function referencesOf(field: FlattenedField, value: unknown, isOfOne = false): DeskReference[] {
  if (value === null || value === undefined) return []
  if ('localized' in field && field.localized && !isOfOne && isRecord(value))
    return Object.values(value).flatMap((inner) => referencesOf(field, inner, true))
  if (field.type === 'relationship')
    return [value].flat().flatMap((one) => referenceOf(field.relationTo, one))
  return [value]
    .flat()
    .filter(isRecord)
    .flatMap((row) =>
      fieldsIn(field, row)
        .filter(isReadableByAll)
        .flatMap((inner) => referencesOf(inner, row[nameOf(inner)], isOfOne)),
    )
}

/** A field that may be of several types says with each which one it is of. */
function referenceOf(relationTo: string | string[], value: unknown): DeskReference[] {
  if (typeof relationTo === 'string')
    return value === null || value === undefined ? [] : [{ type: relationTo, id: idOf(value) }]
  const given = value as { relationTo?: unknown; value?: unknown } | null
  return typeof given?.relationTo === 'string'
    ? [{ type: given.relationTo, id: idOf(given.value) }]
    : []
}

const idOf = (value: unknown) => String(isRecord(value) ? value.id : value)

/** What documents are called now; those that are not there have no name. */
export async function findNames(
  payload: Payload,
  collections: readonly Collection[],
  references: readonly DeskReference[],
): Promise<Names> {
  const names = new Map<string, Partial<Record<Locale, string>>>()
  for (const collection of collections) {
    const ids = references.flatMap(({ type, id }) => (type === collection.slug ? id : []))
    if (ids.length === 0) continue
    const fields = nameFieldsOf(collection)
    const select = Object.fromEntries(fields.map((name) => [name, true as const]))
    for (const stored of await readWorking(payload, collection, { ids: { in: ids }, select }))
      names.set(String(stored.id), joinNames(fields.map((name) => stored[name])))
  }
  return names
}

function nameFieldsOf({ admin, flattenedFields }: Collection): string[] {
  return flattenedFields
    .filter(isReadableByAll)
    .map(nameOf)
    .filter((name) => name === admin.useAsTitle || name === shortName)
}

/** @param values of fields in all languages */
function joinNames(values: readonly unknown[]): Partial<Record<Locale, string>> {
  const joined: Partial<Record<Locale, string>> = {}
  for (const value of values.filter(isRecord))
    for (const [locale, text] of Object.entries(value))
      if (isLocale(locale) && typeof text === 'string' && text.trim() !== '')
        joined[locale] = [joined[locale] ?? [], text.trim()].flat().join(', ')
  return joined
}
