import type { Block, CollectionConfig } from 'payload'
import type { Locale } from './locales.ts'
import type { BlockSource, ContentModel, TypeModel } from './model.ts'

/** How a content type is known to front ends. */
export interface DeliveryConfig {
  /** GraphQL type: singular, PascalCase. */
  name: string
  /** Root field for one document. */
  single: string
  /** Root field for the list. */
  list: string
  /** See `TypeModel.role`. */
  role: TypeModel['role']
  /** See `TypeModel.publicWhen`. */
  publicWhen?: string
  /** Path under which front ends show documents of the type, or null where they have no page. */
  pathPrefix: string | null
  /** One English sentence for the GraphQL schema. */
  description: string
  /** Lists of what stands as blocks in a rich text. */
  blockLists?: BlockList[]
}

/** Blocks of a rich text that are delivered as a list as well. */
export interface BlockList {
  /** Name of the list in GraphQL. */
  name: string
  /** GraphQL type of its rows. */
  typeName: string
  description: string
  block: Block
  from: Omit<BlockSource, 'type'>
}

/** One line of the registry: what editors work on, and what of it is delivered (null: nothing). */
export interface ContentType {
  collection: CollectionConfig
  model: TypeModel | null
}

/** What is delivered of all types: the model that the read model and delivery are given. */
export function contentModelOf(contentTypes: readonly ContentType[]): ContentModel {
  return { types: contentTypes.flatMap(({ model }) => model ?? []) }
}

/** A text of the admin UI in both its languages. */
export type Label = Record<Locale, string>

/**
 * What a field's `custom.delivery` may say; `false` keeps the field internal, `as: 'text'` delivers
 * a choice as it is stored, where that is a name that programs know (`Europe/Moscow`),
 * `reviewDate` adds to the type how it stands with a review that is due by that day, `optional`
 * says of a required text that a language is public without it, and `codes` of what list texts are
 * codes, so that lists can be filtered by them. `rowIds` delivers the ids of the rows of a list, for
 * what refers to one of them. `deprecated` tells front ends, in English, what to ask for instead of a
 * field that is to go. `unlisted` keeps a field in editions and the read model, and out of the schema:
 * other fields are made of it.
 */
export type FieldDelivery =
  | false
  | {
      typeName?: string
      as?: 'text'
      reviewDate?: boolean
      optional?: boolean
      codes?: 'icd10'
      rowIds?: true
      deprecated?: string
      unlisted?: boolean
    }
