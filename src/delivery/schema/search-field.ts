import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql'
import type { DeliveryContext } from '../context.ts'
import { readSearch, type DeliveredFacets, type DeliveredHit, type SearchPage } from '../search.ts'
import {
  chainOf,
  firstOf,
  localeArguments,
  pageArguments,
  type LocaleArguments,
  type PageArguments,
} from './arguments.ts'
import { PageInfo } from './common-types.ts'
import type { DocumentTypes } from './document-types.ts'
import { required } from './described.ts'
import { DateTime } from './scalars.ts'

const listOf = (type: GraphQLOutputType) =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

function hitType({ publication }: DocumentTypes): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredHit>({
    name: 'SearchHit',
    description: 'A publication that was found.',
    fields: {
      score: required(GraphQLFloat, 'More is better; only of use beside others of one search.'),
      snippet: {
        ...required(
          GraphQLString,
          'Where it says what was looked for: HTML that is safe to insert, the words in `<mark>`.',
        ),
        resolve: (hit) => hit.snippet(),
      },
      publication: {
        type: new GraphQLNonNull(publication),
        description: 'What was found. Mark it by its `status`: it may not stand any more.',
      },
    },
  })
}

/** A value with how many of the hits have it. */
function facetType(name: string, value: string, type: GraphQLOutputType, description: string) {
  return new GraphQLObjectType({
    name,
    description: `How many of the publications found ${description}.`,
    fields: {
      [value]: { type: new GraphQLNonNull(type), description: 'The value.' },
      count: required(GraphQLInt, 'How many have it.'),
    },
  })
}

function facetsType(types: DocumentTypes): GraphQLObjectType {
  const type = facetType('SearchTypeFacet', 'type', types.publicationType, 'are of a type')
  const topic = facetType('SearchTopicFacet', 'topic', types.of('topics'), 'are about a topic')
  const publisher = types.of('organisations')
  const organisation = facetType(
    ...(['SearchOrganisationFacet', 'organisation', publisher] as const),
    'an organisation has published or is named in',
  )
  const year = facetType('SearchYearFacet', 'year', GraphQLInt, 'are of a year')
  const most = 'the most first, 50 at most'
  return new GraphQLObjectType<DeliveredFacets>({
    name: 'SearchFacets',
    description: 'What there is among all publications found, not only on this page.',
    fields: {
      types: { type: listOf(type), description: `By type, ${most}.` },
      topics: {
        type: listOf(topic),
        description: `By topic, those above it included, ${most}.`,
      },
      organisations: { type: listOf(organisation), description: `By organisation, ${most}.` },
      years: {
        type: listOf(year),
        description: 'By year of publication as it is in Moscow, the most first.',
      },
    },
  })
}

function connectionType(types: DocumentTypes): GraphQLObjectType {
  return new GraphQLObjectType<SearchPage>({
    name: 'SearchConnection',
    description: 'A page of what was found, the best first.',
    fields: {
      nodes: { type: listOf(hitType(types)), description: 'What was found.' },
      totalCount: required(GraphQLInt, 'How many were found in all.'),
      facets: {
        type: new GraphQLNonNull(facetsType(types)),
        description: 'How many of them there are of each kind.',
        resolve: (page) => page.facets(),
      },
      isRelaxed: required(
        GraphQLBoolean,
        'Whether nothing has all the words, and these have only some of them.',
      ),
      didYouMean: {
        type: GraphQLString,
        description:
          'Where nothing or almost nothing was found: what may be meant (slips, the other keyboard ' +
          'layout), which does find something; ask for it as `query`.',
        resolve: (page) => page.didYouMean(),
      },
      pageInfo: {
        type: new GraphQLNonNull(PageInfo),
        description: 'Where the page stands.',
        resolve: ({ nodes, hasNextPage, hasPreviousPage }) => ({
          ...{ hasNextPage, hasPreviousPage },
          startCursor: nodes[0]?.cursor ?? null,
          endCursor: nodes.at(-1)?.cursor ?? null,
        }),
      },
    },
  })
}

interface SearchArguments extends LocaleArguments, PageArguments {
  query: string
  types?: string[] | null
  topics?: string[] | null
  organisations?: string[] | null
  from?: string | null
  to?: string | null
}

const names = new GraphQLList(new GraphQLNonNull(GraphQLString))

/** Full-text search over publications. */
export function searchField(
  types: DocumentTypes,
): GraphQLFieldConfig<unknown, DeliveryContext, SearchArguments> {
  return {
    type: new GraphQLNonNull(connectionType(types)),
    description:
      'Finds publications by words, in whatever form they stand. "Quotes" mean these words side by ' +
      'side, -word that it must not be met; a last word may be unfinished.',
    args: {
      query: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'What a reader typed. The first 32 words count.',
      },
      types: {
        type: new GraphQLList(new GraphQLNonNull(types.publicationType)),
        description: 'Only these types; all when left out.',
      },
      topics: {
        type: names,
        description: 'Only what is about one of these, by id or slug, or about what is below it.',
      },
      organisations: { type: names, description: 'Only of one of these, by id or slug.' },
      from: { type: DateTime, description: 'Only what was published not before this.' },
      to: { type: DateTime, description: 'Only what was published not after this.' },
      ...pageArguments,
      ...localeArguments,
    },
    resolve: (_, args, { readModel }) =>
      readSearch(readModel, {
        ...{ query: args.query, chain: chainOf(args), types: args.types ?? null },
        ...{ topics: args.topics ?? [], organisations: args.organisations ?? [] },
        ...{ from: args.from ?? null, to: args.to ?? null },
        ...{ first: firstOf(args), after: args.after },
      }),
  }
}
