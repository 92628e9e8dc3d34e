import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import type { DeskIndex } from '../../search/desk/desk-index.ts'
import { toDeskDocument, toStamp } from './document-text.ts'
import { readWorking } from './read-documents.ts'

/** An index, and what it is of. */
export interface Indexed {
  payload: Payload
  index: DeskIndex
  collections: readonly SanitizedCollectionConfig[]
}

/** So many documents are read, analysed and written at once; requests are answered in between. */
const batch = 20
/** So many stamps are compared at once. */
const page = 1_000

type Parts = Pick<Indexed, 'payload' | 'index'>

/** Indexes documents as they are now; those that are not there any more are removed. */
async function refresh(
  { payload, index }: Parts,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
): Promise<void> {
  const found = await readWorking(payload, collection, { ids: { in: [...ids] } })
  const there = new Set(found.map(({ id }) => String(id)))
  index.remove(ids.flatMap((id) => (there.has(id) ? [] : { type: collection.slug, id })))
  index.put(found.map((stored) => toDeskDocument(collection, stored)))
}

/** Indexes documents as they are now, however many. */
export async function refreshAll(
  parts: Parts,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (let at = 0; at < ids.length && !isStopped(); at += batch)
    await refresh(parts, collection, ids.slice(at, at + batch))
}

/** Brings a file of before, or an empty one, up to the database. */
export async function compareAll(
  { payload, index, collections }: Indexed,
  isStopped: () => boolean,
): Promise<void> {
  for (const collection of collections) {
    const left = index.stamps(collection.slug)
    for await (const stored of pagesOf(payload, collection)) {
      const changed = stored.flatMap(({ id, updatedAt }) => {
        const isKnown = left.get(String(id)) === toStamp(updatedAt)
        left.delete(String(id))
        return isKnown ? [] : String(id)
      })
      await refreshAll({ payload, index }, collection, changed, isStopped)
      if (isStopped()) return
    }
    index.remove([...left.keys()].map((id) => ({ type: collection.slug, id })))
    // What is not there any more may have been erased while nobody looked.
    if (left.size > 0) index.scrub()
  }
}

async function* pagesOf(
  payload: Payload,
  collection: SanitizedCollectionConfig,
): AsyncGenerator<StoredFields[]> {
  const select = { updatedAt: true } as const
  for (let last = ''; ;) {
    const ids = { greater_than: last }
    const stored = await readWorking(payload, collection, { ids, limit: page, select })
    if (stored.length > 0) yield stored
    if (stored.length < page) return
    last = String(stored.at(-1)?.id)
  }
}
