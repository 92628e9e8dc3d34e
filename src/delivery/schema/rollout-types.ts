import { GraphQLBoolean, GraphQLList, GraphQLNonNull, GraphQLObjectType } from 'graphql'
import type { GraphQLEnumType, GraphQLOutputType } from 'graphql'
import { centreStatuses } from '../../content/centre-status.ts'
import type { RolloutCell, RolloutEntry, RolloutRow } from '../../content/rollout.ts'
import type { DeliveredRollout } from '../rollout.ts'
import type { DocumentTypes } from './document-types.ts'
import { inLanguage, type RegionEnums, type RegionTypes } from './region-types.ts'
import { CalendarDate } from './scalars.ts'

/** A part of a rollout, with the whole for the documents that it names. */
interface PartOf<Part> {
  part: Part
  whole: DeliveredRollout
}

const required = <Type extends GraphQLOutputType>(type: Type) => new GraphQLNonNull(type)

const listOf = (type: GraphQLOutputType) => required(new GraphQLList(required(type)))

/** What a rollout is delivered as: rows of cells of entries. */
export function createRolloutType(
  types: DocumentTypes,
  regions: RegionTypes,
  enums: () => RegionEnums & { status: GraphQLEnumType },
): GraphQLObjectType<DeliveredRollout> {
  const row = rowType(
    regions,
    cellType(entryType(types), () => enums().status),
  )
  return new GraphQLObjectType<DeliveredRollout>({
    name: 'Rollout',
    description: 'How far a network is: each federal district and each region by each stage.',
    fields: () => ({
      network: { type: required(types.of('networks')), description: 'The network.' },
      asOf: {
        type: required(CalendarDate),
        description: 'The day by which it is told where centres stand: today in Moscow.',
        resolve: ({ today }) => today,
      },
      stages: {
        type: listOf(enums().status),
        description: 'The stages, in the order of the cells of each row.',
        resolve: () => centreStatuses,
      },
      federal: {
        type: required(row),
        description: 'Centres for the whole country.',
        resolve: (whole) => ({ part: whole.rollout.federal, whole }),
      },
      districts: {
        type: listOf(row),
        description: 'A row for each federal district: the centres that work for it.',
        resolve: (whole) => whole.rollout.districts.map((part) => ({ part, whole })),
      },
      regions: {
        type: listOf(row),
        description: 'A row for each region: the centres that work for it or a city of it.',
        args: {
          district: {
            type: enums().federalDistrict,
            description: 'Only regions of this federal district; all when left out.',
          },
        },
        resolve: (whole, { district }: { district?: string | null }) =>
          whole.rollout.regions
            .filter(({ region }) => !district || region?.district === district)
            .map((part) => ({ part, whole })),
      },
    }),
  })
}

function rowType({ district, region }: RegionTypes, cell: GraphQLObjectType) {
  return new GraphQLObjectType<PartOf<RolloutRow>>({
    name: 'RolloutRow',
    description: 'A place, stage by stage.',
    fields: {
      district: {
        type: district,
        description: 'The federal district, in rows of districts.',
        resolve: ({ part, whole }) => inLanguage(part.district, whole.network.batch.chain),
      },
      region: {
        type: region,
        description: 'The federal subject, in rows of regions.',
        resolve: ({ part, whole }) => inLanguage(part.region, whole.network.batch.chain),
      },
      cells: {
        type: listOf(cell),
        description: 'One for each stage, empty ones too.',
        resolve: ({ part, whole }) => part.cells.map((each) => ({ part: each, whole })),
      },
    },
  })
}

function cellType(entry: GraphQLObjectType, status: () => GraphQLEnumType) {
  return new GraphQLObjectType<PartOf<RolloutCell>>({
    name: 'RolloutCell',
    description: 'A stage in a place.',
    fields: () => ({
      stage: {
        type: required(status()),
        description: 'The stage.',
        resolve: ({ part }) => part.status,
      },
      isEmpty: {
        type: required(GraphQLBoolean),
        description: 'Whether nothing reached it or was announced to.',
        resolve: ({ part }) => part.entries.length === 0,
      },
      entries: {
        type: listOf(entry),
        description: 'What reached it, or was announced to, in order of time.',
        resolve: ({ part, whole }) => part.entries.map((each) => ({ part: each, whole })),
      },
    }),
  })
}

function entryType(types: DocumentTypes) {
  return new GraphQLObjectType<PartOf<RolloutEntry>>({
    name: 'RolloutEntry',
    description: 'A centre that reached a stage, or an announcement that one is to.',
    fields: () => ({
      centre: {
        type: types.of('centres'),
        description: 'The centre, or null where there is only an announcement.',
        resolve: ({ part, whole }) => whole.centre(part.centre),
      },
      announcement: {
        type: types.of('announcements'),
        description: 'The announcement that says so, if it is public.',
        resolve: ({ part, whole }) => whole.announcement(part.announcement, part.centre),
      },
      date: {
        type: required(CalendarDate),
        description: 'When the centre got there, or when that was announced.',
        resolve: ({ part }) => part.date,
      },
      isCurrent: {
        type: required(GraphQLBoolean),
        description: 'Whether that is where the centre stands today.',
        resolve: ({ part }) => part.isCurrent,
      },
    }),
  })
}
