import type { CollectionSlug, PayloadRequest } from 'payload'

/** What a database adapter may offer beside what Payload asks of one. */
export interface BatchingAdapter {
  /** Writes rows of a collection without lists and translations, as `create` does one by one. */
  createMany(
    req: PayloadRequest,
    collection: string,
    documents: readonly Record<string, unknown>[],
  ): Promise<void>
}

/**
 * Writes many documents in the transaction of the request, in order: at one go where the adapter
 * can (`config/database/lean-insert.ts`), else one after the other.
 * @param collection one whose fields are all plain
 */
export async function insertMany(
  req: PayloadRequest,
  collection: CollectionSlug,
  documents: readonly Record<string, unknown>[],
): Promise<void> {
  const db: PayloadRequest['payload']['db'] & Partial<BatchingAdapter> = req.payload.db
  if (db.createMany && documents.length > 1) return db.createMany(req, collection, documents)
  for (const data of documents) await db.create({ collection, data, req, returning: false })
}
