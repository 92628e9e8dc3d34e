import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import { locales } from '../../content/locales.ts'

const names = { ru: 'Russian, the default.', en: 'English.' }

export const LocaleEnum = new GraphQLEnumType({
  name: 'Locale',
  description: 'A language that content is written in.',
  values: Object.fromEntries(
    locales.map((locale) => [locale, { value: locale, description: names[locale] }]),
  ),
})

export const PublicationStatus = new GraphQLEnumType({
  name: 'PublicationStatus',
  description: 'Whether a publication still stands.',
  values: {
    CURRENT: { description: 'It stands.' },
    SUPERSEDED: {
      description: 'Another publication took its place: show that, and lead to `successor`.',
    },
    WITHDRAWN: {
      description: 'It was withdrawn and stays readable for the record: show that, and the reason.',
    },
  },
})

const flag = new GraphQLNonNull(GraphQLBoolean)

export const PageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands in its list.',
  fields: {
    hasNextPage: { type: flag, description: 'Whether more follows after `endCursor`.' },
    hasPreviousPage: { type: flag, description: 'Whether the page began after a cursor.' },
    startCursor: { type: GraphQLString, description: 'Cursor of the first node, if any.' },
    endCursor: {
      type: GraphQLString,
      description: 'Cursor of the last node, if any: give it as `after` to get the next page.',
    },
  },
})
