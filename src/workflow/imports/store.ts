import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import type { Reader } from '../../ledger/stored.ts'
import { onTransactionEnd } from '../../lib/transaction-events.ts'
import type { ImportRecord } from './import-record.ts'
import { importFilesSlug, importsSlug } from './slugs.ts'

/** @returns the import that fits, the latest first, or null */
export async function findImport(reader: Reader, where: Where): Promise<ImportRecord | null> {
  const { docs } = await reader.payload.db.find<ImportRecord>({
    ...{ collection: importsSlug, where, sort: '-id', limit: 1, pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs[0] ?? null
}

/** The draft that a file was imported as before, or null. @param key of file, type and language */
export function findByKey(reader: Reader, key: string): Promise<ImportRecord | null> {
  return findImport(reader, { key: { equals: key } })
}

export async function saveImport(req: PayloadRequest, record: ImportRecord): Promise<void> {
  const data = { ...record }
  await req.payload.db.create({ collection: importsSlug, data, req, returning: false })
}

export async function changeImport(req: PayloadRequest, record: ImportRecord): Promise<void> {
  const { id } = record
  const data = { ...record }
  await req.payload.db.updateOne({ collection: importsSlug, id, data, req, returning: false })
}

/** Where a kept file is on the disk; null when there is none. */
export async function pathOfFile(reader: Reader, fileId: string): Promise<string | null> {
  const found = await reader.payload.db.findOne<{ id: string; filename?: string | null }>({
    ...{ collection: importFilesSlug, where: { id: { equals: fileId } } },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return found?.filename ? join(folderOf(reader), basename(found.filename)) : null
}

function folderOf({ payload }: Pick<Reader, 'payload'>): string {
  return payload.collections[importFilesSlug].config.upload.staticDir ?? ''
}

/**
 * Forgets what a document was imported from: it is deleted, or erased. The files go when the
 * transaction has committed.
 * @returns the names of the files, for who has to see to it that they go
 */
export async function forgetImports(req: PayloadRequest, documentId: string): Promise<string[]> {
  const { db } = req.payload
  const where: Where = { documentId: { equals: documentId } }
  const { docs } = await db.find<ImportRecord>({
    ...{ collection: importsSlug, where, limit: 0, pagination: false, req },
  })
  if (docs.length === 0) return []
  const paths: string[] = []
  for (const { fileId } of docs) {
    const path = await pathOfFile(req, fileId)
    if (path) paths.push(path)
    await db.deleteMany({ collection: importFilesSlug, where: { id: { equals: fileId } }, req })
  }
  await db.deleteMany({ collection: importsSlug, where, req })
  await removeAfterCommit(req, paths)
  return paths.map((path) => basename(path))
}

async function removeAfterCommit(req: PayloadRequest, paths: readonly string[]): Promise<void> {
  const { payload } = req
  const remove = () =>
    void Promise.all(paths.map((path) => rm(path, { force: true }))).catch((error: unknown) =>
      payload.logger.error({ err: error }, 'The file of a deleted import could not be removed.'),
    )
  const transaction = await req.transactionID
  if (!transaction) return remove()
  onTransactionEnd(payload.db, transaction, (committed) => (committed ? remove() : undefined))
}
