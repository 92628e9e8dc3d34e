import type { LedgerRecord } from '../ledger/entry.ts'
import { chainColumn, chains } from './chains.ts'
import type { DocumentStatus } from './document.ts'
import { renditionByChain } from './edition.ts'
import type { Identities } from './identities.ts'
import type { Listed } from './listed.ts'
import type { PreparedRendition } from './prepare.ts'
import type { PlacedReference } from './project.ts'
import { toJson, type Sqlite } from './sqlite.ts'
import { createRenditionWriter } from './write-rendition.ts'

/** All that is written of a document. */
export interface NewDocument {
  record: LedgerRecord
  key: number
  identity: number
  type: number
  firstPublishedAt: string
  /** Of the last major change. */
  updatedAt: string
  status: DocumentStatus
  renditions: PreparedRendition[]
  listed: Listed[]
  references: PlacedReference[]
}

/** @returns a function that inserts a document which is not there */
export function createDocumentWriter(
  sqlite: Sqlite,
  identities: Identities,
): (document: NewDocument) => void {
  const insertDocument = createRowWriter(sqlite)
  const insertRendition = createRenditionWriter(sqlite)
  const insertReferences = sqlite.prepare(`
    INSERT OR IGNORE INTO refs (source, path, target)
    SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)`)
  const insertAddress = sqlite.prepare('INSERT OR REPLACE INTO addresses VALUES (?, ?, ?, ?)')
  return (document) => {
    insertDocument(document)
    const { type, identity, record } = document
    for (const slug of new Set(document.renditions.map((rendition) => rendition.slug)))
      insertAddress.run(type, slug, identity, record.entry.sequence)
    for (const rendition of document.renditions) insertRendition(document, rendition)
    const targets = document.references.map((ref) => [ref.path, identities.keep(ref)])
    const known = targets.filter(([, target]) => target !== undefined)
    if (known.length > 0) insertReferences.run(document.key, JSON.stringify(known))
  }
}

function createRowWriter(sqlite: Sqlite): (document: NewDocument) => void {
  const views = chains.map(chainColumn)
  const insert = sqlite.prepare(`
    INSERT INTO documents (key, identity, id, type, version, status, reason, successor,
      translations, locales,
      first_published_at, updated_at, sequence, ${views.join(', ')}, listed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${views.map(() => '?').join(', ')}, ?)`)
  return ({
    record: { entry, content },
    key,
    identity,
    type,
    firstPublishedAt,
    updatedAt,
    status,
    renditions,
    listed,
  }) =>
    insert.run(
      key,
      identity,
      entry.documentId,
      type,
      entry.version,
      status,
      toJson(entry.action === 'withdraw' ? content?.reason : undefined),
      toJson(content?.successor),
      toJson(content?.translations),
      renditions.map(({ locale }) => locale).join(),
      firstPublishedAt,
      updatedAt,
      entry.sequence,
      ...renditionByChain(renditions).map((rendition) => rendition?.key ?? null),
      JSON.stringify(listed),
    )
}
