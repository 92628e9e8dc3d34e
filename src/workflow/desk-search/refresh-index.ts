import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import type { DeskIndex } from '../../search/desk/desk-index.ts'
import { toDeskDocument, toStamp } from './document-text.ts'
import { readWorking } from './read-documents.ts'
import { findNames, referencesIn } from './references.ts'

/** An index, and what it is of. */
export interface Indexed {
  payload: Payload
  index: DeskIndex
  collections: readonly SanitizedCollectionConfig[]
  /**
   * Slugs of those by whose names a document is found that refers to them. Whoever may read any
   * document may read all of these.
   */
  named: ReadonlySet<string>
}

/** So many documents are read, analysed and written at once; requests are answered in between. */
const batch = 20
/** So many stamps are compared at once. */
const page = 1_000

/** Indexes documents as they are now; those that are not there any more are removed. */
async function refresh(
  { payload, index, collections, named }: Indexed,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
): Promise<void> {
  const found = await readWorking(payload, collection, { ids: { in: [...ids] } })
  const there = new Set(found.map(({ id }) => String(id)))
  const references = found.map((stored) => referencesIn(collection, stored, named))
  const names = await findNames(payload, collections, references.flat())
  index.remove(ids.flatMap((id) => (there.has(id) ? [] : { type: collection.slug, id })))
  const documents = found.map((stored, at) => {
    const refersTo = (references[at] ?? []).map(({ id }) => id)
    return toDeskDocument(collection, stored, refersTo, names)
  })
  index.put(documents)
}

/** Indexes documents as they are now, however many. */
export async function refreshAll(
  indexed: Indexed,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (let at = 0; at < ids.length && !isStopped(); at += batch)
    await refresh(indexed, collection, ids.slice(at, at + batch))
}

/**
 * Indexes what refers to some documents, since they may be called otherwise now.
 * @param isFresh what need not be indexed again
 */
export async function refreshReferrers(
  indexed: Indexed,
  ids: readonly string[],
  isFresh: (id: string) => boolean = () => false,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const referrers = indexed.index.referrersOf(ids).filter(({ id }) => !isFresh(id))
  for (const collection of indexed.collections) {
    const own = referrers.flatMap(({ type, id }) => (type === collection.slug ? id : []))
    await refreshAll(indexed, collection, own, isStopped)
  }
}

/** Brings a file of before, or an empty one, up to the database. */
export async function compareAll(indexed: Indexed, isStopped: () => boolean): Promise<void> {
  const { index, collections } = indexed
  const changed = new Set<string>()
  const gone: string[] = []
  for (const collection of collections) {
    const left = index.stamps(collection.slug)
    await refreshChanged(indexed, collection, { left, changed, isStopped })
    if (isStopped()) return
    index.remove([...left.keys()].map((id) => ({ type: collection.slug, id })))
    gone.push(...left.keys())
  }
  // What was changed is indexed with the names of now already.
  const isFresh = (id: string) => changed.has(id)
  await refreshReferrers(indexed, [...changed, ...gone], isFresh, isStopped)
  // What is not there any more may have been erased while nobody looked.
  if (gone.length > 0) index.scrub()
}

interface Comparison {
  /** Stamps in the index; what is there still is taken out. */
  left: Map<string, string>
  /** Ids of what was indexed anew. */
  changed: Set<string>
  isStopped: () => boolean
}

async function refreshChanged(
  indexed: Indexed,
  collection: SanitizedCollectionConfig,
  { left, changed, isStopped }: Comparison,
): Promise<void> {
  for await (const stored of pagesOf(indexed.payload, collection)) {
    const ids = stored.flatMap(({ id, updatedAt }) => {
      const isKnown = left.get(String(id)) === toStamp(updatedAt)
      left.delete(String(id))
      return isKnown ? [] : String(id)
    })
    await refreshAll(indexed, collection, ids, isStopped)
    for (const id of ids) changed.add(id)
    if (isStopped()) return
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
