import { GraphQLEnumType, GraphQLID, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import type { GraphQLInterfaceType } from 'graphql'
import type { ContentModel, TypeModel } from '../../content/model.ts'
import { successorPath } from '../../read-model/index.ts'
import { targetOf, type DeliveredDocument } from '../batch.ts'
import { fileUrlOf, pathOf } from '../paths.ts'
import { LocaleEnum, PublicationStatus } from './common-types.ts'
import type { ScopeField, ScopeFields } from './fields.ts'
import { DateTime } from './scalars.ts'

/** The type of a publication as an enum, to filter lists by. */
export function publicationTypeEnum({ types }: ContentModel): GraphQLEnumType {
  const publications = types.filter(({ role }) => role === 'publication')
  const values = publications.map(({ slug, name, description }) => [
    name.replace(/(?!^)(?=[A-Z])/g, '_').toUpperCase(),
    { value: slug, description },
  ])
  return new GraphQLEnumType({
    name: 'PublicationType',
    description: 'The types of publications.',
    values: Object.fromEntries(values),
  })
}

/** Fields that every document has. */
export function documentFields(): ScopeFields {
  return {
    id: {
      ...required(GraphQLID, 'Stays the same for ever, whatever is renamed.'),
      resolve: ({ owner }) => owner.document.id,
    },
    path: {
      type: GraphQLString,
      description: 'Public path without a domain, or null where the type has no page.',
      resolve: ({ owner }) => pathOf(owner),
    },
    locale: {
      ...required(LocaleEnum, 'The language this answer is in.'),
      resolve: ({ owner }) => owner.document.locale,
    },
    locales: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(LocaleEnum))),
      description: 'All languages it is public in.',
      resolve: ({ owner }) => owner.document.locales,
    },
    updatedAt: {
      ...required(DateTime, 'When the public version last changed.'),
      resolve: ({ owner }) => owner.document.updatedAt,
    },
  }
}

/**
 * Fields that every publication has besides those of documents and of the content model.
 * @param publication the interface of all publications
 */
export function publicationFields(
  publicationType: GraphQLEnumType,
  publication: GraphQLInterfaceType,
): ScopeFields {
  return {
    type: {
      ...required(publicationType, 'What kind of publication it is.'),
      resolve: ({ owner }) => owner.document.type,
    },
    version: {
      ...required(GraphQLString, '`1.0`; `1.1` after a minor change, `2.0` after a major one.'),
      resolve: ({ owner }) => owner.document.version,
    },
    status: {
      ...required(PublicationStatus, 'Whether it still stands.'),
      resolve: ({ owner }) => owner.document.status,
    },
    statusReason: {
      type: GraphQLString,
      description: 'Why it was withdrawn, in the first wanted language it was given in.',
      resolve: ({ owner }) => reasonOf(owner),
    },
    successor: {
      type: publication,
      description: 'The publication that took its place, if any.',
      resolve: ({ owner }) => successorOf(owner),
    },
    firstPublishedAt: {
      ...required(DateTime, 'When it was first made public here.'),
      resolve: ({ owner }) => owner.document.firstPublishedAt,
    },
  }
}

function successorOf(owner: DeliveredDocument): DeliveredDocument | null {
  const { successor } = owner.document
  return successor && targetOf(owner, successorPath, successor)
}

function reasonOf({ document, batch }: DeliveredDocument): string | null {
  const given = batch.chain.map((locale) => document.reason?.[locale])
  return given.find((reason) => reason !== undefined) ?? null
}

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
      description: 'Address of the file without a domain.',
      resolve: ({ owner }) => fileUrlOf(owner),
    }
  return refined
}

function required(
  type: typeof GraphQLString | typeof LocaleEnum,
  description: string,
): Pick<ScopeField, 'type' | 'description'> {
  return { type: new GraphQLNonNull(type), description }
}
