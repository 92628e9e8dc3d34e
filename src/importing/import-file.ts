import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { organisationsOf, reaches } from '../access/organisations-of.ts'
import { removeFile } from '../media/storage/remove-file.ts'
import { storageOf } from '../workflow/files/storage-of.ts'
import type { TypesetContext } from '../fields/typeset-hooks.ts'
import type { Locale } from '../content/locales.ts'
import { nameOf, recordAudit } from '../workflow/audit/record.ts'
import type { ImportRecord } from '../workflow/imports/import-record.ts'
import { importFilesSlug } from '../workflow/imports/slugs.ts'
import { findByKey, saveImport } from '../workflow/imports/store.ts'
import type { Suggestion } from '../workflow/imports/suggestion.ts'
import { permissions, subjectOf } from '../workflow/permissions.ts'
import { retryConflicts } from '../workflow/retry-conflicts.ts'
import { withinTransaction } from '../workflow/within-transaction.ts'
import { findOrganisations, mentionedFirst, organisationNamed } from './find-publisher.ts'
import type { ImportedDocument } from './imported-document.ts'
import type { Message } from './import-error.ts'
import { findPeople } from './match-people.ts'
import { readFileBytes } from './read-file.ts'
import { recogniseDocument, type RecognisedFile } from './recognise-document.ts'
import { importedTwice } from './refusals.ts'
import { blocksToText } from './recognised.ts'
import { storeImages } from './store-images.ts'
import { filledFields, suggest } from './suggest.ts'
import { toTextBlocks } from './text-view.ts'
import { checkPublisher, checkSpeaker } from './warnings.ts'
import { writeLexical } from './write-lexical.ts'

/** A file to be imported. */
export interface FileToImport {
  bytes: Uint8Array
  /** Without a folder. */
  fileName: string
  /** Collection slug of a publication type. */
  type: CollectionSlug
  locale: Locale
  /** Imports a file that was imported before. */
  again?: boolean
}

/** What an import recognised and what it could not place: the same for a rehearsal. */
export interface ImportOutcome {
  format: string
  encoding: string | null
  suggestions: Suggestion[]
  notMapped: string[]
  warnings: string[]
}

/** A draft that an import left behind. */
export interface ImportedDraft extends ImportOutcome {
  id: string
  slug: string
  title: string
}

interface Reading {
  document: ImportedDocument
  found: RecognisedFile
  suggestions: Suggestion[]
}

/**
 * Says what importing a file would recognise; writes nothing.
 * @throws ImportError
 */
export async function rehearseImport(
  req: PayloadRequest,
  file: FileToImport,
): Promise<ImportOutcome> {
  await refuseTwice(req, file, keyOf(file))
  const reading = await read(req, file)
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
  const reading = await read(req, file)
  try {
    return await retryConflicts(() => storeOrUndo(req, file, reading, key))
  } catch (error) {
    // Another process may have imported it meanwhile: the key of a record is unique.
    await refuseTwice(req, file, key)
    throw error
  }
}

/** Removes a file that was written. */
type Undo = () => Promise<void>

/** Stores all in one transaction; when that fails, what was written to the disk is removed. */
async function storeOrUndo(
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

function keyOf({ bytes, type, locale, again }: FileToImport): string {
  const key = `${sha256(bytes)}:${type}:${locale}`
  return again ? `${key}:${uuidv7()}` : key
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function refuseTwice(req: PayloadRequest, file: FileToImport, key: string): Promise<void> {
  const earlier = await findByKey(req, key)
  if (!earlier) return
  throw importedTwice(file.fileName, await describeEarlier(req, earlier))
}

/** The draft that the file became before; of one that the user may not see, no more than that. */
async function describeEarlier(
  req: PayloadRequest,
  { type, documentId, locale }: ImportRecord,
): Promise<Message> {
  const found = await req.payload.find({
    ...{ collection: type as CollectionSlug, where: { id: { equals: documentId } }, locale },
    ...{ draft: true, depth: 0, limit: 1, req },
    ...(req.user ? { user: req.user, overrideAccess: false } : {}),
  })
  const [draft] = found.docs as { title?: string | null }[]
  if (!draft)
    return {
      ru: 'черновик коллеги, который вам не виден',
      en: 'the draft of a colleague, which you may not see',
    }
  const title = draft.title ?? ''
  const place = `${type}/${documentId}`
  return { ru: `черновик «${title}» (${place})`, en: `the draft “${title}” (${place})` }
}

async function read(req: PayloadRequest, file: FileToImport): Promise<Reading> {
  const { bytes, fileName, type, locale } = file
  const document = await readFileBytes(bytes, { fileName })
  const found = recogniseDocument(document, locale)
  const blocks = toTextBlocks(document.blocks)
  const text = blocksToText(blocks)
  const organisations = await findOrganisations(req.payload, locale)
  const publisher = mentionedFirst(text, organisations)
  const records = {
    people: await findPeople(req.payload, locale),
    publisher,
    mayPublishFor: publisher !== null && (await mayPublishFor(req, type, publisher.id)),
    sourceOrganisation: organisationNamed(found.source?.name ?? '', organisations),
  }
  const fields = new Set(
    req.payload.collections[type].config.flattenedFields.map(({ name }) => name),
  )
  const suggestions = suggest(found, text, records, (name) => fields.has(name))
  return { document, found, suggestions }
}

async function mayPublishFor(req: PayloadRequest, type: string, id: string): Promise<boolean> {
  if (!req.user) return true
  const reach = await organisationsOf(req, req.user, permissions.write[subjectOf(type)])
  return reaches(reach, [id])
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

function toOutcome(
  { locale }: FileToImport,
  { document, found, suggestions }: Reading,
): ImportOutcome {
  const warnings = [...found.warnings, ...checkSpeaker(suggestions), ...checkPublisher(suggestions)]
  return {
    ...{ format: document.format, encoding: document.encoding ?? null, suggestions },
    notMapped: document.notMapped.map((message) => message[locale]),
    warnings: warnings.map((message) => message[locale]),
  }
}
