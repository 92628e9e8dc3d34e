import type { LedgerRecord } from '../ledger/entry.ts'
import { isAnnounced, referencesOf, toRenditions, type Rendition } from './edition.ts'
import { createIdentities } from './identities.ts'
import { listedOf } from './listed.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { createEraser } from './write-erased.ts'
import { createGoneWriter } from './write-gone.ts'
import { createDocumentRemover } from './remove-document.ts'
import { createDocumentWriter } from './write-document.ts'
import { createEditionWriter } from './write-editions.ts'

/** @returns a function that applies one ledger record inside the caller's transaction */
export function createWriter(sqlite: Sqlite, types: TypeNumbers): (record: LedgerRecord) => void {
  const identities = createIdentities(sqlite, types)
  const remove = createDocumentRemover(sqlite)
  const gone = createGoneWriter(sqlite)
  const editions = createEditionWriter(sqlite)
  const erase = createEraser(sqlite, remove, gone, editions)
  const insert = createDocumentWriter(sqlite, identities)

  function publish(record: LedgerRecord, type: number, identity: number): void {
    const { entry } = record
    const known = remove(identity) ?? gone.forget(type, entry.documentId)
    const key = known?.key ?? entry.sequence
    const isNews = isAnnounced(entry) || !types.publications.includes(type)
    const updatedAt = isNews ? undefined : known?.updatedAt
    const firstPublishedAt = known?.firstPublishedAt ?? entry.recordedAt
    const renditions: Rendition[] = toRenditions(record, types, key, firstPublishedAt)
    const listed = listedOf(type, renditions, types, identities)
    const references = referencesOf(renditions, record.content?.successor)
    const times = { firstPublishedAt, updatedAt: updatedAt ?? entry.recordedAt }
    if (types.publications.includes(type)) editions.remember(record, identity, renditions)
    insert({ record, key, identity, type, ...times, renditions, listed, references })
  }

  return (record) => {
    const { entry, content } = record
    const type = types.numberOf(entry.type)
    const identity = identities.keep({ type: entry.type, id: entry.documentId })
    if (type === undefined || identity === undefined) return
    if (entry.action === 'erase') return erase(record, type, identity)
    // What it said was erased since: the entry that tells of it follows.
    if (entry.action !== 'unpublish' && content) return publish(record, type, identity)
    gone.remember(record, identity)
    if (remove(identity) && types.publications.includes(type))
      editions.remember(record, identity, [])
  }
}
