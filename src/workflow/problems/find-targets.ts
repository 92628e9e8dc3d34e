import type { CollectionSlug, PayloadRequest } from 'payload'
import type { FrozenReference } from '../../content/model.ts'
import { dayInMoscow } from '../../lib/calendar.ts'
import { hasExpired, lacksOf, type FileFacts } from '../../media/completeness.ts'
import type { FindTarget, Target } from '../../rich-text/check/problem.ts'
import { publicationTypes } from '../publication-types.ts'

/** What of a stored document says whether others can refer to it. */
interface StoredTarget extends FileFacts {
  id: string
  _status?: 'draft' | 'published'
  recommendations?: { id: string }[] | null
  mimeType?: string | null
  originalName?: string | null
  filename?: string | null
  rightsExpire?: string | Date | null
}

/**
 * Looks up what documents refer to, as it is stored now, in the transaction of the request.
 * @returns what tells of each of them whether it is there and public
 */
export async function findTargets(
  req: PayloadRequest,
  references: readonly FrozenReference[],
): Promise<FindTarget> {
  const found = new Map<string, Target>()
  const types = new Set(references.map(({ type }) => type))
  for (const type of types) {
    const ids = references.filter((reference) => reference.type === type).map(({ id }) => id)
    for (const stored of await findStored(req, type, [...new Set(ids)]))
      found.set(`${type}/${stored.id}`, toTarget(req, type, stored))
  }
  return ({ type, id }) => found.get(`${type}/${id}`) ?? null
}

async function findStored(req: PayloadRequest, type: string, ids: string[]) {
  if (!Object.hasOwn(req.payload.collections, type)) return []
  const { docs } = await req.payload.db.find<StoredTarget>({
    ...{ collection: type as CollectionSlug, where: { id: { in: ids } } },
    ...{ limit: ids.length, pagination: false },
    ...(req.transactionID ? { req } : {}),
  })
  return docs
}

function toTarget(req: PayloadRequest, type: string, stored: StoredTarget): Target {
  const isPublication = publicationTypes(req.payload).some(({ slug }) => slug === type)
  return {
    isPublic: !isPublication || stored._status === 'published',
    isImage: stored.mimeType?.startsWith('image/') === true,
    ...(type === 'media' && { file: fileOf(stored) }),
    recommendations: (stored.recommendations ?? []).map(({ id }) => id),
  }
}

function fileOf(stored: StoredTarget): Target['file'] {
  const { originalName, filename, rightsExpire } = stored
  return {
    name: originalName ?? filename ?? '',
    lacks: (locale) => lacksOf(stored, locale),
    isExpired: hasExpired(rightsExpire, dayInMoscow(new Date())),
  }
}
