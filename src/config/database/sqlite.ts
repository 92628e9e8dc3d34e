import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { reportTransactionEnd } from '../../lib/transaction-events.ts'
import { UserError } from '../../lib/user-error.ts'
import type { ScrubbingAdapter } from '../../workflow/erase/pending.ts'
import { indexParents } from './index-parents.ts'
import { insertInBatches, insertLean } from './lean-insert.ts'
import { migrations } from './migrations/index.ts'
import { openSingleWriter, type SingleWriter } from './single-writer.ts'

type SqliteAdapterObj = ReturnType<typeof sqliteAdapter>
type SqliteAdapter = ReturnType<SqliteAdapterObj['init']>
type AwaitableId = Parameters<SqliteAdapter['commitTransaction']>[0]

/**
 * Payload's SQLite adapter with transactions that work under load (see `single-writer.ts`), a
 * COMMIT whose failure is an error, and the schema brought up to date by migrations at every start.
 * @param url `file:` URL of the database
 */
export function singleWriterSqlite(url: string): DatabaseAdapterObj {
  let adapter: SqliteAdapter | undefined
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: 'src/config/database/migrations',
    beforeSchemaInit: [
      ({ schema }) => {
        if (adapter) indexParents(adapter)
        return schema
      },
    ],
  })
  return { ...base, init: (args) => withSingleWriter((adapter = base.init(args)), url) }
}

function withSingleWriter(adapter: SqliteAdapter, url: string): SqliteAdapter {
  let database: SingleWriter | undefined
  const { connect, destroy } = adapter
  insertLean(adapter)
  insertInBatches(adapter)
  Object.assign(adapter, { scrub: async () => database?.scrub() } satisfies ScrubbingAdapter)
  adapter.connect = async (options) => {
    database ??= await open(url)
    adapter.client = database.client
    await connect?.call(adapter, options)
    useTransactions(adapter, database)
    if (process.env.PAYLOAD_MIGRATING !== 'true') await migrate(adapter)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    database?.client.close()
    database = undefined
  }
  return adapter
}

async function open(url: string): Promise<SingleWriter> {
  try {
    return await openSingleWriter(url)
  } catch (error) {
    const { message } = error as Error
    throw new UserError(`Cannot open the database ${url} (${message}). Check DATABASE_URL.`)
  }
}

function migrate(adapter: SqliteAdapter): Promise<void> {
  // The generated migrations name the adapter's own database type, which the general one hides.
  return adapter.migrate({ migrations: migrations as Migration[] })
}

function useTransactions(adapter: SqliteAdapter, database: SingleWriter): void {
  // One drizzle instance serves all transactions, since only one is open at a time. It lacks what
  // drizzle's own transactions have for nesting, which Payload does not use.
  const db = drizzle(database.writer, { schema: adapter.schema })
  adapter.beginTransaction = async () => {
    const { commit, rollback } = await database.begin()
    const id = uuidv7()
    Object.assign(adapter.sessions, { [id]: { db, resolve: commit, reject: rollback } })
    return id
  }
  adapter.commitTransaction = (id) => endTransaction(adapter, id, 'resolve')
  adapter.rollbackTransaction = (id) => endTransaction(adapter, id, 'reject')
}

async function endTransaction(
  adapter: SqliteAdapter,
  awaitableId: AwaitableId,
  how: 'resolve' | 'reject',
): Promise<void> {
  const id = await awaitableId
  const session = adapter.sessions[id]
  if (!session) return
  delete adapter.sessions[id]
  let committed = false
  try {
    await session[how]()
    committed = how === 'resolve'
  } finally {
    reportTransactionEnd(adapter, id, committed)
  }
}
