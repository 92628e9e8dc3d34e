import type { CollectionConfig, Tab } from 'payload'
import { signedIn } from '../access/rules.ts'
import type { ContentType, Label } from '../content/content-type.ts'
import { idField } from '../fields/id-field.ts'
import { publicationFields } from '../fields/publication-fields.ts'
import { keepPublished, stampPublication } from './publication-hooks.ts'
import { withEditions, refuseDeletionOfPublished } from './edition-hooks.ts'

/** What is particular to a publication type; everything else is the same for all of them. */
export interface PublicationType {
  /** Collection slug: plural, kebab-case; also the first part of public paths. */
  slug: string
  labels: { singular: Label; plural: Label }
  delivery: { name: string; single: string; list: string }
  /** One sentence on what the type is for: help in the admin UI, description in GraphQL. */
  description: Label
  /** Tabs beside those that all publications share. */
  details: Tab[]
}

/**
 * A content type whose documents are drafted, published as editions of the ledger, corrected and
 * withdrawn.
 */
export function definePublication(type: PublicationType): ContentType {
  const { slug, labels, delivery, description, details } = type
  const path = { role: 'publication' as const, pathPrefix: `/${slug}` }
  const collection: CollectionConfig = {
    slug,
    labels,
    access: {
      read: signedIn,
      readVersions: signedIn,
      create: signedIn,
      update: signedIn,
      delete: signedIn,
    },
    admin: {
      description,
      group: { ru: 'Публикации', en: 'Publications' },
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'publishedAt', 'updatedAt'],
      listSearchableFields: ['slug', 'title'],
    },
    defaultSort: '-updatedAt',
    // Every version is kept: pruning would also remove the published one.
    versions: { maxPerDoc: 0, drafts: true },
    hooks: {
      beforeOperation: [keepPublished],
      beforeChange: [stampPublication],
      beforeDelete: [refuseDeletionOfPublished],
    },
    fields: [idField, ...publicationFields(details)],
  }
  return withEditions(collection, { ...delivery, ...path, description: description.en })
}
