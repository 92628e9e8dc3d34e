import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'

/** What is looked at of a collection. */
export type Collection = Pick<
  SanitizedCollectionConfig,
  'slug' | 'admin' | 'flattenedFields' | 'versions'
>

/** Fields that say nothing of their own: an address is made of the title. */
const unspoken = new Set(['id', 'slug'])

export const nameOf = (field: FlattenedField): string => ('name' in field ? String(field.name) : '')

/** Whether whoever may read a document may read the field, and it says something of its own. */
export function isReadableByAll(field: FlattenedField): boolean {
  const { access, hidden, virtual, admin } = field as {
    access?: { read?: unknown }
    hidden?: boolean
    virtual?: unknown
    admin?: { hidden?: unknown }
  }
  if (unspoken.has(nameOf(field))) return false
  return !access?.read && !hidden && !virtual && admin?.hidden !== true
}

/** The fields that rows of a field can have: a list of them for each kind of row. */
export function fieldsWithin(field: FlattenedField): FlattenedField[][] {
  if (field.type === 'blocks') return field.blocks.map(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? [field.flattenedFields] : []
}

/** The fields of one row of a group, list or blocks. */
export function fieldsIn(field: FlattenedField, row: StoredFields): FlattenedField[] {
  if (field.type !== 'blocks') return fieldsWithin(field).flat()
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}

export function isRecord(value: unknown): value is StoredFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
