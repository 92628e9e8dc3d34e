import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { parsePath } from '../../content/addresses.ts'
import type { FrozenReference } from '../../content/model.ts'
import { pageOf } from '../../lib/site-path.ts'
import { publicationTypes } from '../publication-types.ts'

/**
 * Finds the publication that a path is, or was, the address of: the one that has it now, or else
 * the one that last was published under it.
 * @param path from `toSitePath`
 */
export async function findOwner(
  req: PayloadRequest,
  path: string,
): Promise<FrozenReference | null> {
  const types = publicationTypes(req.payload)
  const { type, slug } = parsePath({ types }, pageOf(path)) ?? {}
  if (!type || !slug) return null
  const collection = type as CollectionSlug
  const id = (await findPresent(req, collection, slug)) ?? (await findFormer(req, collection, slug))
  return id === null ? null : { type, id }
}

async function findPresent(req: PayloadRequest, collection: CollectionSlug, slug: string) {
  const where: Where = { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] }
  const found = await req.payload.db.findOne<{ id: string }>({ collection, where, req })
  return found ? String(found.id) : null
}

/** Every version is kept, and so is every address that was public. */
async function findFormer(req: PayloadRequest, collection: CollectionSlug, slug: string) {
  const published = { 'version._status': { equals: 'published' } }
  const { docs } = await req.payload.db.findVersions({
    ...{ collection, where: { and: [{ 'version.slug': { equals: slug } }, published] } },
    ...{ limit: 1, pagination: false, sort: '-updatedAt', req },
  })
  const parent = docs[0]?.parent
  return parent === undefined ? null : String(parent)
}
