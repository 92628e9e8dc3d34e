import { createLocalReq, type AfterErrorHook, type CollectionSlug, type Payload } from 'payload'
import type { PayloadRequest } from 'payload'
import { deskMoment } from '../../content/desk-time.ts'
import { nameOf, recordAudit } from '../audit/record.ts'
import { withinTransaction } from '../within-transaction.ts'
import { StaleSave, type Attempt } from './refuse-stale.ts'

/**
 * Keeps what was refused as a version of the document, when the refused save has been rolled back.
 * It is never the latest: nobody works on it or publishes it unless they restore it.
 */
export const keepRefused: AfterErrorHook = async ({ error, req }) => {
  // GraphQL hands errors over inside its own.
  const { originalError } = error as { originalError?: unknown }
  const refused = error instanceof StaleSave ? error : originalError
  if (refused instanceof StaleSave && req.user)
    await keepAttempt(req.payload, req.user, refused.attempt)
}

/** @param user whose text it is */
export async function keepAttempt(
  payload: Payload,
  user: NonNullable<PayloadRequest['user']>,
  { type, id, version, supersededAt }: Attempt,
): Promise<void> {
  const req = await createLocalReq({ user }, payload)
  const collection = type as CollectionSlug
  const now = new Date()
  const unsaved = `${nameOf(user)}, ${deskMoment(req, now).ru}`
  // Before the text that stands, so that it is older than that wherever versions are sorted.
  const updatedAt = new Date(supersededAt.getTime() - 1).toISOString()
  const versionData = { ...version, _status: 'draft', unsaved, updatedAt }
  const row = { parent: id, createdAt: now.toISOString(), updatedAt, autosave: false }
  await withinTransaction(req, async () => {
    const kept = await payload.db.createVersion({
      ...{ ...row, collectionSlug: collection, req },
      versionData: versionData as never,
    })
    await payload.db.updateVersion({
      ...{ collection, id: kept.id, req, returning: false },
      versionData: { ...row, latest: false, version: versionData },
    })
    await recordAudit(req, { action: 'keepRefused', type, documentId: id })
  })
}
