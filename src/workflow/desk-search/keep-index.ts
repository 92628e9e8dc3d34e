import { isCorruption } from '../../read-model/errors.ts'
import { auditSignal } from '../audit/record.ts'
import { followAudit, type Touched } from './follow-audit.ts'
import { followStandings } from './follow-standings.ts'
import { compareAll, refreshAll, refreshReferrers, type Indexed } from './refresh-index.ts'

export interface KeeperOptions extends Indexed {
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

/**
 * Compares the index with the database, then follows the audit trail (every save, publication,
 * deletion and erasure is in it, of whatever process) and the ledger. Woken by each commit of this one.
 */
export function startIndexKeeper(options: KeeperOptions): IndexKeeper {
  const { payload, index, pollMs = 1_000 } = options
  const follower = followAudit(payload, index)
  let isComplete = false
  let isStopped = false
  let failure = ''
  const keep = async () => {
    if (isStopped) return
    if (!isComplete) {
      await follower.begin()
      await compareAll(options, () => isStopped)
      isComplete = !isStopped
    }
    await follower.follow((touched) => apply(options, touched))
    await followStandings(payload, index)
    failure = ''
  }
  const recover = (error: unknown) => {
    // Each look fails in the same way until somebody helps: it is said once.
    if (String(error) !== failure)
      payload.logger.error({ err: error }, 'The search of the admin UI cannot follow')
    failure = String(error)
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
}

/** Indexes what something was done with, and what is known by its name. */
async function apply(options: KeeperOptions, { documents, isErased }: Touched): Promise<void> {
  const { index, collections, named } = options
  for (const collection of collections)
    await refreshAll(options, collection, documents.get(collection.slug) ?? [])
  await refreshReferrers(
    options,
    [...documents].flatMap(([type, ids]) => (named.has(type) ? ids : [])),
  )
  if (isErased) index.scrub()
}
