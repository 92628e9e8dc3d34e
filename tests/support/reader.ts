import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { createDelivery } from '../../src/delivery/index.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { openReadModel, startFollower, type ReadModel } from '../../src/read-model/index.ts'
import { query } from './graphql.ts'

/** What readers would be told, of a read model built anew from the ledger as it is now. */
export interface Reader {
  readModel: ReadModel
  /** Asks delivery's `/graphql`, without a network. */
  ask(document: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>
  close(): void
}

/**
 * Builds a read model in memory from the ledger, and delivery on it.
 * @throws Error what the read model could not apply
 */
export async function openReader(payload: Payload): Promise<Reader> {
  const model = contentModelOf(contentTypes)
  const readModel = openReadModel({ file: ':memory:', model })
  await follow(payload, readModel)
  const { position } = readModel
  const errors: unknown[] = []
  const delivery = createDelivery({
    model,
    readModel,
    ledger: databaseSource(payload),
    status: () => ({ ready: true, position }),
    logger: { error: (_message, error) => errors.push(error) },
  })
  const send = async (request: Request) => (await delivery.handle(request)) ?? Response.error()
  return {
    readModel,
    async ask(document, variables) {
      const data = await query('http://localhost', document, variables, send)
      if (errors.length > 0) throw new AggregateError(errors, 'Delivery logged errors.')
      return data
    },
    close: () => readModel.close(),
  }
}

async function follow(payload: Payload, readModel: ReadModel): Promise<void> {
  let failed: (error: Error) => void = () => {}
  const failure = new Promise<never>((_resolve, reject) => (failed = reject))
  const follower = startFollower({ source: databaseSource(payload), readModel, onError: failed })
  try {
    await Promise.race([follower.caughtUp(), failure])
  } finally {
    await follower.stop()
  }
}
