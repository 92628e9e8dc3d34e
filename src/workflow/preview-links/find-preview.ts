import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { LedgerRecord } from '../../ledger/entry.ts'
import { maySee } from '../may-see.ts'
import { publicationTypes } from '../publication-types.ts'
import { contentForReview, findVersion } from '../review-hash.ts'
import { draftRecords } from './draft-records.ts'
import type { PreviewLink } from './link.ts'
import { findLink, isActive } from './store.ts'
import { readToken } from './token.ts'

/**
 * @returns a function that finds what publishing the version of a link would add to the ledger; null
 * when the link was not signed here, has expired or been revoked, or its document or version is no
 * longer there, or who made it is gone or may no longer read it. It asks all of that each time.
 */
export function createPreviewFinder(
  payload: Payload,
): (token: string) => Promise<LedgerRecord[] | null> {
  return async (token) => {
    const id = readToken(payload.secret, token)
    const link = id === null ? null : await findLink({ payload }, id)
    return link && isActive(link) ? recordsOf(payload, link) : null
  }
}

async function recordsOf(payload: Payload, link: PreviewLink): Promise<LedgerRecord[] | null> {
  const type = publicationTypes(payload).find(({ slug }) => slug === link.type)
  const req = await requestOfMaker(payload, link)
  if (!type || !req || !(await maySee(req, type, link.documentId))) return null
  const stored = await findVersion(req, type, link)
  if (!stored || contentForReview(type, stored).hash !== link.hash) return null
  return draftRecords(req, type, stored)
}

/** The account as it is now: whoever lost a right lost it for their links too. */
async function requestOfMaker(
  payload: Payload,
  { by }: PreviewLink,
): Promise<PayloadRequest | null> {
  const { docs } = await payload.find({
    ...{ collection: 'users', where: { id: { equals: by } }, depth: 0, limit: 1 },
  })
  const [user] = docs
  return user
    ? createLocalReq({ user: { ...user, collection: 'users' }, locale: 'ru' }, payload)
    : null
}
