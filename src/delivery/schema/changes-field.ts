import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'
import { readChanges, type ChangePage, type DeliveredChange } from '../changes.ts'
import type { DeliveryContext } from '../context.ts'
import {
  chainOf,
  firstOf,
  localeArguments,
  firstArgument,
  type LocaleArguments,
  type PageArguments,
} from './arguments.ts'
import type { DocumentTypes } from './document-types.ts'
import { DateTime } from './scalars.ts'

const ChangeKind = new GraphQLEnumType({
  name: 'ChangeKind',
  description: 'What a change means for whoever keeps a copy.',
  values: {
    PUBLISHED: { description: 'It became public: put it in.' },
    UPDATED: { description: 'It was changed: put it in, whether it is there or not.' },
    WITHDRAWN: { description: 'It was withdrawn and stays readable: put it in, marked.' },
    SUPERSEDED: { description: 'Another one took its place: put it in, marked.' },
    UNPUBLISHED: {
      description: 'It is not public any more, or not in the wanted languages: take it out.',
    },
    REDIRECTED: { description: 'Not public any more: take it out, lead to `redirectPath`.' },
    ERASED: { description: 'The law demanded that nothing remains of it: take it out.' },
  },
})

function changeType({ publication, publicationType }: DocumentTypes): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredChange>({
    name: 'Change',
    description: 'What became of a publication last.',
    fields: {
      kind: { type: new GraphQLNonNull(ChangeKind), description: 'What to do with it.' },
      sequence: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'Its place in the ledger; changes are ordered by it.',
      },
      at: { type: new GraphQLNonNull(DateTime), description: 'When it was recorded.' },
      type: { type: new GraphQLNonNull(publicationType), description: 'Type of the publication.' },
      id: { type: new GraphQLNonNull(GraphQLID), description: 'Id of the publication.' },
      path: {
        type: GraphQLString,
        description: 'Its path, or the last one it had; null when it was erased.',
      },
      publication: {
        type: publication,
        description: 'As it is now; null when it is not public in a wanted language.',
      },
      reason: {
        type: GraphQLString,
        description: 'Public reason of a withdrawal or an unpublishing, if one was given.',
      },
      redirectPath: {
        type: GraphQLString,
        description: 'Where readers of an unpublished one are sent now.',
      },
    },
  })
}

function pageType(types: DocumentTypes): GraphQLObjectType {
  return new GraphQLObjectType<ChangePage>({
    name: 'ChangePage',
    description: 'A page of the feed of changes.',
    fields: {
      nodes: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(changeType(types)))),
        description: 'Changes, oldest first.',
      },
      endCursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Give it as `after` next time, now or in a month.',
      },
      hasMore: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether more is there already.',
      },
    },
  })
}

type ChangesArguments = LocaleArguments & PageArguments & { types?: string[] | null }

/** The feed by which whoever keeps a copy of what is public brings it up to date. */
export function changesField(
  types: DocumentTypes,
): GraphQLFieldConfig<unknown, DeliveryContext, ChangesArguments> {
  const wanted = {
    type: new GraphQLList(new GraphQLNonNull(types.publicationType)),
    description: 'Only these types; all when left out. Ask for the same with one cursor.',
  }
  const after = {
    type: GraphQLString,
    description:
      '`endCursor` of an earlier answer; left out, everything from the beginning. One of before the ' +
      'ledger was restored from a backup is refused with the code CURSOR_EXPIRED.',
  }
  return {
    type: new GraphQLNonNull(pageType(types)),
    description:
      'What changed since a cursor: each publication once, at its last change, in the order of ' +
      'changes. One that changes while pages are read comes again, so nothing is missed.',
    args: { types: wanted, first: firstArgument, after, ...localeArguments },
    resolve: (_, args, { readModel }) =>
      readChanges(readModel, {
        ...{ types: args.types ?? null, after: args.after },
        ...{ first: firstOf(args), chain: chainOf(args) },
      }),
  }
}
