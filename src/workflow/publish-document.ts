import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type TypedCollection,
} from 'payload'
import { UserError } from '../lib/user-error.ts'
import type { Emergency } from './mandate.ts'
import { publishTogether, type BundledDocument } from './bundles/publish-together.ts'
import { publicationTypes } from './publication-types.ts'
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

/** Who publishes, and why without approval, if so. */
export interface Publisher {
  user: NonNullable<PayloadRequest['user']>
  emergency?: Emergency
}

/**
 * Publishes the latest version of a document, as the button in the form does and by the same rules.
 * @returns the document's public id
 * @throws UserError when there is no such document
 * @throws ValidationError (Payload) naming the fields that are not ready
 * @throws APIError (403) saying which approval or right is missing
 */
export async function publishDocument(
  payload: Payload,
  { type, slug }: DocumentAddress,
  { user, emergency }: Publisher,
): Promise<string> {
  const id = await findId(payload, { type, slug })
  const data = { _status: 'published' as const }
  await retryConflicts(() =>
    payload.update({
      ...{ collection: type, id, data, depth: 0, user },
      context: { ...(emergency && { emergency }) },
    }),
  )
  return id
}

/**
 * Publishes several approved documents, all of them or none.
 * @throws UserError, ValidationError, APIError as `publishDocument`
 */
export async function publishDocuments(
  payload: Payload,
  addresses: readonly DocumentAddress[],
  { user }: Pick<Publisher, 'user'>,
): Promise<void> {
  const types = publicationTypes(payload)
  const documents: BundledDocument[] = []
  for (const address of addresses) {
    const type = types.find(({ slug }) => slug === address.type)
    if (type) documents.push({ type, id: await findId(payload, address) })
  }
  await publishTogether(await createLocalReq({ user, locale: 'ru' }, payload), documents)
}

async function findId(payload: Payload, { type, slug }: DocumentAddress): Promise<string> {
  const where = { slug: { equals: slug } }
  const found = await payload.find({ collection: type, where, draft: true, depth: 0, limit: 1 })
  const id = found.docs[0]?.id
  if (id === undefined) throw new UserError(`There is no document ${slug} in ${type}.`)
  return String(id)
}

/**
 * Finds the user in whose name a command acts.
 * @throws UserError when there is none with this e-mail address
 */
export async function findUser(payload: Payload, email: string): Promise<Publisher['user']> {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1 })
  if (docs[0]) return { ...docs[0], collection: 'users' }
  throw new UserError(`There is no user ${email}.`)
}
