import { GraphQLID, GraphQLString, type GraphQLFieldConfig } from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import { badInput } from '../bad-input.ts'
import { toBatch } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { answerFate } from '../fate.ts'
import { answerPast } from '../past.ts'
import { chainOf, localeArguments, type LocaleArguments } from './arguments.ts'
import type { DocumentTypes } from './document-types.ts'
import { publicationResult } from './publication-result.ts'
import { DateTime } from './scalars.ts'

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
      return found && (toBatch(readModel, chain, [found])[0] ?? null)
    },
  }
}

type PublicationArguments = LocaleArguments & {
  id?: string | null
  path?: string | null
  asOf?: string | null
}

const asOfArgument = {
  type: DateTime,
  description:
    'As it was at this instant, in the past. What was unpublished or erased since is `Gone`; what ' +
    'it refers to is answered as it is now. `isCurrent` and `currentStatus` tell an edition of ' +
    'before from what stands.',
}

/** The field for one publication of whatever type, or for what has become of it. */
export function publicationField(types: DocumentTypes): SingleField<PublicationArguments> {
  const path = { type: GraphQLString, description: 'Its path, such as `/statements/flu`.' }
  return {
    type: publicationResult(types),
    description:
      'One publication, or what has become of it. Null when nothing was ever public under that ' +
      'address, or not in the wanted languages.',
    args: { id: idArgument, path, asOf: asOfArgument, ...localeArguments },
    resolve(_, { id, path, asOf, ...wanted }, context) {
      assertOne({ id, path })
      const address = typeof id === 'string' ? { id } : { path: path ?? '' }
      const chain = chainOf(wanted)
      if (typeof asOf === 'string') return answerPast(context, { address, chain, asOf })
      return answerFate(context.readModel, context.readModel.fate(address), chain)
    },
  }
}

function assertOne(keys: { [name: string]: string | null | undefined }): void {
  const given = Object.values(keys).filter((key) => key !== null && key !== undefined)
  const names = Object.keys(keys).join(' or ')
  if (given.length !== 1) throw badInput(`${given.length} of ${names} are given. Give exactly one.`)
}
