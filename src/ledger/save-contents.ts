import type { PayloadRequest } from 'payload'
import { contentsSlug } from './collections.ts'
import type { AddressedContent } from './seal.ts'
import { insertMany } from './insert-many.ts'
import { findContents } from './stored.ts'

/**
 * Writes the contents that are not there yet, in the transaction of the request: a document that
 * returns to an earlier state finds its content already there.
 */
export async function saveContents(
  req: PayloadRequest,
  contents: readonly AddressedContent[],
): Promise<void> {
  const byId = new Map(contents.map(({ id, canonical }) => [id, canonical]))
  const known = await findContents(req, [...byId.keys()])
  const missing = [...byId].filter(([id]) => !known.has(id))
  const documents = missing.map(([id, canonical]) => ({ id, canonical }))
  await insertMany(req, contentsSlug, documents)
}
