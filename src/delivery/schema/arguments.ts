import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfigArgumentMap,
} from 'graphql'
import { defaultLocale, type Locale } from '../../content/locales.ts'
import { toChain, type LocaleChain } from '../../read-model/index.ts'
import { badInput } from '../bad-input.ts'
import { LocaleEnum } from './common-types.ts'

export interface LocaleArguments {
  locale?: Locale | null
  fallback?: Locale[] | null
}

/** Arguments of every root field; they hold for all that is inside it. */
export const localeArguments: GraphQLFieldConfigArgumentMap = {
  locale: {
    type: LocaleEnum,
    defaultValue: defaultLocale,
    description: 'The wanted language, also of everything referred to.',
  },
  fallback: {
    type: new GraphQLList(new GraphQLNonNull(LocaleEnum)),
    description:
      'Languages to take, in order, for what is not public in `locale`. All others when left ' +
      'out; `[]` for none.',
  },
}

/** The locales that arguments ask for, in order. */
export function chainOf({ locale, fallback }: LocaleArguments): LocaleChain {
  return toChain(locale ?? defaultLocale, fallback)
}

export interface PageArguments {
  first?: number | null
  after?: string | null
}

const defaultPage = 20
const largestPage = 100

/** How many of a list are wanted. */
export const firstArgument: GraphQLArgumentConfig = {
  type: GraphQLInt,
  defaultValue: defaultPage,
  description: `How many at most: 1 to ${largestPage}.`,
}

/** Arguments of every list. */
export const pageArguments: GraphQLFieldConfigArgumentMap = {
  first: firstArgument,
  after: {
    type: GraphQLString,
    description: 'Only what follows this cursor, which an earlier answer gave.',
  },
}

/** @throws GraphQLError BAD_USER_INPUT when `first` is out of range */
export function firstOf({ first }: PageArguments): number {
  const wanted = first ?? defaultPage
  if (wanted < 1 || wanted > largestPage)
    throw badInput(`first is ${wanted}. Give a number from 1 to ${largestPage}.`)
  return wanted
}
