import {
  isolateObjectProperty,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { StoredFields } from '../content/freeze.ts'
import type { TypeModel } from '../content/model.ts'
import { organisationsIn } from './organisations-in.ts'

/** As much of a document as a list of work shows. */
export interface ReadableDocument {
  /** Collection slug. */
  type: string
  id: string
  /** In the language of the admin UI, or in the other where there is none; may be empty. */
  title: string
  /** ISO 8601 in UTC. */
  savedAt: string
  organisations: string[]
}

/** Those of some documents that the user of the request may read, as they are being worked on. */
export async function findReadable(
  req: PayloadRequest,
  type: TypeModel,
  ids: readonly string[],
): Promise<ReadableDocument[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  return (await findAsAsked(req, type, { where, draft: true })).map((found) =>
    toReadable(req, type, found),
  )
}

/** Finds with the access rules of the user of the request, with titles in all languages. */
export async function findAsAsked(
  req: PayloadRequest,
  { slug }: TypeModel,
  query: { where: Where; draft: boolean; select?: Record<string, true>; sort?: string },
): Promise<StoredFields[]> {
  const shown = { title: true, organisations: true, updatedAt: true } as const
  const select: Record<string, true> = { ...shown, ...query.select }
  const { docs } = await req.payload.find({
    ...{ collection: slug as CollectionSlug, ...query, select },
    ...{ locale: 'all', depth: 0, pagination: false, overrideAccess: false },
    // A language asked for in one query must not become that of the whole request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map((found) => ({ ...found }))
}

export function toReadable(
  { i18n }: Pick<PayloadRequest, 'i18n'>,
  { slug }: TypeModel,
  found: StoredFields,
): ReadableDocument {
  const { ru, en } = (found.title ?? {}) as { ru?: string; en?: string }
  return {
    ...{ type: slug, id: String(found.id) },
    title: (i18n.language === 'en' ? en || ru : ru || en) ?? '',
    savedAt: new Date(found.updatedAt as string | Date).toISOString(),
    organisations: organisationsIn(found),
  }
}
