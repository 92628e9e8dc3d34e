import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
} from 'graphql'
import { textIn } from '../../content/localized.ts'
import { successorPath } from '../../read-model/index.ts'
import { targetOf, type DeliveredDocument } from '../batch.ts'
import { pathOf } from '../paths.ts'
import { LocaleEnum, PublicationStatus } from './common-types.ts'
import { Translation, type TranslationState } from './translation.ts'
import { required } from './described.ts'
import { historyField } from './history-field.ts'
import type { ScopeFields } from './fields.ts'
import { DateTime } from './scalars.ts'

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
      ...required(
        DateTime,
        'When the public version last changed, minor changes of publications aside.',
      ),
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
    currentStatus: {
      ...required(
        PublicationStatus,
        'Whether the publication stands now: differs from `status`, which is as of then, in an ' +
          'answer to `asOf`.',
      ),
      resolve: ({ owner: { document } }) => (document.past?.current ?? document).status,
    },
    isCurrent: {
      ...required(
        GraphQLBoolean,
        'Whether this is what the publication says now; false for an edition of before, which ' +
          'only `asOf` answers. Mark it as such.',
      ),
      resolve: ({ owner }) => owner.document.past === undefined,
    },
    statusReason: {
      type: GraphQLString,
      description: 'Why it was withdrawn, in the first wanted language it was given in.',
      resolve: ({ owner }) => textIn(owner.batch.chain, owner.document.reason),
    },
    successor: {
      type: publication,
      description: 'The publication that took its place, if any.',
      resolve: ({ owner }) => successorOf(owner),
    },
    translations: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Translation))),
      description: 'The version that each translation was made for; empty when there is none.',
      resolve: ({ owner }) => translationsOf(owner),
    },
    history: historyField,
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

function translationsOf({ document }: DeliveredDocument): TranslationState[] {
  const { translations, version } = document
  return document.locales.flatMap((locale) => {
    const madeFor = translations[locale]
    return madeFor ? [{ locale, version: madeFor, isCurrent: madeFor === version }] : []
  })
}
