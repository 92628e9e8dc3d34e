import {
  isolateObjectProperty,
  type CollectionSlug,
  type PayloadRequest,
  type SelectType,
} from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import type { DeskReference } from '../../search/desk/document.ts'

/** Those of some documents that the user of the request may read, in their order. */
export async function keepReadable(
  req: PayloadRequest,
  candidates: readonly DeskReference[],
): Promise<DeskReference[]> {
  const readable = await findAsUser(req, candidates, { updatedAt: true })
  return candidates.filter(({ id }) => readable.has(id))
}

/**
 * Asks Payload for documents as they are being worked on, with the rights of the user of the
 * request and in all languages.
 * @returns those that the user may read, by id
 */
export async function findAsUser(
  req: PayloadRequest,
  references: readonly DeskReference[],
  select: SelectType,
): Promise<Map<string, StoredFields>> {
  const readable = new Map<string, StoredFields>()
  for (const type of new Set(references.map((reference) => reference.type))) {
    const ids = references.flatMap(({ id, type: its }) => (its === type ? id : []))
    const { docs } = await req.payload.find({
      ...{ collection: type as CollectionSlug, where: { id: { in: ids } }, select },
      ...{ draft: true, locale: 'all' as const, depth: 0, pagination: false },
      // Who may read nothing of a type is told nothing, rather than that they may not.
      ...{ overrideAccess: false, disableErrors: true },
      // A language asked for in one query must not become that of the whole request.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    for (const found of docs) readable.set(String(found.id), { ...found })
  }
  return readable
}
