import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import { historyOf, type HistoryEntry } from '../history.ts'
import { firstArgument, firstOf, type PageArguments } from './arguments.ts'
import { LocaleEnum } from './common-types.ts'
import { required } from './described.ts'
import type { ScopeField } from './fields.ts'
import { DateTime } from './scalars.ts'

const HistoryKind = new GraphQLEnumType({
  name: 'HistoryKind',
  description: 'How a publication changed.',
  values: {
    PUBLISHED: { description: 'It was made public.' },
    MAJOR: { description: 'It was changed in a way that readers should know of.' },
    MINOR: { description: 'It was changed a little, and somebody noted how.' },
    CORRECTION: { description: 'A mistake was corrected: see `corrections` of the publication.' },
    WITHDRAWN: { description: 'It was withdrawn, for the `reason`.' },
    SUPERSEDED: { description: 'Another publication took its place.' },
    REINSTATED: { description: 'It stands again after it was withdrawn or superseded.' },
  },
})

const Entry = new GraphQLObjectType<HistoryEntry>({
  name: 'HistoryEntry',
  description: 'An edition of a publication that readers are told of.',
  fields: {
    version: required(GraphQLString, 'Its version.'),
    kind: required(HistoryKind, 'What it was.'),
    recordedAt: required(DateTime, 'Since when it was public; `asOf` of that instant shows it.'),
    locales: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(LocaleEnum))),
      description: 'The languages it was public in.',
    },
    note: {
      type: GraphQLString,
      description: 'What was changed, in the first wanted language that it was noted in.',
    },
    reason: { type: GraphQLString, description: 'Why it was withdrawn, in the same way.' },
    newCorrections: required(
      GraphQLInt,
      'How many corrections came with it; they are in `corrections` of the publication.',
    ),
  },
})

/** The field that tells how a publication changed. */
export const historyField: ScopeField = {
  type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Entry))),
  description:
    'How it changed since it was last made public, newest first. Minor changes that nobody noted ' +
    'are left out.',
  args: { first: firstArgument },
  resolve: ({ owner }, args: PageArguments) => historyOf(owner).slice(0, firstOf(args)),
}
