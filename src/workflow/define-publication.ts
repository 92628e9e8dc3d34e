import type { CollectionConfig, EditViewConfig, Field, Tab, TextField } from 'payload'
import { ofTheirOrganisations } from '../access/by-organisation.ts'
import { nobody, withRole } from '../access/rules.ts'
import type { BlockList, ContentType, Label } from '../content/content-type.ts'
import { idField } from '../fields/id-field.ts'
import { quoteBlock } from '../fields/quote-block.ts'
import { publicationFields } from '../fields/publication-fields.ts'
import { permissions, subjectOf } from './permissions.ts'
import { keepPublished, stampPublication } from './publication-hooks.ts'
import { editedFromField, forgetUnsaved, unsavedField } from './stale-saves/fields.ts'
import { refuseStale } from './stale-saves/refuse-stale.ts'
import { restoreAsItWas } from './restore-endpoint.ts'
import { withEditions, refuseDeletionOfPublished } from './edition-hooks.ts'
import { keepWithinReach, stampCreator } from './within-reach.ts'

/** Payload would publish past the review; what may be done is in the panel. */
const noButton = '/src/admin/workflow/no-button.tsx#NoButton'

const workflowPanel: Field = {
  name: 'workflow',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/workflow/panel.tsx#WorkflowPanel' },
  },
}

const importPanel: Field = {
  name: 'import',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/importing/import-panel.tsx#ImportPanel' },
  },
}

/** All that was done and said about a document. */
const progress: EditViewConfig = {
  Component: '/src/admin/workflow/progress-view.tsx#ProgressView',
  path: '/progress',
  tab: { label: ({ t }) => t('medglas:progress'), href: '/progress', order: 200 },
}

const createdBy: TextField = {
  name: 'createdBy',
  type: 'text',
  index: true,
  disableDuplicate: true,
  custom: { delivery: false },
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
}

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
  const subject = subjectOf(slug)
  const collection: CollectionConfig = {
    slug,
    labels,
    access: {
      read: ofTheirOrganisations(permissions.read[subject]),
      readVersions: ofTheirOrganisations(permissions.read[subject], 'version.'),
      create: withRole(permissions.write[subject]),
      update: ofTheirOrganisations(permissions.write[subject]),
      delete: ofTheirOrganisations(permissions.delete[subject]),
    },
    admin: {
      description,
      group: { ru: 'Публикации', en: 'Publications' },
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'publishedAt', 'updatedAt'],
      listSearchableFields: ['slug', 'title'],
      components: {
        beforeListTable: ['/src/admin/importing/drop-zone.tsx#ImportDropZone'],
        edit: { PublishButton: noButton, UnpublishButton: noButton, Status: noButton },
        views: { edit: { progress } },
      },
    },
    defaultSort: '-updatedAt',
    // Every version is kept: pruning would also remove the published one.
    versions: { maxPerDoc: 0, drafts: true },
    endpoints: [restoreAsItWas(slug)],
    hooks: {
      ...hooks,
      beforeOperation: [keepPublished],
      beforeChange: [stampCreator, keepWithinReach, forgetUnsaved, stampPublication],
      afterChange: [refuseStale],
      beforeDelete: [refuseDeletionOfPublished],
    },
    fields: [
      idField,
      createdBy,
      editedFromField,
      unsavedField,
      workflowPanel,
      importPanel,
      ...publicationFields(details),
    ],
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
