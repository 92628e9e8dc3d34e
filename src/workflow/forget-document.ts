import type { PayloadRequest } from 'payload'
import { recordAudit } from './audit/record.ts'
import { casesSlug } from './cases.ts'
import { commentsSlug } from './comments.ts'
import { forgetImports } from './imports/store.ts'
import { forgetLinks } from './preview-links/store.ts'

/** What the workflow knew of a draft that was deleted goes with it; that it was there, stays. */
export async function forgetDocument(
  req: PayloadRequest,
  { type, id }: { type: string; id: string },
): Promise<void> {
  const { db } = req.payload
  await db.deleteMany({ collection: casesSlug, where: { id: { equals: id } }, req })
  await db.deleteMany({ collection: commentsSlug, where: { documentId: { equals: id } }, req })
  await forgetLinks(req, id)
  await forgetImports(req, id)
  await recordAudit(req, { action: 'delete', type, documentId: id })
}
