import { GraphQLList, GraphQLNonNull, type GraphQLFieldConfig } from 'graphql'
import type { GraphQLEnumType } from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import type { DeliveryContext } from '../context.ts'
import {
  chainOf,
  facetsOf,
  filterArguments,
  localeArguments,
  pageArguments,
  type FilterArguments,
  type LocaleArguments,
  type PageArguments,
} from './arguments.ts'
import { connectionType, readPage } from './connections.ts'
import type { DocumentTypes } from './document-types.ts'

type ListArguments = LocaleArguments & PageArguments & FilterArguments
type ListField<Arguments> = GraphQLFieldConfig<unknown, DeliveryContext, Arguments>

/** The field for the list of all documents of a type. */
export function listField(type: TypeModel, types: DocumentTypes): ListField<ListArguments> {
  const names = type.role === 'publication' ? type.fields.map(({ name }) => name) : []
  return {
    type: new GraphQLNonNull(connectionType(types.of(type.slug))),
    description: `A list of ${type.name}, newest first.`,
    args: { ...pageArguments, ...filterArguments(names), ...localeArguments },
    resolve: (_, args, { readModel }) =>
      readPage(readModel, { types: [type.slug], ...toQuery(args) }, args),
  }
}

/** The field for the list of publications of all types, or of some. */
export function publicationsField(
  types: DocumentTypes,
  publicationType: GraphQLEnumType,
): ListField<ListArguments & { types?: string[] | null }> {
  const wanted = {
    type: new GraphQLList(new GraphQLNonNull(publicationType)),
    description: 'Only these types; all when left out.',
  }
  const names = Object.keys(types.publication.getFields())
  return {
    type: new GraphQLNonNull(connectionType(types.publication)),
    description: 'A list of publications of all types, newest first.',
    args: { types: wanted, ...pageArguments, ...filterArguments(names), ...localeArguments },
    resolve: (_, args, { readModel }) =>
      readPage(readModel, { types: args.types ?? null, ...toQuery(args) }, args),
  }
}

function toQuery(args: ListArguments) {
  return { chain: chainOf(args), facets: facetsOf(args) }
}
