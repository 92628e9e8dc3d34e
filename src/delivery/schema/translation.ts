import { GraphQLBoolean, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql'
import type { Locale } from '../../content/locales.ts'
import { LocaleEnum } from './common-types.ts'

export interface TranslationState {
  locale: Locale
  version: string
  isCurrent: boolean
}

export const Translation = new GraphQLObjectType<TranslationState>({
  name: 'Translation',
  description: 'How far a translation follows the original.',
  fields: {
    locale: { type: new GraphQLNonNull(LocaleEnum), description: 'Its language.' },
    version: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'The version of the original that it was made for.',
    },
    isCurrent: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Whether that is the version that is public now.',
    },
  },
})
