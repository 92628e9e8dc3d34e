import type { CollectionSlug, PayloadRequest } from 'payload'
import type { TypeModel } from '../content/model.ts'

/** Whether the user of the request may read a document, drafts included: Payload's own rules say. */
export async function maySee(req: PayloadRequest, type: TypeModel, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.find({
    ...{ collection: type.slug as CollectionSlug, where: { id: { equals: id } } },
    ...{ draft: true, depth: 0, limit: 1, select: {} },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return totalDocs > 0
}
