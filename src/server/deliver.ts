import type { Payload } from 'payload'
import type { Environment } from '../config/environment.ts'
import {
  createClientDirectory,
  createDelivery,
  createMediaHandler,
  createNodeListener,
} from '../delivery/index.ts'
import { databaseSource } from '../ledger/source.ts'
import { storageOf } from '../workflow/files/storage-of.ts'
import { createPreviewFinder } from '../workflow/preview-links/find-preview.ts'
import type { KeptState } from './keep-state.ts'
import type { Handler } from './listen.ts'
import type { ReadSide } from './open-read-side.ts'
import { noteUse } from './read-clients.ts'

export interface DeliverOptions {
  payload: Payload
  readSide: ReadSide
  state: KeptState
  env: Environment
}

/** @returns the handler of all that readers are served */
export function deliver({ payload, readSide, state, env }: DeliverOptions): Handler {
  const { logger } = payload
  const { readModel, follower } = readSide
  const storage = storageOf(payload)
  const nextChangeAt = () => state.current().nextChangeAt
  const delivery = createDelivery({
    ...env.delivery,
    model: readModel.model,
    readModel,
    ledger: databaseSource(payload),
    status: () => ({
      ready: follower.ready,
      position: follower.position,
      ...(follower.lastError && { reason: 'The read model cannot follow the ledger.' }),
    }),
    clients: createClientDirectory(() => state.current().clients, noteUse(payload)),
    nextChangeAt,
    findPreview: createPreviewFinder(payload),
    media: createMediaHandler({ ...env.delivery, readModel, storage, nextChangeAt }),
    logger: { error: (message, error) => logger.error({ err: error }, message) },
  })
  return createNodeListener(delivery, {
    onError: (error) => logger.error({ err: error }, 'Delivery'),
    trustedProxies: env.delivery.trustedProxies,
  })
}
