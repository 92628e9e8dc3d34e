import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLEnumType,
} from 'graphql'
import type { Label } from '../../content/content-type.ts'
import { federalDistricts, findDistrict, subjectsOf } from '../../content/regions.ts'
import type { FederalDistrict, FederalSubject } from '../../content/regions.ts'
import type { LocaleChain } from '../../read-model/index.ts'
import { chainOf, localeArguments, type LocaleArguments } from './arguments.ts'

/** A district or subject with the languages that its name is wanted in. */
export interface InLanguage<Place> {
  place: Place
  chain: LocaleChain
}

export interface RegionTypes {
  district: GraphQLObjectType<InLanguage<FederalDistrict>>
  region: GraphQLObjectType<InLanguage<FederalSubject>>
}

/** The enums of stored values, as documents have them. */
export interface RegionEnums {
  federalDistrict: GraphQLEnumType
  federalSubject: GraphQLEnumType
}

const text = new GraphQLNonNull(GraphQLString)

/** Russia's federal districts and subjects with what their enum values do not say. */
export function createRegionTypes(enums: () => RegionEnums): RegionTypes {
  const types: RegionTypes = {
    district: districtType(enums, () => types.region),
    region: regionType(enums, () => types.district),
  }
  return types
}

function districtType(
  enums: () => RegionEnums,
  region: () => RegionTypes['region'],
): RegionTypes['district'] {
  return new GraphQLObjectType<InLanguage<FederalDistrict>>({
    name: 'FederalDistrictInfo',
    description: 'A federal district of Russia.',
    fields: () => ({
      value: {
        type: new GraphQLNonNull(enums().federalDistrict),
        description: 'As documents say it.',
        resolve: ({ place }) => place.value,
      },
      code: {
        type: text,
        description: 'Official code (ОКЭР), such as `033`.',
        resolve: ({ place }) => place.code,
      },
      name: { type: text, description: 'Its name.', resolve: nameOf },
      regions: {
        type: listOf(region()),
        description: 'The federal subjects in it.',
        resolve: ({ place, chain }) =>
          subjectsOf(place.value).map((one) => ({ place: one, chain })),
      },
    }),
  })
}

function regionType(
  enums: () => RegionEnums,
  district: () => RegionTypes['district'],
): RegionTypes['region'] {
  return new GraphQLObjectType<InLanguage<FederalSubject>>({
    name: 'FederalSubjectInfo',
    description: 'A federal subject of Russia.',
    fields: () => ({
      value: {
        type: new GraphQLNonNull(enums().federalSubject),
        description: 'As documents say it.',
        resolve: ({ place }) => place.value,
      },
      code: {
        type: text,
        description: 'Official code: two digits, such as `02`.',
        resolve: ({ place }) => place.code,
      },
      isoCode: {
        type: GraphQLString,
        description:
          'ISO 3166-2 code, such as `RU-BA`. Null for the six that Russia lists since 2014 and ' +
          '2022, and ISO under Ukraine.',
        resolve: ({ place }) => place.iso,
      },
      name: { type: text, description: 'Its name.', resolve: nameOf },
      district: {
        type: district(),
        description: 'The federal district that it is in, if any.',
        resolve: ({ place, chain }) => inLanguage(findDistrict(place.district), chain),
      },
    }),
  })
}

/** @returns null for no place */
export function inLanguage<Place>(place: Place | null, chain: LocaleChain) {
  return place && { place, chain }
}

/** The root field that lists them, for forms and maps of front ends. */
export function districtsField({ district }: RegionTypes) {
  return {
    type: listOf(district),
    description: 'The federal districts of Russia and the federal subjects in them.',
    args: localeArguments,
    resolve: (_: unknown, args: LocaleArguments) =>
      federalDistricts.map((place) => ({ place, chain: chainOf(args) })),
  }
}

function nameOf({ place, chain }: InLanguage<{ name: Label }>): string {
  return place.name[chain[0] ?? 'ru']
}

function listOf(type: GraphQLObjectType) {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
}
