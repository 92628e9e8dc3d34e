import type { CollectionConfig, Field } from 'payload'
import { withRole } from '../access/rules.ts'
import type { ContentType, Label } from '../content/content-type.ts'
import { idField } from '../fields/id-field.ts'
import { permissions } from './permissions.ts'
import { withEditions } from './edition-hooks.ts'

/** What is particular to a type of supporting records: people, organisations, topics, media. */
export interface RecordType {
  slug: string
  labels: { singular: Label; plural: Label }
  delivery: { name: string; single: string; list: string; publicWhen?: string }
  description: Label
  /** The field that names a record in lists. */
  titleField: string
  /** What lists show of a record; where nothing is said, its first fields. */
  columns?: string[]
  /** What the search of the list looks in; where nothing is said, the name. */
  searched?: string[]
  /** First part of public paths, or null where front ends have no page for the type. */
  pathPrefix: string | null
  fields: Field[]
  upload?: CollectionConfig['upload']
  hooks?: Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'beforeChange' | 'afterDelete' | 'afterOperation'
  >
}

/**
 * A content type without drafts: a record is public as saved, or once it is complete, and each save
 * that changes what the public sees is an edition of the ledger.
 */
export function defineRecord(type: RecordType): ContentType {
  const { slug, labels, delivery, description, titleField, pathPrefix, fields, upload, hooks } =
    type
  const subject = upload ? 'file' : 'record'
  const collection: CollectionConfig = {
    slug,
    labels,
    // A copy of a file would be read from its own address.
    ...(upload ? { upload, disableDuplicate: true } : {}),
    ...(hooks ? { hooks } : {}),
    access: {
      read: withRole(permissions.read[subject]),
      create: withRole(permissions.write[subject]),
      update: withRole(permissions.write[subject]),
      delete: withRole(permissions.delete[subject]),
    },
    admin: {
      description,
      group: { ru: 'Справочники', en: 'Reference' },
      useAsTitle: titleField,
      ...(type.columns && { defaultColumns: type.columns }),
      ...(type.searched && { listSearchableFields: type.searched }),
    },
    fields: [idField, ...fields],
  }
  const rest = { role: 'record' as const, pathPrefix, description: description.en }
  return withEditions(collection, { ...delivery, ...rest })
}
