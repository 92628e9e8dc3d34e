import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import type { ListQuery, ReadModel } from '../../read-model/index.ts'
import { toBatch, type DeliveredDocument } from '../batch.ts'
import { fromCursor, toCursor } from '../cursor.ts'
import { firstOf, type PageArguments } from './arguments.ts'
import { PageInfo } from './common-types.ts'

/** A page of a list. */
interface Connection {
  nodes: DeliveredDocument[]
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
  const after = fromCursor(args.after)
  const found = readModel.page(query, first + 1, after)
  return {
    nodes: toBatch(readModel, query.chain, found.slice(0, first)),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    total: () => readModel.count(query),
  }
}

const cursorOf = (delivered: DeliveredDocument | undefined) =>
  delivered ? toCursor(delivered.document) : null

/** Makes the connection type of a document type, in the manner of Relay. */
export function connectionType(node: GraphQLObjectType | GraphQLInterfaceType): GraphQLObjectType {
  const each = new GraphQLNonNull(node)
  const edge = new GraphQLObjectType<DeliveredDocument>({
    name: `${node.name}Edge`,
    description: `A ${node.name} in its place in a list.`,
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Marks this place, to be given as `after`.',
        resolve: cursorOf,
      },
      node: { type: each, description: `The ${node.name}.`, resolve: (delivered) => delivered },
    },
  })
  return new GraphQLObjectType<Connection>({
    name: `${node.name}Connection`,
    description: `A page of a list of ${node.name}, newest first.`,
    fields: {
      nodes: { type: listOf(each), description: 'What is on the page.' },
      edges: {
        type: listOf(new GraphQLNonNull(edge)),
        description: 'What is on the page, with a cursor for each.',
        resolve: ({ nodes }) => nodes,
      },
      pageInfo: {
        type: new GraphQLNonNull(PageInfo),
        description: 'Where the page stands.',
        resolve: ({ nodes, hasNextPage, hasPreviousPage }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: cursorOf(nodes[0]),
          endCursor: cursorOf(nodes.at(-1)),
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
