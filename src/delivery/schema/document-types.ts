import { GraphQLInterfaceType, GraphQLObjectType, type GraphQLEnumType } from 'graphql'
import type { ChoiceField } from '../../content/filters.ts'
import type { ContentModel, TypeModel } from '../../content/model.ts'
import type { DeliveredDocument, Scope } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { backReferenceFields } from './back-reference-fields.ts'
import { centreFields } from './centre-fields.ts'
import { documentFields, publicationFields } from './document-fields.ts'
import { refineFields } from './refine-fields.ts'
import { enumType, toFields, type FieldTypes, type ScopeFields } from './fields.ts'
import { mediaFields } from './media-fields.ts'
import { createNamedTypes } from './named-types.ts'
import { networkFields } from './network-fields.ts'
import { richTextType } from './rich-text-type.ts'
import { reviewFields } from './review-fields.ts'

export type DocumentType = GraphQLObjectType<Scope, DeliveryContext>

/** The types of whole documents, and the interface of all publications. */
export interface DocumentTypes {
  publication: GraphQLInterfaceType
  publicationType: GraphQLEnumType
  /** Those of publications alone. */
  publications: DocumentType[]
  of(slug: string): DocumentType
  /** The enum of a choice. */
  choicesOf(field: ChoiceField): GraphQLEnumType
  all: DocumentType[]
}

/**
 * Makes the types of all documents of the model.
 * @throws Error when a field of the model has the name of one that every document has
 */
export function createDocumentTypes(
  model: ContentModel,
  publicationType: GraphQLEnumType,
): DocumentTypes {
  const types = new Map<string, DocumentType>()
  const context: FieldTypes = {
    named: createNamedTypes(),
    richText: richTextType(() => publication),
    documentType: (slug) => types.get(slug),
  }
  const allFields = new Map<TypeModel, () => ScopeFields>()
  const publication = new GraphQLInterfaceType({
    name: 'Publication',
    description: 'What all publications share.',
    fields: () => shared(model, allFields),
    resolveType: (source: DeliveredDocument) => source.type.name,
  })
  for (const type of model.types)
    allFields.set(
      type,
      once(() => fieldsOf(type, model, context, publicationType, publication)),
    )
  for (const [type, fields] of allFields) {
    const interfaces = type.role === 'publication' ? [publication] : []
    const { name, description } = type
    types.set(type.slug, new GraphQLObjectType({ name, description, interfaces, fields }))
  }
  const publications = model.types.filter(({ role }) => role === 'publication')
  const of = (slug: string) => known(types, slug)
  return {
    ...{ publication, publicationType, of, all: [...types.values()] },
    publications: publications.map(({ slug }) => of(slug)),
    choicesOf: (field) => enumType(field, context),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function known(types: Map<string, DocumentType>, slug: string): DocumentType {
  const found = types.get(slug)
  if (!found) throw new Error(`The content model has no type ${slug}.`)
  return found
}

function fieldsOf(
  type: TypeModel,
  model: ContentModel,
  types: FieldTypes,
  publicationType: GraphQLEnumType,
  publication: GraphQLInterfaceType,
) {
  const technical = {
    ...documentFields(),
    ...(type.role === 'publication' ? publicationFields(publicationType, publication) : {}),
    ...reviewFields(type),
    ...centreFields(type, types),
    ...networkFields(type, types),
    ...mediaFields(type),
    ...backReferenceFields(type, model, types, publication),
  }
  const taken = type.fields.find(({ name }) => name in technical)
  if (taken)
    throw new Error(
      `Every ${type.name} has a field ${taken.name} of its own in delivery. Rename that of ` +
        `${type.slug}, or give it custom: { delivery: false }.`,
    )
  return { ...technical, ...refineFields(type, toFields(type.fields, types)) }
}

/** Fields that all publications have with the same type. */
function shared(
  { types }: ContentModel,
  allFields: Map<TypeModel, () => ScopeFields>,
): ScopeFields {
  const publications = types.filter(({ role }) => role === 'publication')
  const [first, ...others] = publications.map((type) => allFields.get(type)?.() ?? {})
  const common = Object.entries(first ?? {}).filter(([name, { type }]) =>
    others.every((fields) => String(fields[name]?.type) === String(type)),
  )
  return Object.fromEntries(
    common.map(([name, { type, description, args, deprecationReason }]) => {
      const isToGo = others.every((fields) => fields[name]?.deprecationReason)
      return [name, { type, description, args, ...(isToGo && { deprecationReason }) }]
    }),
  )
}
