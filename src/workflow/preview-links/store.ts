import type { PayloadRequest, Where } from 'payload'
import type { Reader } from '../../ledger/stored.ts'
import type { PreviewLink } from './link.ts'
import { previewLinksSlug } from './slug.ts'

/** @returns null when there is none, or none any more */
export async function findLink(reader: Reader, id: string): Promise<PreviewLink | null> {
  const [link] = await findLinks(reader, { id: { equals: id } })
  return link ?? null
}

/** The links of a document that still work as far as time goes, the latest made first. */
export async function findActiveLinks(reader: Reader, documentId: string): Promise<PreviewLink[]> {
  const links = await findLinks(reader, { documentId: { equals: documentId } })
  return links.filter(isActive)
}

export function isActive({ expiresAt, revokedAt }: PreviewLink): boolean {
  return !revokedAt && Date.parse(expiresAt) > Date.now()
}

async function findLinks(reader: Reader, where: Where): Promise<PreviewLink[]> {
  const { docs } = await reader.payload.db.find<PreviewLink>({
    ...{ collection: previewLinksSlug, where, sort: '-id', limit: 0, pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs
}

/** Adds a link; those of the document that have expired are of no use any more. */
export async function createLink(req: PayloadRequest, link: PreviewLink): Promise<void> {
  const collection = previewLinksSlug
  const { db } = req.payload
  const expired: Where = {
    and: [{ documentId: { equals: link.documentId } }, { expiresAt: { less_than: link.at } }],
  }
  await db.deleteMany({ collection, where: expired, req })
  await db.create({ collection, data: { ...link }, req, returning: false })
}

export async function endLink(req: PayloadRequest, link: PreviewLink): Promise<void> {
  const data = { ...link, revokedAt: new Date().toISOString() }
  await req.payload.db.updateOne({
    ...{ collection: previewLinksSlug, id: link.id, data, req, returning: false },
  })
}

/** The document is deleted or erased. */
export async function forgetLinks(req: PayloadRequest, documentId: string): Promise<void> {
  const where = { documentId: { equals: documentId } }
  await req.payload.db.deleteMany({ collection: previewLinksSlug, where, req })
}
