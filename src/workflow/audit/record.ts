import type { PayloadRequest, Where } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../access/roles.ts'
import { insertMany } from '../../ledger/insert-many.ts'
import type { Reader } from '../../ledger/stored.ts'
import { createCommitSignal } from '../../lib/commit-signal.ts'
import { auditSlug } from './slug.ts'

/** Heard when something was added to the trail in this process. */
export const auditSignal = createCommitSignal()

/** What somebody did. */
export interface AuditEvent {
  /** UUIDv7, so that the order of ids is the order of time. */
  id: string
  /** ISO 8601 in UTC. */
  at: string
  /** Id of the user; null where the system acted by itself. */
  actor: string | null
  /** As the user was called then. */
  actorName: string | null
  action: string
  /** Collection slug. */
  type: string | null
  documentId: string | null
  /** Edition (`1.0`), or the SHA-256 of the content that the action was about. */
  version: string | null
  comment: string | null
  details: Record<string, unknown> | null
}

/** What the caller says; who acted is taken from the request unless it is said. */
export type NewAuditEvent = Pick<AuditEvent, 'action'> &
  Partial<Pick<AuditEvent, 'type' | 'documentId' | 'version' | 'comment' | 'details'>> & {
    by?: Actor | null
  }

/** Adds events to the trail, in the transaction of the request and in order. */
export async function recordAudit(
  req: PayloadRequest,
  ...events: readonly NewAuditEvent[]
): Promise<void> {
  const documents = events.map((event) => ({ ...toAuditEvent(req, event) }))
  await insertMany(req, auditSlug, documents)
  await auditSignal.announce(req)
}

function toAuditEvent(req: PayloadRequest, { by, ...event }: NewAuditEvent): AuditEvent {
  const actor: Actor | null = by === undefined ? req.user : by
  return {
    ...{ type: null, documentId: null, version: null, comment: null, details: null },
    ...event,
    ...{ id: uuidv7(), at: new Date().toISOString() },
    actor: actor ? String(actor.id) : null,
    actorName: actor ? nameOf(actor) : null,
  }
}

/** How a person is shown to colleagues. */
export function nameOf({ name, email, id }: Actor): string {
  return name?.trim() || email || String(id)
}

/** The latest event of the trail that fits, or null. */
export async function findLastAudit(reader: Reader, where: Where): Promise<AuditEvent | null> {
  const { docs } = await reader.payload.db.find<AuditEvent>({
    ...{ collection: auditSlug, where, limit: 1, sort: '-id', pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs[0] ?? null
}

/** Events of the trail, oldest first, below Payload's operations and their access rules. */
export async function findAudit(reader: Reader, where: Where, limit = 0): Promise<AuditEvent[]> {
  const { docs } = await reader.payload.db.find<AuditEvent>({
    ...{ collection: auditSlug, where, limit, sort: 'id', pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs
}
