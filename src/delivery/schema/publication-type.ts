import { GraphQLEnumType, type GraphQLEnumValueConfig } from 'graphql'
import type { ContentModel, TypeModel } from '../../content/model.ts'

/** The type of a publication as an enum, to filter lists by. */
export function publicationTypeEnum({ types }: ContentModel): GraphQLEnumType {
  const publications = types.filter(({ role }) => role === 'publication')
  return new GraphQLEnumType({
    name: 'PublicationType',
    description: 'The types of publications.',
    values: Object.fromEntries(publications.map(toTypeValue)),
  })
}

/** `ForumReport` → `FORUM_REPORT`. */
export function toTypeValue({
  slug,
  name,
  description,
}: TypeModel): [string, GraphQLEnumValueConfig] {
  return [name.replace(/(?!^)(?=[A-Z])/g, '_').toUpperCase(), { value: slug, description }]
}
