import { GraphQLList, GraphQLNonNull } from 'graphql'
import { dateOf } from '../../content/moved-dates.ts'
import type { TypeModel } from '../../content/model.ts'
import type { DeliveredDocument } from '../batch.ts'
import { referrersOf } from '../referrers.ts'
import type { FieldTypes, ScopeField, ScopeFields } from './fields.ts'

/** The field by which centres, announcements and events say what network they are of. */
export const networkPath = 'network'

/** For a network, what is of it. */
export function networkFields({ slug }: TypeModel, types: FieldTypes): ScopeFields {
  if (slug !== 'networks') return {}
  const lists = {
    centres: reverse('centres', types, 'Its centres.', byTitle),
    announcements: reverse(
      'announcements',
      types,
      'What was announced of it, newest first.',
      newest,
    ),
    events: reverse(
      'events',
      types,
      'Its events, such as a series of conferences, in order.',
      byStart,
    ),
  }
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, field]) => (field ? [[name, field]] : [])),
  )
}

type Order = (one: DeliveredDocument, other: DeliveredDocument) => number

const byTitle: Order = ({ document: one }, { document: other }) =>
  one.title.localeCompare(other.title, one.locale)

const newest: Order = ({ document: one }, { document: other }) =>
  other.publishedAt - one.publishedAt

const byStart: Order = (one, other) => startOf(one) - startOf(other)

/** What has no date yet comes last. */
function startOf(event: DeliveredDocument): number {
  const start = dateOf(event.values(), 'startsAt')
  return Number.isNaN(start) ? Number.MAX_SAFE_INTEGER : start
}

/** @returns null where nothing of that type is delivered */
function reverse(
  slug: string,
  { documentType }: FieldTypes,
  description: string,
  order: Order,
): ScopeField | null {
  const type = documentType(slug)
  return type
    ? {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
        description,
        resolve: ({ owner }) => referrersOf(owner, slug, networkPath).sort(order),
      }
    : null
}
