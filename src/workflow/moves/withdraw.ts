import { saveVersion, type CollectionSlug, type PayloadRequest } from 'payload'
import type { LocalizedText, TypeModel } from '../../content/model.ts'
import type { StoredFields } from '../../content/freeze.ts'
import { reconcileEdition } from '../reconcile-edition.ts'
import { findCase, saveCase } from '../cases.ts'
import { contentForReview, findWorkingVersion } from '../review-hash.ts'
import { suspendPublishing } from '../schedules/suspend.ts'

/**
 * Marks what is public as withdrawn and leaves its words as they are. A newer draft stays what is
 * being worked on, and is not published with it, as a save through Payload would do.
 * @param reason what readers are told
 */
export async function withdrawPublication(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  reason: LocalizedText,
): Promise<void> {
  const { payload } = req
  const slug = type.slug as CollectionSlug
  const where = { id: { equals: id } }
  const stored = await payload.db.findOne<StoredFields & { id: string }>({
    ...{ collection: slug, where, req },
  })
  const working = await findWorkingVersion(req, type, id)
  const withdrawal = { withdrawn: true, reason }
  const data = { ...stored, withdrawal, updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection: slug, id, data: { ...data }, req, returning: false })
  const { config: collection } = payload.collections[slug]
  const version = { id, collection, payload, req, operation: 'update', returning: false } as const
  await saveVersion({ ...version, docWithLocales: data })
  await reconcileEdition(req, type, id)
  if (working?._status === 'draft')
    await saveVersion({ ...version, docWithLocales: { ...working, withdrawal }, draft: true })
  await noteWithdrawal(req, type, id)
}

/**
 * The mark is part of what people approve: approvals of a newer draft were given to a text that did
 * not have it.
 */
async function noteWithdrawal(req: PayloadRequest, type: TypeModel, id: string): Promise<void> {
  const known = await findCase(req, id)
  const working = await findWorkingVersion(req, type, id)
  if (!known || !working) return
  const { hash } = contentForReview(type, working)
  if (known.state === 'published') return saveCase(req, { ...known, hash }, true)
  const state = known.state === 'approved' ? 'draft' : known.state
  await saveCase(req, { ...known, hash, state, approvals: [] }, true)
  const approvers = known.approvals.map(({ user }) => user)
  await suspendPublishing(req, { type: type.slug, id, approvers })
}
