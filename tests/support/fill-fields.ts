import {
  ValidationError,
  type Field,
  type FlattenedField,
  type RelationshipField,
  type SelectField,
  type UploadField,
} from 'payload'
import { isInternal } from '../../src/content/field-delivery.ts'
import { richText } from './documents.ts'

/** Where a text is to stand. */
export interface FieldPlace {
  /** Dotted, without the numbers of rows. */
  path: string
  /** Whether readers never see it. */
  internal: boolean
}

/** What fields are filled with. */
export interface Filling {
  /** In small Latin letters and digits: parts of addresses are filled with it too. */
  word(place: FieldPlace): string
  /** @returns undefined for no reference */
  refer(field: RelationshipField | UploadField): unknown
}

export type Filled = Record<string, unknown>

/** Texts in which there can be no word. */
const numerals: Record<string, string> = { phone: '+7 495 123-45-67', postcode: '450000' }

const automatic = new Set(['id', 'createdAt', 'updatedAt', '_status', 'sessions'])

/**
 * A document in which every field is filled that people fill in, lists with one row, from the fields
 * of its collection: a field that is added later is filled by itself.
 */
export function fill(
  fields: readonly FlattenedField[],
  filling: Filling,
  above = { path: '', internal: false },
): Filled {
  const named = fields.filter(
    (field) => !automatic.has(field.name) && !('hidden' in field && field.hidden),
  )
  return Object.fromEntries(
    named.map((field) => [field.name, valueOf(field, filling, placeOf(field, above))]),
  )
}

/**
 * What a filled document says in another language: localized texts anew, rows with the ids they have.
 * @param document as it is stored
 */
export function translate(
  fields: readonly FlattenedField[],
  document: Filled,
  filling: Filling,
  above = { path: '', internal: false },
): Filled {
  const kept = fields.filter(({ name }) => !automatic.has(name) && document[name] != null)
  return Object.fromEntries(
    kept.map((field) => {
      const [value, place] = [document[field.name], placeOf(field, above)]
      const inner = (row: Filled) =>
        'flattenedFields' in field ? translate(field.flattenedFields, row, filling, place) : row
      if (field.type === 'group') return [field.name, inner(value as Filled)]
      if (field.type === 'array')
        return [field.name, (value as Filled[]).map((row) => ({ id: row.id, ...inner(row) }))]
      const isText = ['text', 'textarea', 'richText'].includes(field.type)
      const isTranslated = isText && 'localized' in field && field.localized
      return [field.name, isTranslated ? valueOf(field, filling, place) : value]
    }),
  )
}

function placeOf(field: FlattenedField, above: FieldPlace): FieldPlace {
  const path = above.path ? `${above.path}.${field.name}` : field.name
  return { path, internal: above.internal || isInternal(field as Field) }
}

function valueOf(field: FlattenedField, filling: Filling, place: FieldPlace): unknown {
  const word = () => filling.word(place)
  switch (field.type) {
    case 'text':
    case 'textarea':
      if (field.type === 'text' && field.hasMany)
        return Array.from({ length: field.minRows ?? 1 }, (_, n) => `${word()} ${n}`)
      if (/(url|website)$/i.test(field.name)) return `https://example.org/${word()}`
      return numerals[field.name] ?? word()
    case 'email':
      return `${word()}@example.org`
    case 'number':
      return field.hasMany ? [1] : field.name === 'year' ? 2024 : 1
    case 'json':
      return { word: word() }
    case 'richText':
      return richText(word())
    case 'group':
      return fill(field.flattenedFields, filling, place)
    case 'date':
      return '2024-01-01T00:00:00.000Z'
    case 'select':
      return field.hasMany ? [firstOf(field)] : firstOf(field)
    case 'array':
      return [fill(field.flattenedFields, filling, place)]
    case 'relationship':
    case 'upload':
      return filling.refer(field)
    default:
      return undefined
  }
}

function firstOf({ options: [first] }: SelectField): string | undefined {
  return typeof first === 'object' ? first.value : first
}

/**
 * Writes a document without what the rules refuse, such as a telephone number that is none.
 * @param left out are the paths that were refused
 */
export async function writeObedient<T>(
  data: Filled,
  write: (data: Filled) => Promise<T>,
  left: string[] = [],
): Promise<T> {
  const obedient = structuredClone(data)
  for (;;) {
    try {
      return await write(structuredClone(obedient))
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      const paths = error.data.errors.map(({ path }) => path)
      const removed = paths.filter((path) => leaveOut(obedient, path.split('.')))
      if (removed.length === 0) throw error
      left.push(...removed)
    }
  }
}

/**
 * Removes what a path leads to: if that is not there, the row or group that would need it.
 * @returns whether there was something to remove
 */
function leaveOut(fields: object, [name = '', ...rest]: string[]): boolean {
  const value: unknown = Reflect.get(fields, name)
  if (value === undefined) return false
  const isInner = rest.length > 0 && typeof value === 'object' && value !== null
  if (isInner && leaveOut(value, rest)) return true
  return Array.isArray(fields)
    ? fields.splice(Number(name), 1).length > 0
    : Reflect.deleteProperty(fields, name)
}
