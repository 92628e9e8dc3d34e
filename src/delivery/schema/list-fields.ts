import { GraphQLList, GraphQLNonNull, type GraphQLFieldConfig } from 'graphql'
import type { GraphQLArgumentConfig, GraphQLEnumType } from 'graphql'
import type { ContentModel, TypeModel } from '../../content/model.ts'
import type { Ordering } from '../../content/orderings.ts'
import type { DeliveryContext } from '../context.ts'
import {
  chainOf,
  localeArguments,
  pageArguments,
  type LocaleArguments,
  type PageArguments,
} from './arguments.ts'
import { connectionType, readPage } from './connections.ts'
import type { DocumentTypes } from './document-types.ts'
import { filterArguments, readFilters, type FilterArguments } from './filters.ts'
import { orderArgument, publicationOrderArgument } from './order-arguments.ts'
import { sharedFilterArguments } from './shared-filters.ts'

interface ListArguments extends LocaleArguments, PageArguments {
  orderBy?: Ordering | null
  types?: string[] | null
  [filter: string]: unknown
}

type ListField = GraphQLFieldConfig<unknown, DeliveryContext, ListArguments>

/** The field for the list of all documents of a type. */
export function listField(type: TypeModel, model: ContentModel, types: DocumentTypes): ListField {
  const filters = filterArguments(type, model, types)
  return {
    type: new GraphQLNonNull(connectionType(types.of(type.slug))),
    description: `A list of ${type.name}, newest first unless ordered otherwise.`,
    args: argumentsOf(filters, orderArgument(type)),
    resolve: (_, args, { readModel }) =>
      readPage(readModel, { types: [type.slug], ...toQuery(args, filters) }, args),
  }
}

/** The field for the list of publications of all types, or of some. */
export function publicationsField(
  model: ContentModel,
  types: DocumentTypes,
  publicationType: GraphQLEnumType,
): ListField {
  const wanted = {
    type: new GraphQLList(new GraphQLNonNull(publicationType)),
    description: 'Only these types; all when left out.',
  }
  const publications = model.types.filter(({ role }) => role === 'publication')
  const filters = sharedFilterArguments(
    publications.map((type) => filterArguments(type, model, types)),
  )
  return {
    type: new GraphQLNonNull(connectionType(types.publication)),
    description:
      'A list of publications of all types, newest first unless ordered otherwise. Types that ' +
      'cannot say what is filtered by are not in it.',
    args: { types: wanted, ...argumentsOf(filters, publicationOrderArgument()) },
    resolve: (_, args, { readModel }) =>
      readPage(readModel, { types: args.types ?? null, ...toQuery(args, filters) }, args),
  }
}

/** @throws Error when a filter has the name of an argument that every list has */
function argumentsOf(filters: FilterArguments, orderBy: GraphQLArgumentConfig) {
  const general = { ...pageArguments, orderBy, ...localeArguments }
  const taken = Object.keys(filters).find((name) => name in general)
  if (taken) throw new Error(`Every list has an argument ${taken}. Rename the field of that name.`)
  const own = Object.entries(filters).map(([name, { config }]) => [name, config])
  return { ...general, ...Object.fromEntries(own) } as { [name: string]: GraphQLArgumentConfig }
}

function toQuery(args: ListArguments, filters: FilterArguments) {
  return {
    chain: chainOf(args),
    filters: readFilters(args, filters),
    ...(args.orderBy && { ordering: args.orderBy }),
  }
}
