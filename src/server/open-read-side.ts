import { join } from 'node:path'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import type { Environment } from '../config/environment.ts'
import { contentModelOf } from '../content/content-type.ts'
import { subscribeToLedger } from '../ledger/append.ts'
import { databaseSource } from '../ledger/source.ts'
import { openReadModel, startFollower, type Follower, type ReadModel } from '../read-model/index.ts'

/** The read side of an installation: what delivery answers from, kept up with the ledger. */
export interface ReadSide {
  readModel: ReadModel
  follower: Follower
  close(): Promise<void>
}

/**
 * Opens the read model and follows the ledger, woken by each commit of this process.
 * @param payload the primary database that holds the ledger
 */
export function openReadSide(payload: Payload, { dataDir }: Environment): ReadSide {
  const model = contentModelOf(contentTypes)
  const readModel = openReadModel({ file: join(dataDir, 'read-model.db'), model })
  const follower = startFollower({
    source: databaseSource(payload),
    readModel,
    onError: (error) => payload.logger.error({ err: error }, 'The read model cannot follow'),
  })
  const unsubscribe = subscribeToLedger(payload, () => follower.wake())
  const close = async () => {
    unsubscribe()
    await follower.stop()
    readModel.close()
  }
  return { readModel, follower, close }
}
