import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import { newestFirst, type Ordering } from '../../content/orderings.ts'
import type { ListQuery, ReadModel } from '../../read-model/index.ts'
import { toBatch, type DeliveredDocument } from '../batch.ts'
import { fromCursor, toCursor } from '../cursor.ts'
import { firstOf, type PageArguments } from './arguments.ts'
import { PageInfo } from './common-types.ts'

/** A page of a list. */
interface Connection {
  nodes: DeliveredDocument[]
  ordering: Ordering
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Counted only when it is asked for. */
  total(): number
}

/**
 * Reads a page.
 * @throws GraphQLError BAD_USER_INPUT for a page that cannot be
 */
export function readPage(readModel: ReadModel, query: ListQuery, args: PageArguments): Connection {
  const first = firstOf(args)
  const ordering = query.ordering ?? newestFirst
  const after = fromCursor(ordering, args.after)
  const found = readModel.page(query, first + 1, after)
  return {
    nodes: toBatch(readModel, query.chain, found.slice(0, first)),
    ordering,
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    total: () => readModel.count(query),
  }
}

/** A document of a page. */
interface Edge {
  node: DeliveredDocument
  ordering: Ordering
}

function cursorOf({ ordering }: Pick<Edge, 'ordering'>, node?: DeliveredDocument): string | null {
  const place = node?.document.place
  return place ? toCursor(ordering, place) : null
}

/** Makes the connection type of a document type, in the manner of Relay. */
export function connectionType(node: GraphQLObjectType | GraphQLInterfaceType): GraphQLObjectType {
  const each = new GraphQLNonNull(node)
  const edge = new GraphQLObjectType<Edge>({
    name: `${node.name}Edge`,
    description: `A ${node.name} in its place in a list.`,
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Marks this place, to be given as `after`.',
        resolve: (edge) => cursorOf(edge, edge.node),
      },
      node: { type: each, description: `The ${node.name}.`, resolve: ({ node }) => node },
    },
  })
  return new GraphQLObjectType<Connection>({
    name: `${node.name}Connection`,
    description: `A page of a list of ${node.name}.`,
    fields: {
      nodes: { type: listOf(each), description: 'What is on the page.' },
      edges: {
        type: listOf(new GraphQLNonNull(edge)),
        description: 'What is on the page, with a cursor for each.',
        resolve: ({ nodes, ordering }) => nodes.map((node): Edge => ({ node, ordering })),
      },
      pageInfo: {
        type: new GraphQLNonNull(PageInfo),
        description: 'Where the page stands.',
        resolve: ({ nodes, ordering, hasNextPage, hasPreviousPage }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: cursorOf({ ordering }, nodes[0]),
          endCursor: cursorOf({ ordering }, nodes.at(-1)),
        }),
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many the whole list has.',
        resolve: ({ total }) => total(),
      },
    },
  })
}

function listOf(type: GraphQLNonNull<GraphQLObjectType | GraphQLInterfaceType>) {
  return new GraphQLNonNull(new GraphQLList(type))
}
