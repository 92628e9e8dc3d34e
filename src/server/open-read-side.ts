import { join } from 'node:path'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import type { Environment } from '../config/environment.ts'
import { contentModelOf } from '../content/content-type.ts'
import { subscribeToLedger } from '../ledger/append.ts'
import { databaseSource } from '../ledger/source.ts'
import { createProgressTeller } from './tell-progress.ts'
import { openReadModel, startFollower, type Follower, type ReadModel } from '../read-model/index.ts'

/** The read side of an installation: what delivery answers from, kept up with the ledger. */
export interface ReadSide {
  readModel: ReadModel
  follower: Follower
  /**
   * Calls the listener after entries were applied, of whatever process they are.
   * @returns a function that ends the subscription
   */
  onNews(listener: () => void): () => void
  close(): Promise<void>
}

/** Other processes' publications are looked for so often that delivery nodes have them in 1 s. */
const pollMs = { sqlite: 1_000, mongodb: 300 }

/**
 * Opens the read model and follows the ledger, woken by each commit of this process.
 * @param payload the primary database that holds the ledger
 * @param onProgress is told how far a long building is, a line for the operator at a time
 */
export function openReadSide(
  payload: Payload,
  env: Environment,
  onProgress: (line: string) => void = () => {},
): ReadSide {
  const model = contentModelOf(contentTypes)
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  const readModel = openReadModel({ file: join(env.dataDir, 'read-model.db'), model })
  const follower = startFollower({
    source: databaseSource(payload),
    readModel,
    pollMs: pollMs[env.database],
    onApplied: tell,
    onProgress: createProgressTeller(onProgress),
    onError: (error) => payload.logger.error({ err: error }, 'The read model cannot follow'),
  })
  const unsubscribe = subscribeToLedger(payload, () => follower.wake())
  const close = async () => {
    unsubscribe()
    await follower.stop()
    readModel.close()
  }
  const onNews = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { readModel, follower, onNews, close }
}
