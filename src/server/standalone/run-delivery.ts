import type { DeliveryEnvironment } from '../../config/delivery-environment.ts'
import { createDelivery, createMediaHandler, createNodeListener } from '../../delivery/index.ts'
import { httpSource } from '../../ledger/feed/http-source.ts'
import { openFilePlace } from '../../config/file-place.ts'
import { listen, type Handler } from '../listen.ts'
import { prepareSearch } from '../prepare-search.ts'
import { followPrimary, type NodeReadSide } from './follow-primary.ts'
import { refuseWhileBuilding } from './refuse-while-building.ts'
import type { Tell } from './tell.ts'

/** A running delivery node. */
export interface RunningNode {
  /** Stops in order: no new requests, then the read side. */
  stop(): Promise<void>
}

/**
 * Serves readers alone, from a read model of its own that follows the ledger of another process. It
 * answers from what it has at once, whether or not that process can be reached.
 * @throws UserError when the port or the folder cannot be had
 */
export async function runDelivery(env: DeliveryEnvironment, tell: Tell): Promise<RunningNode> {
  const http = await listen(env)
  const readSide = followPrimary(env, tell)
  const refuse = refuseWhileBuilding(() => readSide.readModel.isBeingBuilt())
  http.serve([refuse, deliver(readSide, env)])
  const endPreparing = prepareSearch(readSide.readModel, (error) =>
    console.error('Search could not be prepared', error),
  )
  return {
    async stop() {
      await http.close()
      endPreparing()
      await readSide.close()
    },
  }
}

function deliver(readSide: NodeReadSide, env: DeliveryEnvironment): Handler {
  const { readModel, status, clients, nextChangeAt } = readSide
  const { trustedProxies } = env.delivery
  const storage = openFilePlace(env.files)
  const delivery = createDelivery({
    ...env.delivery,
    ...{ model: readModel.model, readModel, status, clients, nextChangeAt },
    // Not the one that follows: a reader waits for this one.
    ledger: httpSource({ url: env.primaryUrl, token: env.ledgerToken, patience: 5000 }),
    media: createMediaHandler({ ...env.delivery, readModel, storage, nextChangeAt }),
    logger: { error: (message, error) => console.error(message, error) },
  })
  return createNodeListener(delivery, {
    onError: (error) => console.error('Delivery', error),
    trustedProxies,
  })
}
