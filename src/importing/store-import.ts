import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { TypesetContext } from '../fields/typeset-hooks.ts'
import { sha256 } from '../lib/hash.ts'
import { removeFile } from '../media/storage/remove-file.ts'
import { nameOf, recordAudit } from '../workflow/audit/record.ts'
import { storageOf } from '../workflow/files/storage-of.ts'
import type { ImportRecord } from '../workflow/imports/import-record.ts'
import { importFilesSlug } from '../workflow/imports/slugs.ts'
import { saveImport } from '../workflow/imports/store.ts'
import { withinTransaction } from '../workflow/within-transaction.ts'
import type { FileToImport, ImportedDraft, ImportOutcome } from './import-outcome.ts'
import { toOutcome, type Reading } from './read-import.ts'
import { storeImages } from './store-images.ts'
import { filledFields } from './suggest.ts'
import { writeLexical } from './write-lexical.ts'

/** Removes a file that was written. */
type Undo = () => Promise<void>

/** Stores all in one transaction; when that fails, what was written to the disk is removed. */
export async function storeOrUndo(
  req: PayloadRequest,
  file: FileToImport,
  reading: Reading,
  key: string,
): Promise<ImportedDraft> {
  const undo: Undo[] = []
  try {
    return await withinTransaction(req, () => store(req, file, reading, key, undo))
  } catch (error) {
    await Promise.all(undo.map((remove) => remove()))
    throw error
  }
}

async function store(
  req: PayloadRequest,
  file: FileToImport,
  reading: Reading,
  key: string,
  undo: Undo[],
): Promise<ImportedDraft> {
  const { type, locale, fileName } = file
  const { found, suggestions, document } = reading
  const onImage = (name: string) => undo.push(() => removeFile(storageOf(req.payload), name))
  const onOriginal = (name: string) =>
    undo.push(() => rm(join(folderOf(req, importFilesSlug), basename(name)), { force: true }))
  const images = await storeImages(found.body, { req, locale, fileName, onFile: onImage })
  const body = writeLexical(found.body, (image) => images.ids.get(image) ?? null)
  const draft = await createDraft(req, file, { ...filledFields(suggestions), body })
  const outcome = toOutcome(file, {
    document: { ...document, notMapped: [...document.notMapped, ...images.notMapped] },
    found: { ...found, warnings: [...found.warnings, ...images.warnings] },
    suggestions: [...suggestions, ...images.suggestions],
  })
  const fileId = await keepFile(req, file, onOriginal)
  await saveImport(req, toRecord(req, file, { key, fileId, documentId: draft.id, outcome }))
  // The trail outlives an erasure: neither the name of the file nor its hash is told there.
  const details = { format: document.format }
  await recordAudit(req, { action: 'import', type, documentId: draft.id, details })
  return { ...draft, ...outcome }
}

function folderOf({ payload }: PayloadRequest, collection: CollectionSlug): string {
  return payload.collections[collection].config.upload.staticDir ?? ''
}

async function createDraft(
  req: PayloadRequest,
  { type, locale }: FileToImport,
  data: Record<string, unknown>,
) {
  const created = await req.payload.create({
    ...{ collection: type, data, locale, draft: true, depth: 0, req },
    // The text is another's, word for word.
    context: { verbatim: true } satisfies TypesetContext,
    ...(req.user ? { user: req.user, overrideAccess: false } : {}),
  })
  const { id, slug, title } = created as { id: string; slug: string; title?: string | null }
  return { id, slug, title: title ?? '' }
}

async function keepFile(
  req: PayloadRequest,
  { bytes }: FileToImport,
  onFile: (name: string) => void,
): Promise<string> {
  const id = uuidv7()
  // Under a name and type of ours: nothing would ever run or show it.
  const mimetype = 'application/octet-stream'
  const file = { data: Buffer.from(bytes), mimetype, name: `${id}.bin`, size: bytes.length }
  onFile(file.name)
  await req.payload.create({ collection: importFilesSlug, data: { id }, file, depth: 0, req })
  return id
}

interface Made {
  key: string
  fileId: string
  documentId: string
  outcome: ImportOutcome
}

function toRecord(
  req: PayloadRequest,
  { bytes, fileName, type, locale }: FileToImport,
  { key, fileId, documentId, outcome }: Made,
): ImportRecord {
  const { format, suggestions, notMapped, warnings } = outcome
  return {
    ...{ id: uuidv7(), type, documentId, locale, fileName, fileId, format },
    ...{ size: bytes.length, sha256: sha256(bytes), key },
    by: req.user ? String(req.user.id) : null,
    byName: req.user ? nameOf(req.user) : null,
    at: new Date().toISOString(),
    ...{ suggestions, notMapped, warnings },
  }
}
