import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload'
import { nobody } from '../../access/rules.ts'
import { removeFile } from '../../media/storage/remove-file.ts'
import { storageOf } from '../files/storage-of.ts'

export const pendingErasuresSlug = 'pending-erasures'

/** What a committed erasure has yet to remove; without words but for names of files. */
export interface PendingErasure {
  /** Public id of the erased document. */
  id: string
  /** Collection slug. */
  type: string
  /** Names of its files. */
  files: string[]
}

/** What a database adapter may offer beside what Payload asks of one. */
export interface ScrubbingAdapter {
  /** Removes what the database keeps of deleted rows in its files. */
  scrub(): Promise<void>
}

/** Written in the transaction of an erasure, and emptied when all is done. */
export const pendingErasuresCollection: CollectionConfig = {
  slug: pendingErasuresSlug,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'files', type: 'json', required: true },
  ],
}

/** Leaves word, in the transaction of the request, of what is to be removed after the commit. */
export async function notePending(req: PayloadRequest, data: PendingErasure): Promise<void> {
  const collection = pendingErasuresSlug
  await req.payload.db.create({ collection, data: { ...data }, req, returning: false })
}

/**
 * The same where an erasure is committed and must not be reported as failed: what could not be
 * removed yet is in the log, and is tried again after the next erasure and at the next start.
 */
export async function finishErasuresOrLog(payload: Payload): Promise<void> {
  await finishErasures(payload).catch((error: unknown) =>
    payload.logger.error(
      { err: error },
      'Erased, but files or free pages of the database still hold it. The next start tries again.',
    ),
  )
}

/**
 * Removes what a transaction cannot: files on the disk, and deleted rows from the database's own
 * files. Called after each erasure and at each start, so that a process that was killed in between
 * is made up for; several processes may do it at once.
 * @throws Error when a file cannot be removed or the database is busy; the next call tries again
 */
export async function finishErasures(payload: Payload): Promise<void> {
  const { db, collections } = payload
  const adapter: Payload['db'] & Partial<ScrubbingAdapter> = db
  const collection = pendingErasuresSlug
  const { docs } = await db.find<PendingErasure>({ collection, limit: 0, pagination: false })
  if (docs.length === 0) return
  for (const { id, type, files } of docs) {
    const { upload } = collections[type as CollectionSlug].config
    for (const file of upload ? files : []) await removeFile(storageOf(payload), file)
    const data = { id, type, files: [] }
    await db.updateOne({ collection, id, data, returning: false })
  }
  await adapter.scrub?.()
  await db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } } })
}
