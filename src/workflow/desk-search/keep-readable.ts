import {
  isolateObjectProperty,
  type CollectionSlug,
  type PayloadRequest,
  type SelectType,
} from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import type { DeskReference, IndexedReference } from '../../search/desk/document.ts'
import { toStamp } from './document-text.ts'

/**
 * Those of some documents that the user of the request may read, in their order. A document that was
 * saved since it was indexed is left out until the index has it anew: what it said before may be what
 * the user must not read.
 */
export async function keepReadable(
  req: PayloadRequest,
  candidates: readonly IndexedReference[],
): Promise<IndexedReference[]> {
  const readable = await findAsUser(req, candidates, { updatedAt: true })
  return candidates.filter(({ id, stamp }) => {
    const found = readable.get(id)
    return found && toStamp(found.updatedAt) === stamp
  })
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
