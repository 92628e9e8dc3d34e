import type { PayloadRequest, Where } from 'payload'
import type { FrozenContent } from '../content/model.ts'
import { contentsSlug, entriesSlug } from './collections.ts'
import type { LedgerEntry, LedgerRecord } from './entry.ts'

/** Where to read: a request inside whose transaction to look, or Payload alone for what is committed. */
export type Reader = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

interface FindEntries {
  where?: Where
  sort?: string
  limit: number
}

/** Entries as they are in the database, below Payload's operations and their access rules. */
export async function findEntries(reader: Reader, options: FindEntries): Promise<LedgerEntry[]> {
  const { docs } = await reader.payload.db.find<LedgerEntry>({
    collection: entriesSlug,
    sort: 'sequence',
    pagination: false,
    ...options,
    ...withinTransaction(reader),
  })
  return docs.map(toEntry)
}

/** The sequence of the last entry; 0 when there is none. */
export async function findHead(reader: Reader): Promise<number> {
  const [last] = await findEntries(reader, { sort: '-sequence', limit: 1 })
  return last?.sequence ?? 0
}

/** The contents behind hashes; a hash whose content is gone has no key. */
export async function findContents(
  reader: Reader,
  hashes: string[],
): Promise<Map<string, FrozenContent>> {
  const canonicals = await findCanonicals(reader, hashes)
  const parsed = [...canonicals].map(
    ([id, text]) => [id, JSON.parse(text) as FrozenContent] as const,
  )
  return new Map(parsed)
}

/** The same, as the canonical JSON that the hashes are of. */
export async function findCanonicals(
  reader: Reader,
  hashes: string[],
): Promise<Map<string, string>> {
  const { docs } = await reader.payload.db.find<{ id: string; canonical: string }>({
    collection: contentsSlug,
    where: { id: { in: hashes } },
    limit: hashes.length,
    pagination: false,
    ...withinTransaction(reader),
  })
  return new Map(docs.map(({ id, canonical }) => [id, canonical]))
}

/** All that the ledger says of one document, oldest first. */
export async function findHistory(reader: Reader, documentId: string): Promise<LedgerRecord[]> {
  const where = { documentId: { equals: documentId } }
  return withContents(reader, await findEntries(reader, { where, limit: 0 }))
}

/** What it said last; null where it knows nothing of the document. */
export async function findLast(reader: Reader, id: string): Promise<LedgerRecord | null> {
  const where = { documentId: { equals: id } }
  const [entry] = await findEntries(reader, { where, sort: '-sequence', limit: 1 })
  const [record] = await withContents(reader, entry ? [entry] : [])
  return record ?? null
}

/** Entries together with their contents. */
export async function withContents(
  reader: Reader,
  entries: LedgerEntry[],
): Promise<LedgerRecord[]> {
  const contents = await findContents(reader, [
    ...new Set(entries.map((entry) => entry.contentHash)),
  ])
  return entries.map((entry) => ({ entry, content: contents.get(entry.contentHash) ?? null }))
}

function withinTransaction(reader: Reader) {
  return reader.transactionID ? { req: reader } : {}
}

/** Leaves behind what the database adds, such as its id. */
function toEntry(stored: LedgerEntry): LedgerEntry {
  const { sequence, action, type, documentId, version, locales } = stored
  const { recordedAt, contentHash, previousHash, hash } = stored
  return {
    sequence,
    action,
    type,
    documentId,
    version,
    locales,
    recordedAt,
    contentHash,
    previousHash,
    hash,
  }
}
