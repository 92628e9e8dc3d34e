import { GraphQLID, GraphQLString, type GraphQLFieldConfig } from 'graphql'
import { parsePath } from '../../content/addresses.ts'
import type { TypeModel } from '../../content/model.ts'
import type { LocaleChain, PublicDocument, ReadModel } from '../../read-model/index.ts'
import { badInput } from '../bad-input.ts'
import { toBatch, type DeliveredDocument } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { chainOf, localeArguments, type LocaleArguments } from './arguments.ts'
import type { DocumentTypes } from './document-types.ts'

type SingleField<Arguments> = GraphQLFieldConfig<unknown, DeliveryContext, Arguments>

const idArgument = { type: GraphQLID, description: 'Its id.' }

/** The field for one document of a type: by `slug` where the type has one, or by `id`. */
export function singleField(
  { slug: type, name, fields }: TypeModel,
  types: DocumentTypes,
): SingleField<LocaleArguments & { id?: string | null; slug?: string | null }> {
  const slug = { type: GraphQLString, description: 'Last part of its path.' }
  const hasSlug = fields.some((field) => field.name === 'slug')
  return {
    type: types.of(type),
    description: `One ${name}, or null when none is public under that address.`,
    args: { id: idArgument, ...(hasSlug ? { slug } : {}), ...localeArguments },
    resolve(_, { id, slug, ...wanted }, { readModel }) {
      const chain = chainOf(wanted)
      assertOne({ id, ...(hasSlug ? { slug } : {}) })
      const found = id ? readModel.byId(type, id, chain) : readModel.bySlug(type, slug ?? '', chain)
      return deliverOne(readModel, chain, found)
    },
  }
}

/** The field for one publication of whatever type: by `id`, or by `path`. */
export function publicationField(
  types: DocumentTypes,
): SingleField<LocaleArguments & { id?: string | null; path?: string | null }> {
  const path = { type: GraphQLString, description: 'Its path, such as `/statements/flu`.' }
  return {
    type: types.publication,
    description: 'One publication, or null when none is public under that address.',
    args: { id: idArgument, path, ...localeArguments },
    resolve(_, { id, path, ...wanted }, { readModel }) {
      const chain = chainOf(wanted)
      assertOne({ id, path })
      const found = id ? byId(readModel, id, chain) : byPath(readModel, path ?? '', chain)
      return deliverOne(readModel, chain, found)
    },
  }
}

function byId(readModel: ReadModel, id: string, chain: LocaleChain): PublicDocument | null {
  const types = readModel.model.types.filter(({ role }) => role === 'publication')
  const references = types.map(({ slug }) => ({ type: slug, id }))
  return readModel.byReferences(references, chain)[0] ?? null
}

function byPath(readModel: ReadModel, path: string, chain: LocaleChain): PublicDocument | null {
  const { type, slug } = parsePath(readModel.model, path) ?? {}
  return type && slug ? readModel.bySlug(type, slug, chain) : null
}

function deliverOne(
  readModel: ReadModel,
  chain: LocaleChain,
  found: PublicDocument | null,
): DeliveredDocument | null {
  return found && (toBatch(readModel, chain, [found])[0] ?? null)
}

function assertOne(keys: { [name: string]: string | null | undefined }): void {
  const given = Object.values(keys).filter((key) => key !== null && key !== undefined)
  const names = Object.keys(keys).join(' or ')
  if (given.length !== 1) throw badInput(`${given.length} of ${names} are given. Give exactly one.`)
}
