import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DeliveryEnvironment } from '../../config/delivery-environment.ts'
import { contentModel } from '../../content/content-model.ts'
import type { DeliveryStatus } from '../../delivery/index.ts'
import { createClientDirectory, type ClientDirectory } from '../../delivery/clients.ts'
import type { FeedState } from '../../ledger/feed/format.ts'
import { httpSource } from '../../ledger/feed/http-source.ts'
import { UserError } from '../../lib/user-error.ts'
import { openReadModel, startFollower, type ReadModel } from '../../read-model/index.ts'
import { lockFile } from '../process-lock.ts'
import { openNodeState } from './node-state.ts'
import { createTeller, type Tell } from './tell.ts'

/** The read side of a delivery node: what it answers from, kept up with the primary's ledger. */
export interface NodeReadSide {
  readModel: ReadModel
  status(): DeliveryStatus
  clients: ClientDirectory
  /** See `FeedState`. */
  nextChangeAt(): string | null
  close(): Promise<void>
}

/** The primary tells of news; this is for the case that it does not. */
const pollMs = 30_000

/**
 * Opens the node's read model as it is and follows the ledger of the primary over HTTP.
 * @throws UserError when the folder cannot be used or another process uses it
 */
export function followPrimary(env: DeliveryEnvironment, tell: Tell): NodeReadSide {
  const { primaryUrl: url, ledgerToken: token, dataDir } = env
  createFolder(dataDir)
  const file = join(dataDir, 'delivery-node.db')
  const unlock = lockFile(file, 'or give each delivery node a DATA_DIR of its own')
  const kept = openNodeState(join(dataDir, 'delivery-node.json'))
  const readModel = openReadModel({ file, model: contentModel })
  readModel.setSynonyms(kept.current.synonyms)
  const keep = (state: FeedState) => {
    const before = JSON.stringify(kept.current.synonyms)
    kept.keep(state)
    if (JSON.stringify(state.synonyms) !== before) readModel.setSynonyms(state.synonyms)
  }
  const teller = createTeller(url, tell)
  const source = httpSource({
    ...{ url, token, onState: keep },
    onEnd(position) {
      teller.following(position)
      const { complete } = kept.current
      if (complete === null || position < complete) kept.keep({ complete: position })
    },
  })
  const onProgress = teller.progress
  const follower = startFollower({ source, readModel, pollMs, onProgress, onError: teller.failed })
  return {
    readModel,
    status() {
      const { complete } = kept.current
      const { position, lastError } = follower
      const isWhole = complete !== null && position >= complete && !readModel.isBeingBuilt()
      const ready = follower.ready || isWhole
      return { ready, position, ...(lastError && { reason: teller.reason() }) }
    },
    clients: createClientDirectory(() => kept.current.clients),
    nextChangeAt: () => kept.current.nextChangeAt,
    async close() {
      await follower.stop()
      readModel.close()
      unlock()
    },
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { message } = error as Error
    throw new UserError(`Cannot create the folder ${folder} (${message}). Check DATA_DIR.`)
  }
}
