import type { CollectionConfig, Tab } from 'payload'
import { signedIn } from '../access/rules.ts'
import type { BlockList, ContentType, Label } from '../content/content-type.ts'
import { idField } from '../fields/id-field.ts'
import { quoteBlock } from '../fields/quote-block.ts'
import { publicationFields } from '../fields/publication-fields.ts'
import { keepPublished, stampPublication } from './publication-hooks.ts'
import { restoreAsItWas } from './restore-endpoint.ts'
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
  /** What the type itself does with a document before its rules are asked. */
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate'>
}

/**
 * A content type whose documents are drafted, published as editions of the ledger, corrected and
 * withdrawn.
 */
export function definePublication(type: PublicationType): ContentType {
  const { slug, labels, delivery, description, details, hooks } = type
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
    endpoints: [restoreAsItWas(slug)],
    hooks: {
      ...hooks,
      beforeOperation: [keepPublished],
      beforeChange: [stampPublication],
      beforeDelete: [refuseDeletionOfPublished],
    },
    fields: [idField, ...publicationFields(details)],
  }
  const blockLists = [quotes]
  return withEditions(collection, { ...delivery, ...path, description: description.en, blockLists })
}

const quotes: BlockList = {
  name: 'quotes',
  typeName: 'Quote',
  description: 'The quotes of the body, in order, each with its speaker.',
  block: quoteBlock,
  from: { field: 'body', inherits: 'speaker' },
}
