import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { recordAudit } from '../../src/workflow/audit/record.ts'
import { synonymsSignal } from '../../src/workflow/synonyms-signal.ts'

/** Records who changed a group, and has search take it up once that is committed. */
export const announceChange: CollectionAfterChangeHook = ({ doc, operation, req }) =>
  announce(req, operation, (doc as { id: string }).id)

export const announceRemoval: CollectionAfterDeleteHook = ({ id, req }) =>
  announce(req, 'delete', String(id))

async function announce(req: PayloadRequest, action: string, documentId: string): Promise<void> {
  await recordAudit(req, { action, type: 'search-synonyms', documentId })
  await synonymsSignal.announce(req)
}
