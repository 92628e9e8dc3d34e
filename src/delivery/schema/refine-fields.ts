import { GraphQLString } from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import { fileUrlOf } from '../images.ts'
import { required } from './described.ts'
import type { ScopeFields } from './fields.ts'
import { DateTime } from './scalars.ts'

/** What a field of the content model becomes where the read model knows more than the edition. */
export function refineFields({ fields, role }: TypeModel, made: ScopeFields): ScopeFields {
  const has = (name: string) => fields.some((field) => field.name === name)
  const refined: ScopeFields = { ...made }
  if (has('slug'))
    refined.slug = {
      ...required(GraphQLString, 'Last part of the path.'),
      resolve: ({ owner }) => owner.document.slug,
    }
  if (has('title'))
    refined.title = {
      ...required(GraphQLString, made.title?.description ?? 'Title.'),
      resolve: ({ owner }) => owner.document.title,
    }
  if (has('publishedAt') && role === 'publication')
    refined.publishedAt = {
      ...required(DateTime, 'Date of publication; lists are ordered by it, newest first.'),
      resolve: ({ owner }) => new Date(owner.document.publishedAt).toISOString(),
    }
  if (has('filename'))
    refined.url = {
      type: GraphQLString,
      description: 'Address of the file without a domain; of an image, that of its largest size.',
      resolve: ({ owner }) => fileUrlOf(owner),
    }
  return refined
}
