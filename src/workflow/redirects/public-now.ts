import type { LedgerEntry } from '../../ledger/entry.ts'
import { findEntries, type Reader } from '../../ledger/stored.ts'

/** What the ledger says last of a document. */
export async function findLastEntry(
  reader: Reader,
  documentId: string,
): Promise<LedgerEntry | null> {
  const where = { documentId: { equals: documentId } }
  const [last] = await findEntries(reader, { where, sort: '-sequence', limit: 1 })
  return last ?? null
}

/** Whether readers have the document after an entry. */
export function isLive<Entry extends Pick<LedgerEntry, 'action'>>(
  entry: Entry | null,
): entry is Entry {
  return entry !== null && entry.action !== 'unpublish' && entry.action !== 'erase'
}
