import type { CollectionSlug, Payload, TypedCollection } from 'payload'
import { UserError } from '../lib/user-error.ts'
import { retryConflicts } from './retry-conflicts.ts'

/** The collections that have drafts: the publication types of the registry. */
export type PublicationSlug = {
  [Slug in CollectionSlug]: '_status' extends keyof TypedCollection[Slug] ? Slug : never
}[CollectionSlug]

/** A document as commands speak of it. */
export interface DocumentAddress {
  type: PublicationSlug
  slug: string
}

/**
 * Publishes the latest version of a document, as the button in the form does.
 * @returns the document's public id
 * @throws UserError when there is no such document
 * @throws ValidationError (Payload) naming the fields that are not ready
 */
export async function publishDocument(
  payload: Payload,
  { type, slug }: DocumentAddress,
): Promise<string> {
  const where = { slug: { equals: slug } }
  const found = await payload.find({ collection: type, where, draft: true, depth: 0, limit: 1 })
  const id = found.docs[0]?.id
  if (id === undefined) throw new UserError(`There is no document ${slug} in ${type}.`)
  const data = { _status: 'published' as const }
  await retryConflicts(() => payload.update({ collection: type, id, data, depth: 0 }))
  return String(id)
}
