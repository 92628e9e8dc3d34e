import type { CollectionConfig } from 'payload'
import type { Locale } from './locales.ts'
import type { ContentModel, TypeModel } from './model.ts'

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
  /** Path under which front ends show documents of the type, or null where they have no page. */
  pathPrefix: string | null
  /** One English sentence for the GraphQL schema. */
  description: string
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

/** What a field's `custom.delivery` may say; `false` keeps the field internal. */
export type FieldDelivery = false | { typeName?: string }
