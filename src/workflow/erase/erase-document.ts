import type { CollectionSlug, PayloadRequest } from 'payload'
import { addressOf, eraseAddress } from '../../content/addresses.ts'
import type { StoredFields } from '../../content/freeze.ts'
import type { FrozenContent, TypeModel } from '../../content/model.ts'
import { appendEdition } from '../../ledger/append.ts'
import type { LedgerRecord } from '../../ledger/entry.ts'
import { eraseContents } from '../../ledger/erase-contents.ts'
import { recordAudit } from '../audit/record.ts'
import { reconcileEdition } from '../reconcile-edition.ts'
import { refusal } from '../refuse.ts'
import { findAffected } from '../supersession.ts'
import { filesOf } from './files-of.ts'
import { forgetTraces } from './forget-traces.ts'
import { eraseMessages } from './messages.ts'
import { notePending } from './pending.ts'

/** What is to be erased, and what has to be typed to confirm that. */
export interface Erasable {
  type: TypeModel
  id: string
  expected: string
}

/** What a person has said. */
export interface EraseInput {
  /** The legal ground; it stays in the audit trail. */
  comment?: string
  confirmation?: string
}

/**
 * Deletes a document with all its versions and editions and all that was said of it, in the
 * transaction of the request. The chain of the ledger stays whole; if the document was ever public,
 * an entry says that it was erased, and when. Files and what the database keeps of deleted rows
 * follow after the commit: `finishErasures`. Who may do it, the caller has asked.
 * @throws APIError (400) when the ground is missing or the confirmation is not what was expected
 */
export async function eraseDocument(
  req: PayloadRequest,
  { type, id, expected }: Erasable,
  { comment, confirmation }: EraseInput,
): Promise<void> {
  const ground = comment?.trim()
  if (!ground) throw refusal(req, 400, eraseMessages.groundNeeded)
  if (confirmation?.trim() !== expected) throw refusal(req, 400, eraseMessages.confirm(expected))
  const files = filesOf(await findStored(req, type, id))
  const history = await eraseContents(req, id)
  await deleteDocument(req, type.slug as CollectionSlug, id)
  await forgetTraces(req, { type, id })
  const version = await tellLedger(req, type, id, history)
  const about = { type: type.slug, documentId: id, version }
  await recordAudit(req, { ...about, action: 'erase', comment: ground })
  await notePending(req, { id, type: type.slug, files })
}

/** @returns the version of the last edition; null when it was never public */
async function tellLedger(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  history: readonly LedgerRecord[],
): Promise<string | null> {
  const last = history.at(-1)
  if (!last) return null
  const { version } = last.entry
  const addresses = addressesOf(type, id, history)
  const content = { type: type.slug, id, locales: {}, ...(addresses.length > 0 && { addresses }) }
  await appendEdition(req, { action: 'erase', version, content })
  for (const affected of findAffected(type, last.content, content))
    await reconcileEdition(req, type, affected, 'succeeded')
  return version
}

/** Under which addresses readers may still ask for it; see `eraseAddress`. */
function addressesOf(type: TypeModel, id: string, history: readonly LedgerRecord[]): string[] {
  const slugs = history.flatMap(({ content }) => slugsIn(content))
  const paths = [...new Set(slugs)].flatMap((slug) => addressOf(type, slug) ?? [])
  return paths.map((path) => eraseAddress(id, path)).sort()
}

function slugsIn(content: FrozenContent | null): string[] {
  const slugs = Object.values(content?.locales ?? {}).map(({ slug }) => slug)
  return slugs.filter((slug) => typeof slug === 'string')
}

function findStored(req: PayloadRequest, { slug }: TypeModel, id: string) {
  const collection = slug as CollectionSlug
  return req.payload.db.findOne<StoredFields & { id: string }>({
    ...{ collection, where: { id: { equals: id } }, req },
  })
}

/** Versions first: without their document nothing would lead to them. */
async function deleteDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<void> {
  const { db, collections } = req.payload
  if (collections[collection].config.versions)
    await db.deleteVersions({ collection, where: { parent: { equals: id } }, req })
  await db.deleteMany({ collection, where: { id: { equals: id } }, req })
}
