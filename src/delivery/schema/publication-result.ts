import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLInterfaceType,
} from 'graphql'
import type { DeliveredGone, DeliveredRedirect, PublicationAnswer } from '../fate.ts'
import type { DocumentTypes } from './document-types.ts'
import { DateTime } from './scalars.ts'

const GoneKind = new GraphQLEnumType({
  name: 'GoneKind',
  description: 'How a publication came to be gone.',
  values: {
    UNPUBLISHED: { description: 'It was taken off the site.' },
    ERASED: { description: 'The law demanded that nothing remains of it.' },
  },
})

/** What is answered instead of a publication that is not public any more. */
function goneType({ publicationType }: DocumentTypes): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredGone>({
    name: 'Gone',
    description: 'It was public and is not any more: answer with the HTTP status 410.',
    fields: {
      id: { type: new GraphQLNonNull(GraphQLID), description: 'Id that the publication had.' },
      type: {
        type: new GraphQLNonNull(publicationType),
        description: 'What kind of publication it was.',
      },
      kind: { type: new GraphQLNonNull(GoneKind), description: 'How it came to be gone.' },
      since: { type: new GraphQLNonNull(DateTime), description: 'Since when.' },
      reason: {
        type: GraphQLString,
        description: 'The public reason in the first wanted language it was given in, if any.',
      },
      path: {
        type: GraphQLString,
        description: 'The last path of what was unpublished; null for what was erased.',
      },
    },
  })
}

function redirectType(publication: GraphQLInterfaceType): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredRedirect>({
    name: 'Redirect',
    description: 'Readers of this address are to be sent to another one.',
    fields: {
      path: {
        // Nullable as that of publications is: one query asks for both without aliases.
        type: GraphQLString,
        description:
          'Where to, on the same site; never null. What stands there is public, or none of ours.',
      },
      permanent: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description:
          'Whether the publication was given another address: answer with 301 or 308. Otherwise ' +
          'it was taken off and its readers are sent elsewhere for now: 302 or 307.',
      },
      publication: {
        type: publication,
        description: 'What is there, if it is a publication and public in a wanted language.',
      },
    },
  })
}

/** The union of all that a question for one publication can be answered with. */
export function publicationResult(types: DocumentTypes): GraphQLUnionType {
  const { publication, publications } = types
  return new GraphQLUnionType({
    name: 'PublicationResult',
    description: 'A publication, or what has become of it.',
    types: [...publications, redirectType(publication), goneType(types)],
    resolveType: (answer: PublicationAnswer) =>
      '__typename' in answer ? answer.__typename : answer.type.name,
  })
}
