import { findBlocks } from './find-blocks.ts'
import { defaultLocale, locales, type Locale } from './locales.ts'
import type { BlockSource, FieldModel, FrozenFields, JsonValue, TypeModel } from './model.ts'

/** A document as the database holds it: localized values are objects by locale. */
export type StoredFields = Record<string, unknown>

/**
 * The public fields of a document, for each locale in which it is ready.
 *
 * A locale is ready when every required localized field has a value in it; nothing is borrowed
 * from another locale, so that a reader who is shown English reads English throughout.
 * @param type what of the document is delivered
 * @param stored the document as stored, with all locales
 * @returns fields by locale; empty when no locale is ready
 */
export function freezeFields(
  type: TypeModel,
  stored: StoredFields,
): { [locale in Locale]?: FrozenFields } {
  const ready = locales.filter((locale) => isReady(type.fields, stored, locale))
  return Object.fromEntries(ready.map((locale) => [locale, freezeDocument(type, stored, locale)]))
}

function freezeDocument({ fields }: TypeModel, stored: StoredFields, locale: Locale): FrozenFields {
  const frozen = freeze(fields, stored, locale)
  for (const field of fields)
    if (field.kind === 'list' && field.blocks)
      frozen[field.name] = findBlocks(
        asRecord(stored[field.blocks.field])[locale],
        field.blocks.type,
      ).map((block) => inherit(freeze(field.fields, block, locale), frozen, field.blocks))
  return frozen
}

/** A row that leaves the group empty says what the document says. */
function inherit(row: FrozenFields, frozen: FrozenFields, source?: BlockSource): FrozenFields {
  const name = source?.inherits ?? ''
  const saysNothing = Object.values(asRecord(row[name])).every((value) => value === null)
  return saysNothing && isRecord(frozen[name]) ? { ...row, [name]: frozen[name] } : row
}

function isReady(fields: FieldModel[], stored: StoredFields, locale: Locale): boolean {
  const texts = findTexts(fields, stored, locale)
  const needed = texts.filter(({ required }) => required)
  if (needed.length > 0) return needed.every(({ filled }) => filled)
  return locale === defaultLocale || texts.some(({ filled }) => filled)
}

/** The localized fields, those in groups and lists too, and whether they say anything. */
function findTexts(
  fields: FieldModel[],
  stored: StoredFields,
  locale: Locale,
): { required: boolean; filled: boolean }[] {
  return fields.flatMap((field) => {
    if (field.localized)
      return [{ required: field.required, filled: hasValue(field, stored, locale) }]
    if (field.kind !== 'group' && field.kind !== 'list') return []
    const rows = asArray(stored[field.name])
    return rows.flatMap((row) => findTexts(field.fields, asRecord(row), locale))
  })
}

function hasValue(field: FieldModel, stored: StoredFields, locale: Locale): boolean {
  const given = inLocale(field, stored, locale)
  if (field.kind === 'richText') return hasText(asRecord(given).root)
  const value = freezeValue(field, given, locale)
  if (typeof value === 'string') return value.trim() !== ''
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

function freeze(fields: FieldModel[], stored: StoredFields, locale: Locale): FrozenFields {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      freezeValue(field, inLocale(field, stored, locale), locale),
    ]),
  )
}

function inLocale(field: FieldModel, stored: StoredFields, locale: Locale): unknown {
  const value = stored[field.name]
  if (!field.localized) return value
  return isRecord(value) ? value[locale] : undefined
}

function freezeValue(field: FieldModel, value: unknown, locale: Locale): JsonValue {
  if (value === null || value === undefined) return emptyValue(field)
  if (field.kind === 'list')
    return asArray(value).map((row) => freeze(field.fields, asRecord(row), locale))
  if (field.kind === 'group') return freeze(field.fields, asRecord(value), locale)
  if (field.kind === 'reference') {
    const references = asArray(value).map((item) => freezeReference(item, field.targets))
    return field.many ? references : (references[0] ?? null)
  }
  const json = toJson(value)
  // Payload stores a calendar date as noon UTC of that day.
  if (field.kind === 'day') return typeof json === 'string' ? json.slice(0, 10) : null
  if (field.kind === 'richText') return hasText(asRecord(value).root) ? json : null
  return json
}

function emptyValue(field: FieldModel): JsonValue {
  return field.kind === 'list' || ('many' in field && field.many) ? [] : null
}

/** A reference is stored as the id alone when only one collection can be meant. */
function freezeReference(value: unknown, targets: string[]): JsonValue {
  if (isRecord(value) && 'relationTo' in value)
    return { type: String(value.relationTo), id: idOf(value.value) }
  return { type: targets[0] ?? '', id: idOf(value) }
}

function idOf(value: unknown): string {
  return String(isRecord(value) ? value.id : value)
}

/**
 * Whether a node of the editor shows anything. One that was opened and left holds an empty
 * paragraph: that is no text, nor are blanks in it.
 */
function hasText(node: unknown): boolean {
  if (!isRecord(node) || node.type === 'linebreak') return false
  if (typeof node.text === 'string') return node.text.trim() !== ''
  return node.children === undefined || asArray(node.children).some(hasText)
}

/** Detaches the value and drops keys without a value, which JSON does not have. */
function toJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue
}

function isRecord(value: unknown): value is StoredFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asRecord(value: unknown): StoredFields {
  return isRecord(value) ? value : {}
}

function asArray(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
