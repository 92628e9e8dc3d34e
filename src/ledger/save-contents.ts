import type { PayloadRequest } from 'payload'
import { contentsSlug } from './collections.ts'
import type { AddressedContent } from './seal.ts'
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
  for (const [id, canonical] of byId)
    if (!known.has(id))
      await req.payload.db.create({
        collection: contentsSlug,
        data: { id, canonical },
        req,
        returning: false,
      })
}
