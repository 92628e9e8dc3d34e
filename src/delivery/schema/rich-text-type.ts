import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLInterfaceType,
} from 'graphql'
import type { OutlineHeading } from '../../rich-text/outline.ts'
import type { DeliveredLink } from '../rich-text-parts.ts'
import { Json } from './scalars.ts'

const text = new GraphQLNonNull(GraphQLString)

const Heading = new GraphQLObjectType<OutlineHeading>({
  name: 'RichTextHeading',
  description: 'A heading of a rich text.',
  fields: {
    level: { type: new GraphQLNonNull(GraphQLInt), description: '2 to 4, as in HTML.' },
    text: { type: text, description: 'What it says.' },
    id: {
      type: text,
      description: 'Its `id` in `html`, unlike all others in the same text: link to `#` and it.',
    },
  },
})

function linkType(publication: () => GraphQLInterfaceType): GraphQLObjectType {
  return new GraphQLObjectType<DeliveredLink>({
    name: 'RichTextLink',
    description: 'A link in a rich text, either to another site or to something public here.',
    fields: () => ({
      text: { type: text, description: 'The text that is linked.' },
      url: { type: GraphQLString, description: 'Address on another site, or null.' },
      path: { type: GraphQLString, description: 'Present path on this site, or null.' },
      publication: { type: publication(), description: 'What is there, if it is a publication.' },
    }),
  })
}

/**
 * Makes the type of rich texts.
 * @param publication the interface of all publications, once it is made
 */
export function richTextType(publication: () => GraphQLInterfaceType): GraphQLObjectType {
  const link = linkType(publication)
  const list = (type: GraphQLObjectType | GraphQLInterfaceType) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  return new GraphQLObjectType({
    name: 'RichText',
    description: 'Formatted text in several forms. Links lead to what is public now.',
    fields: () => ({
      html: { type: text, description: 'Semantic HTML, safe to insert into a page.' },
      markdown: { type: text, description: 'Markdown.' },
      text: { type: text, description: 'Plain text, with a blank line between paragraphs.' },
      json: {
        type: Json,
        description: 'The Lexical document, for front ends that render it themselves.',
      },
      outline: { type: list(Heading), description: 'Its headings, in order.' },
      readingTime: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many minutes reading takes, 1 at least.',
      },
      links: {
        type: list(link),
        description: 'Its links, in order; those to what is not public are left out.',
      },
      embedded: {
        type: list(publication()),
        description: 'Publications that stand in it as blocks of their own, in order.',
      },
    }),
  })
}
