import { setTimeout } from 'node:timers/promises'
import { createClient, type Client, type InStatement, type LibsqlError } from '@libsql/client'
import { Mutex, withTimeout, type MutexInterface } from 'async-mutex'

/** Longest wait for the turn to write, in milliseconds, before the writer gives up. */
const turnTimeoutMs = 30_000

const turnTimeoutError = new Error(
  `Waited ${turnTimeoutMs / 1000} s for the turn to write to SQLite. Either the disk is very slow, ` +
    'or a nested Payload call was made without `req` and waits for the transaction around it.',
)

/** A write transaction; whichever end is called first gives the turn to the next in the queue. */
export interface WriteTransaction {
  /** @throws LibsqlError when COMMIT fails; the transaction is then rolled back */
  commit(): Promise<void>
  rollback(): Promise<void>
}

/**
 * A local SQLite file with one write transaction at a time, in the order asked.
 *
 * SQLite has a single writer, and libsql's driver is synchronous: two open write transactions
 * cannot wait for each other, they fail with SQLITE_BUSY. Here they queue before BEGIN. The
 * connection that writes is kept, because opening one costs more than most transactions.
 */
export interface SingleWriter {
  /**
   * For statements outside transactions: reads go to a connection of their own and see what was
   * committed last (WAL), writes take their turn one by one.
   */
  client: Client
  /** For statements of the open transaction; only whoever began it may use it. */
  writer: Client
  /** Waits for the turn and begins a transaction on `writer`. */
  begin(): Promise<WriteTransaction>
  /**
   * Writes the file anew, so that nothing of deleted rows is left in it or in its log: about a
   * second for 200 MB, during which nobody else writes.
   * @throws Error when the log is in use and cannot be emptied
   */
  scrub(): Promise<void>
}

/**
 * @param url `file:` URL of the database
 * @throws LibsqlError when the file cannot be opened
 */
export async function openSingleWriter(url: string): Promise<SingleWriter> {
  const writer = createClient({ url })
  await writer.execute('PRAGMA journal_mode = WAL')
  await configure(writer)
  const reader = createClient({ url })
  await reader.execute('PRAGMA busy_timeout = 5000')
  const turn = withTimeout(new Mutex(), turnTimeoutMs, turnTimeoutError)
  return {
    client: queueWrites(reader, writer, turn),
    writer,
    begin: () => begin(writer, turn),
    scrub: () => turn.runExclusive(() => scrub(writer)),
  }
}

/** `secure_delete` would not do: it misses what was moved within the file before. */
async function scrub(writer: Client): Promise<void> {
  await renewWhenBusy(writer, () => writer.execute('VACUUM'))
  // Somebody may be reading an older state, for a moment.
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (!rows[0]?.busy) return
    await setTimeout(100 * attempt)
  }
  throw new Error('The log of the database is in use and cannot be emptied yet.')
}

async function configure(writer: Client): Promise<void> {
  await writer.execute('PRAGMA synchronous = FULL')
  await writer.execute('PRAGMA busy_timeout = 5000')
}

/**
 * Runs what may find another program (a backup, a shell) writing to the file. The driver leaves a
 * statement that was refused so unfinished, and SQLite then refuses every COMMIT ("SQL statements
 * in progress") until it is collected as garbage: the connection is replaced.
 */
async function renewWhenBusy<T>(writer: Client, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (String((error as LibsqlError).code).startsWith('SQLITE_BUSY')) {
      // A client gives the connection away with a transaction, and opens another for itself.
      const abandoned = await writer.transaction('deferred')
      abandoned.close()
      await configure(writer)
    }
    throw error
  }
}

async function begin(writer: Client, turn: MutexInterface): Promise<WriteTransaction> {
  const endTurn = await turn.acquire()
  let open = true
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    if (!open) return
    await writer.execute(statement)
    open = false
    endTurn()
  }
  const rollback = async () => {
    try {
      await end('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself (a full disk, an I/O error): the turn must go on.
      open = false
      endTurn()
    }
  }
  const commit = () =>
    end('COMMIT').catch((error: unknown) => rollback().then(() => Promise.reject(error as Error)))
  try {
    await renewWhenBusy(writer, () => writer.execute('BEGIN IMMEDIATE'))
  } catch (error) {
    endTurn()
    throw error
  }
  return { commit, rollback }
}

function queueWrites(reader: Client, writer: Client, turn: MutexInterface): Client {
  const inTurn = <T>(run: () => Promise<T>) => turn.runExclusive(() => renewWhenBusy(writer, run))
  const execute = (statement: InStatement) =>
    isRead(statement) ? reader.execute(statement) : inTurn(() => writer.execute(statement))
  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement: InStatement | string, args?: never) =>
      execute(typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement),
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: () => Promise.reject(new Error('Transactions begin with SingleWriter.begin().')),
    sync: () => writer.sync(),
    close: () => [reader, writer].forEach((client) => client.close()),
  }
}

/** Whether a statement only reads; what is unknown counts as writing. */
function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(?:select|explain)\b/i.test(sql)
}
