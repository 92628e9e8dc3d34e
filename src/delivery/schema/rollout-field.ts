import { getNamedType, GraphQLID, GraphQLNonNull, isEnumType } from 'graphql'
import type { GraphQLEnumType, GraphQLFieldConfigMap } from 'graphql'
import type { ContentModel } from '../../content/model.ts'
import { toBatch } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { readRollout } from '../rollout.ts'
import { chainOf, localeArguments, type LocaleArguments } from './arguments.ts'
import type { DocumentTypes } from './document-types.ts'
import { createRegionTypes, districtsField } from './region-types.ts'
import { createRolloutType } from './rollout-types.ts'

type RootFields = GraphQLFieldConfigMap<unknown, DeliveryContext>

/** Root fields about networks of centres; none where the model has no such types. */
export function rolloutFields(model: ContentModel, types: DocumentTypes): RootFields {
  const needed = ['networks', 'centres', 'announcements']
  const isComplete = needed.every((slug) => model.types.some((type) => type.slug === slug))
  if (!isComplete) return {}
  const enums = () => ({
    federalDistrict: enumOf(types, 'federalDistrict'),
    federalSubject: enumOf(types, 'region'),
    status: enumOf(types, 'currentStatus'),
  })
  const regions = createRegionTypes(enums)
  const rollout = createRolloutType(types, regions, enums)
  const network = { type: new GraphQLNonNull(GraphQLID), description: 'Its id or slug.' }
  return {
    federalDistricts: districtsField(regions),
    rollout: {
      type: rollout,
      description: 'How far a network of centres is, or null when there is no such network.',
      args: { network, ...localeArguments },
      resolve(_, args: LocaleArguments & { network: string }, { readModel }) {
        const chain = chainOf(args)
        const found =
          readModel.byId('networks', args.network, chain) ??
          readModel.bySlug('networks', args.network, chain)
        const [delivered] = found ? toBatch(readModel, chain, [found]) : []
        return delivered ? readRollout(delivered, new Date()) : null
      },
    },
  }
}

/** The enums are those of the fields of a centre. */
function enumOf(types: DocumentTypes, name: string): GraphQLEnumType {
  const type = getNamedType(types.of('centres').getFields()[name]?.type)
  if (!isEnumType(type)) throw new Error(`A rollout needs centres to have a choice ${name}.`)
  return type
}
