import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload'
import type { ContentType, DeliveryConfig } from '../content/content-type.ts'
import { deriveType } from '../content/derive-model.ts'
import type { TypeModel } from '../content/model.ts'
import { findEntries } from '../ledger/stored.ts'
import { recordAudit } from './audit/record.ts'
import { eraseEndpoint } from './erase/endpoint.ts'
import { forgetDocument } from './forget-document.ts'
import { workflowContext } from './mandate.ts'
import { workflowEndpoints } from './moves/endpoints.ts'
import { noteSave } from './note-save.ts'
import { reconcileEdition } from './reconcile-edition.ts'

/** A content type of which every save and deletion that the public sees is recorded. */
export function withEditions(collection: CollectionConfig, delivery: DeliveryConfig): ContentType {
  const model = deriveType(collection, delivery)
  const hooks = {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), recordEdition(model)],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordRemoval(model)],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), refusePartialBulk],
  }
  const endpoints =
    delivery.role === 'publication'
      ? [...(collection.endpoints || []), ...workflowEndpoints(model)]
      : [...(collection.endpoints || []), eraseEndpoint(model)]
  const custom = { ...collection.custom, ...(delivery.role === 'publication' && { model }) }
  return { collection: { ...collection, hooks, custom, endpoints }, model }
}

/** Records what a save changed in public. */
function recordEdition(type: TypeModel): CollectionAfterChangeHook {
  return async ({ doc, req, operation }) => {
    if (type.role === 'publication' && !workflowContext(req).rehearsal)
      await noteSave(req, type, idOf(doc), operation)
    if (type.role === 'record')
      await recordAudit(req, { action: operation, type: type.slug, documentId: idOf(doc) })
    await reconcileEdition(req, type, idOf(doc))
  }
}

/** Records that a deleted document is gone from the public. */
function recordRemoval(type: TypeModel): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await forgetDocument(req, { type: type.slug, id: String(id) })
    await reconcileEdition(req, type, String(id))
  }
}

/**
 * Payload commits a bulk operation although some of its documents failed, and with it what those
 * had written before they failed: a document would be public and not on record. Here all documents
 * are saved, or none.
 */
const refusePartialBulk: CollectionAfterOperationHook = ({ operation, result, req }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  if (result.errors.length === 0) return result
  const reasons = result.errors.filter(({ isPublic }) => isPublic).map(({ message }) => message)
  const nothing = req.i18n.language === 'ru' ? 'Ничего не изменено.' : 'Nothing was changed.'
  throw new APIError([nothing, ...new Set(reasons)].join(' '), 400)
}

/** What was said in public stays on record: a published document is unpublished, not deleted. */
export const refuseDeletionOfPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { documentId: { equals: String(id) } }
  const [entry] = await findEntries(req, { where, limit: 1 })
  if (!entry) return
  throw new APIError(
    req.i18n.language === 'ru'
      ? 'Материал уже публиковался, поэтому удалить его нельзя. Снимите его с публикации.'
      : 'The document has been published, so it cannot be deleted. Unpublish it instead.',
    409,
  )
}

function idOf(doc: unknown): string {
  return String((doc as { id: unknown }).id)
}
