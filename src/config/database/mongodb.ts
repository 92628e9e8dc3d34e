import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { entriesSlug } from '../../ledger/collections.ts'
import { reportTransactionEnd } from '../../lib/transaction-events.ts'
import { UserError } from '../../lib/user-error.ts'

type AwaitableId = Parameters<MongooseAdapter['commitTransaction']>[0]

/** Longest wait for a server at the start, in milliseconds. */
const serverSelectionTimeoutMS = 5_000

/**
 * Payload's MongoDB adapter that refuses a server without transactions (Payload would silently go
 * without) and creates collections and indexes before the first write: inside a transaction that
 * would conflict with parallel ones.
 * @param url `mongodb:` URL of a replica set
 */
export function replicaSetMongo(url: string): DatabaseAdapterObj {
  const base = mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: { autoCreate: false, autoIndex: false, serverSelectionTimeoutMS },
    transactionOptions: { writeConcern: { w: 'majority' }, readConcern: { level: 'snapshot' } },
  })
  return { ...base, init: (args) => withReplicaSet(base.init(args) as MongooseAdapter) }
}

function withReplicaSet(adapter: MongooseAdapter): MongooseAdapter {
  const { beginTransaction, connect, commitTransaction, rollbackTransaction } = adapter
  adapter.connect = async (options) => {
    await connectOrExplain(adapter, () => connect?.call(adapter, options))
    if (!adapter.connection.getClient().options.replicaSet) throw new UserError(noReplicaSet)
    await createCollections(adapter)
  }
  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id === null) return id
    try {
      await startOnServer(adapter, id)
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
    return id
  }
  adapter.commitTransaction = (id) =>
    end(adapter, id, true, () => commitTransaction.call(adapter, id))
  adapter.rollbackTransaction = (id) =>
    end(adapter, id, false, () => rollbackTransaction.call(adapter, id))
  return adapter
}

/**
 * A transaction begins on the server with its first statement. Payload runs the hooks of fields in
 * parallel, and where two of them read, the second may arrive before the first: it would be refused.
 * So the first statement is sent here, and awaited.
 */
async function startOnServer(adapter: MongooseAdapter, id: string | number): Promise<void> {
  const session = adapter.sessions[id]
  const entries = adapter.collections[entriesSlug]
  await entries?.findOne({ sequence: 0 }, null, { session }).lean()
}

/** A collection without indexes has not been created with them: the ledger's contents are such. */
async function createCollections({ collections, versions }: MongooseAdapter): Promise<void> {
  for (const model of [...Object.values(collections), ...Object.values(versions)])
    await model.createCollection()
}

/** Payload would log the failure with its stack; an operator needs one line that says what to do. */
async function connectOrExplain(
  { payload }: MongooseAdapter,
  connect: () => Promise<void> | undefined,
) {
  const { logger } = payload
  const { level } = logger
  try {
    logger.level = 'silent'
    await connect()
  } catch (error) {
    const { message } = error as Error
    throw new UserError(`${message.replace(/^Error: /, '')} Check DATABASE_URL and the server.`)
  } finally {
    logger.level = level
  }
}

const noReplicaSet =
  'MongoDB without a replica set has no transactions, and Medglas must not run without them. ' +
  'Start mongod with --replSet and add ?replicaSet=NAME to DATABASE_URL.'

async function end(
  adapter: MongooseAdapter,
  awaitableId: AwaitableId,
  commit: boolean,
  run: () => Promise<void>,
): Promise<void> {
  const id = await awaitableId
  const open = id in adapter.sessions
  let committed = false
  try {
    await run()
    committed = commit
  } finally {
    if (open) reportTransactionEnd(adapter, id, committed)
  }
}
