import type { PayloadRequest } from 'payload'
import { contentsSlug } from './collections.ts'
import type { LedgerRecord } from './entry.ts'
import { findHistory } from './stored.ts'

/**
 * Deletes what the editions of a document say, in the transaction of the request; the chain stays
 * as it is. The caller appends the entry that tells of it: without one the ledger does not verify.
 * @returns the editions as they were, oldest first
 */
export async function eraseContents(
  req: PayloadRequest,
  documentId: string,
): Promise<LedgerRecord[]> {
  const history = await findHistory(req, documentId)
  // The id is part of what is hashed, so that no two documents share a content.
  const own = history.filter(({ content }) => content?.id === documentId)
  const where = { id: { in: [...new Set(own.map(({ entry }) => entry.contentHash))] } }
  if (own.length > 0) await req.payload.db.deleteMany({ collection: contentsSlug, where, req })
  return history
}
