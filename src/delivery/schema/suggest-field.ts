import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'
import type { ContentModel } from '../../content/model.ts'
import { isSuggested } from '../../read-model/index.ts'
import { badInput } from '../bad-input.ts'
import type { DeliveryContext } from '../context.ts'
import { readSuggestions, type DeliveredSuggestion } from '../suggest.ts'
import { chainOf, localeArguments, type LocaleArguments } from './arguments.ts'
import { PublicationStatus } from './common-types.ts'
import { required } from './described.ts'
import { toTypeValue } from './publication-type.ts'

const most = 10
const longest = 200

function kindEnum({ types }: ContentModel): GraphQLEnumType {
  return new GraphQLEnumType({
    name: 'SuggestionKind',
    description: 'What is suggested: types of publications, and of records with a name.',
    values: Object.fromEntries(types.filter(isSuggested).map(toTypeValue)),
  })
}

function suggestionType(kind: GraphQLEnumType): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredSuggestion>({
    name: 'Suggestion',
    description: 'Something public that a reader may be about to type.',
    fields: {
      kind: required(kind, 'What it is.'),
      id: required(GraphQLID, 'Its id.'),
      text: required(GraphQLString, 'Its title or name.'),
      html: required(
        GraphQLString,
        'The same as HTML that is safe to insert, with what was typed in `<mark>`.',
      ),
      slug: required(GraphQLString, 'Its slug.'),
      status: required(
        PublicationStatus,
        'Whether it still stands; what does not comes last. Records always do.',
      ),
      path: { type: GraphQLString, description: 'Its path; null for what has no page.' },
    },
  })
}

interface SuggestArguments extends LocaleArguments {
  prefix: string
  types?: string[] | null
  first?: number | null
}

/** What readers may mean while they type. */
export function suggestField(
  model: ContentModel,
): GraphQLFieldConfig<unknown, DeliveryContext, SuggestArguments> {
  const kind = kindEnum(model)
  const suggestions = new GraphQLList(new GraphQLNonNull(suggestionType(kind)))
  return {
    type: new GraphQLNonNull(suggestions),
    description:
      'Publications, topics, centres, people and others by the words of their titles, in any ' +
      'order, the last of them perhaps unfinished. Those that begin as typed come first. Nothing ' +
      'for a text without letters or digits.',
    args: {
      prefix: {
        type: new GraphQLNonNull(GraphQLString),
        description: `What a reader has typed so far, up to ${longest} characters.`,
      },
      types: {
        type: new GraphQLList(new GraphQLNonNull(kind)),
        description: 'Only these; all when left out.',
      },
      first: {
        type: GraphQLInt,
        defaultValue: most,
        description: `How many at most: 1 to ${most}.`,
      },
      ...localeArguments,
    },
    resolve: (_, args, { readModel }) =>
      readSuggestions(readModel, {
        ...{ prefix: prefixOf(args), chain: chainOf(args) },
        ...{ types: args.types ?? null, first: countOf(args) },
      }),
  }
}

function prefixOf({ prefix }: SuggestArguments): string {
  if (prefix.length > longest)
    throw badInput(`prefix has ${prefix.length} characters. Give no more than ${longest}.`)
  return prefix
}

function countOf({ first }: SuggestArguments): number {
  const wanted = first ?? most
  if (wanted < 1 || wanted > most)
    throw badInput(`first is ${wanted}. Give a number from 1 to ${most}.`)
  return wanted
}
