import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
} from 'payload'
import type { ContentType } from '../content/content-type.ts'
import { deriveType } from '../content/derive-model.ts'
import type { TypeModel } from '../content/model.ts'
import { findEntries } from '../ledger/stored.ts'
import { reconcileEdition } from './reconcile-edition.ts'

/** The same content type, whose saves and deletions are recorded in the ledger. */
export function recordsEditions(contentType: ContentType): ContentType {
  const { collection, delivery } = contentType
  const model = deriveType(contentType)
  const hooks = {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), recordEdition(model)],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordRemoval(model)],
  }
  return { collection: { ...collection, hooks }, delivery }
}

/** Records what a save changed in public. */
function recordEdition(type: TypeModel): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    await reconcileEdition(req, type, idOf(doc))
  }
}

/** Records that a deleted document is gone from the public. */
function recordRemoval(type: TypeModel): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await reconcileEdition(req, type, String(id))
  }
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
