import type { CollectionSlug, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { sha256 } from '../lib/hash.ts'
import type { ImportRecord } from '../workflow/imports/import-record.ts'
import { findByKey } from '../workflow/imports/store.ts'
import { retryConflicts } from '../workflow/retry-conflicts.ts'
import type { FileToImport, ImportedDraft, ImportOutcome } from './import-outcome.ts'
import { readImport, toOutcome } from './read-import.ts'
import { importedTwice } from './refusals.ts'
import { storeOrUndo } from './store-import.ts'

/**
 * Says what importing a file would recognise; writes nothing.
 * @throws ImportError
 */
export async function rehearseImport(
  req: PayloadRequest,
  file: FileToImport,
): Promise<ImportOutcome> {
  await refuseTwice(req, file, keyOf(file))
  const reading = await readImport(req, file)
  return toOutcome(file, reading)
}

/**
 * Makes a draft of a file, never a publication: with its images, the file itself, and a report, all in
 * one transaction. If anything fails nothing is left behind, on the disk neither.
 * @param req in whose name; without a user it is the operator, who may do everything
 * @throws ImportError when the file cannot become a draft
 * @throws APIError, ValidationError (Payload) when the user may not create it
 */
export async function importFile(req: PayloadRequest, file: FileToImport): Promise<ImportedDraft> {
  const key = keyOf(file)
  await refuseTwice(req, file, key)
  const reading = await readImport(req, file)
  try {
    return await retryConflicts(() => storeOrUndo(req, file, reading, key))
  } catch (error) {
    // Another process may have imported it meanwhile: the key of a record is unique.
    await refuseTwice(req, file, key)
    throw error
  }
}

function keyOf({ bytes, type, locale, again }: FileToImport): string {
  const key = `${sha256(bytes)}:${type}:${locale}`
  return again ? `${key}:${uuidv7()}` : key
}

async function refuseTwice(req: PayloadRequest, file: FileToImport, key: string): Promise<void> {
  const earlier = await findByKey(req, key)
  if (!earlier) return
  throw importedTwice(file.fileName, await findEarlier(req, earlier))
}

/** @returns the draft that the file became before; null when the user may not see it */
async function findEarlier(
  req: PayloadRequest,
  { type, documentId, locale }: ImportRecord,
): Promise<{ title: string; type: string; id: string } | null> {
  const found = await req.payload.find({
    ...{ collection: type as CollectionSlug, where: { id: { equals: documentId } }, locale },
    ...{ draft: true, depth: 0, limit: 1, req },
    ...(req.user ? { user: req.user, overrideAccess: false } : {}),
  })
  const [draft] = found.docs as { title?: string | null }[]
  return draft ? { title: draft.title ?? '', type, id: documentId } : null
}
