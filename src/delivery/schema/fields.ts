import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql'
import type { FieldModel } from '../../content/model.ts'
import type { DeliveredDocument, Scope } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import type { NamedTypes } from './named-types.ts'
import { resolverOf } from './resolvers.ts'
import { CalendarDate, DateTime, Json } from './scalars.ts'

export type ScopeField = GraphQLFieldConfig<Scope, DeliveryContext>
export type ScopeFields = GraphQLFieldConfigMap<Scope, DeliveryContext>

/** What is needed to make fields: the types made so far, and those of whole documents. */
export interface FieldTypes {
  named: NamedTypes
  richText: GraphQLObjectType
  /** @returns the object type of a type slug, or undefined when it is not delivered */
  documentType(slug: string): GraphQLObjectType | undefined
}

/**
 * Fields of an object, as the content model lists them. All are nullable but lists and what the
 * read model guarantees: an edition made before a field became required is delivered as it is.
 */
export function toFields(fields: FieldModel[], types: FieldTypes): ScopeFields {
  const listed = fields.filter(({ unlisted }) => !unlisted)
  const made = listed.map((field) => [field.name, toField(field, types)])
  return Object.fromEntries(made.filter(([, field]) => field !== null)) as ScopeFields
}

/** @returns null for a reference to nothing that is delivered */
function toField(field: FieldModel, types: FieldTypes): ScopeField | null {
  const type = typeOf(field, types)
  if (!type) return null
  const many = field.kind === 'list' || ('many' in field && field.many)
  return {
    type: many ? new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) : type,
    description: field.description ?? toSentence(field.name),
    deprecationReason: field.deprecated,
    resolve: resolverOf(field),
  }
}

function toSentence(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function typeOf(field: FieldModel, types: FieldTypes): GraphQLOutputType | null {
  switch (field.kind) {
    case 'group':
    case 'list':
      return groupType(field, types)
    case 'enum':
      return enumType(field, types)
    case 'reference':
      return referenceType(field, types)
    case 'richText':
      return types.richText
    default:
      return scalarTypes[field.kind]
  }
}

const scalarTypes = {
  text: GraphQLString,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
  dateTime: DateTime,
  day: CalendarDate,
  json: Json,
}

type Field<Kind> = Extract<FieldModel, { kind: Kind }>

/** Groups of one name are one type: resolvers find the place of a group in its scope. */
function groupType(
  { typeName, description, fields }: Field<'group' | 'list'>,
  types: FieldTypes,
): GraphQLOutputType {
  return types.named.share(
    typeName,
    shapeOf(fields),
    () =>
      new GraphQLObjectType({
        name: typeName,
        description: description ?? toSentence(typeName),
        fields: () => toFields(fields, types),
      }),
  )
}

/** Of which language a value is, and whether it must be there, is the same to readers. */
function shapeOf(fields: FieldModel[]): string {
  const unseen = ['localized', 'required']
  return JSON.stringify(fields, (key, value: unknown) => (unseen.includes(key) ? undefined : value))
}

/** The enum of a choice. */
export function enumType(
  { typeName, description, choices }: Field<'enum'>,
  types: FieldTypes,
): GraphQLEnumType {
  const shape = JSON.stringify(choices)
  const values = Object.fromEntries(
    choices.map(({ value, name, description }) => [name, { value, description }]),
  )
  return types.named.share(typeName, shape, () => {
    const text = description ?? toSentence(typeName)
    return new GraphQLEnumType({ name: typeName, description: text, values })
  })
}

function referenceType(
  { targets }: Field<'reference'>,
  { named, documentType }: FieldTypes,
): GraphQLOutputType | null {
  const found = targets.map(documentType).filter((type) => type !== undefined)
  if (found.length <= 1) return found[0] ?? null
  const names = found.map(({ name }) => name).sort()
  const name = names.join('Or')
  const description = `One of: ${names.join(', ')}.`
  const resolveType = (source: DeliveredDocument) => source.type.name
  const config = { name, description, types: found, resolveType }
  return named.share(name, name, () => new GraphQLUnionType(config))
}
