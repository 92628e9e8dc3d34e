import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import { isCorruption } from '../../read-model/errors.ts'
import type { DeskIndex } from '../../search/desk/desk-index.ts'
import { auditSignal } from '../audit/record.ts'
import { followAudit, type Touched } from './follow-audit.ts'
import { readWorking } from './read-documents.ts'
import { toDeskDocument, toStamp } from './document-text.ts'

export interface KeeperOptions {
  payload: Payload
  index: DeskIndex
  /** What is indexed. */
  collections: readonly SanitizedCollectionConfig[]
  /** How often to look for what other processes did, in milliseconds. */
  pollMs?: number
}

/** Keeps the index of the desk up with the primary database. */
export interface IndexKeeper {
  /** Whether everything that there is has been indexed. */
  readonly isComplete: boolean
  /** Resolves when all that was committed before the call is in the index. */
  caughtUp(): Promise<void>
  stop(): Promise<void>
}

/** So many documents are read, analysed and written at once; requests are answered in between. */
const batch = 50
/** So many stamps are compared at once. */
const page = 1_000

/**
 * Compares the index with the database, then follows the audit trail: every save, publication,
 * deletion and erasure is in it, of whatever process. Woken by each commit of this one.
 */
export function startIndexKeeper(options: KeeperOptions): IndexKeeper {
  const { payload, index, collections, pollMs = 1_000 } = options
  const follower = followAudit(payload, index)
  let isComplete = false
  let isStopped = false
  const keep = async () => {
    if (isStopped) return
    if (!isComplete) {
      await follower.begin()
      await compareAll(options, () => isStopped)
      isComplete = !isStopped
    }
    await follower.follow((touched) => apply(options, touched))
  }
  const recover = (error: unknown) => {
    payload.logger.error({ err: error }, 'The search of the admin UI cannot follow')
    if (!isCorruption(error)) return
    index.reset()
    isComplete = false
  }
  let working: Promise<void> = Promise.resolve()
  let isWaiting = false
  /** Whoever comes while one is waiting for its turn is served by that one. */
  const look = () => {
    if (isWaiting) return working
    isWaiting = true
    working = working.then(() => {
      isWaiting = false
      return keep().catch(recover)
    })
    return working
  }
  const timer = setInterval(() => void look(), pollMs).unref()
  const unsubscribe = auditSignal.subscribe(payload, () => void look())
  void look()
  return {
    get isComplete() {
      return isComplete
    },
    caughtUp: look,
    async stop() {
      isStopped = true
      clearInterval(timer)
      unsubscribe()
      await working
    },
  }

  /** What documents have become of which the trail says that something was done with them. */
  async function apply(
    { payload, index }: KeeperOptions,
    { documents, isErased }: Touched,
  ): Promise<void> {
    for (const collection of collections) {
      const ids = documents.get(collection.slug) ?? []
      for (let at = 0; at < ids.length; at += batch)
        await refresh({ payload, index }, collection, ids.slice(at, at + batch))
    }
    if (isErased) index.scrub()
  }
}

type Parts = Pick<KeeperOptions, 'payload' | 'index'>

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

/** Brings a file of before, or an empty one, up to the database. */
async function compareAll(
  { payload, index, collections }: KeeperOptions,
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
      for (let at = 0; at < changed.length && !isStopped(); at += batch)
        await refresh({ payload, index }, collection, changed.slice(at, at + batch))
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
