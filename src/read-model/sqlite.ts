import Database from 'libsql'

export type SqlValue = string | number | null | Uint8Array

/** A prepared statement that yields rows of one known shape. */
export interface Statement<Row> {
  get(...values: SqlValue[]): Row | undefined
  all(...values: SqlValue[]): Row[]
  /** @returns key of the row that was inserted last */
  run(...values: SqlValue[]): number
}

/** JSON text for a column that may be empty. */
export function toJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** An open SQLite database; statements are prepared once for each SQL text. */
export interface Sqlite {
  exec(sql: string): void
  /** `Row` is the caller's knowledge of what the SQL selects: SQLite itself is untyped. */
  prepare<Row>(sql: string): Statement<Row>
  /** Runs the work in one transaction and rolls back when it throws. */
  transaction<T>(work: () => T): T
  /** Runs the work in a transaction that is always rolled back, whatever it wrote. */
  rolledBack<T>(work: () => T): T
  close(): void
}

/**
 * Opens or creates a SQLite file.
 * @param file path, or `:memory:`
 * @throws SqliteError when the file cannot be opened
 */
export function openSqlite(file: string): Sqlite {
  const database = new Database(file)
  const prepared = new Map<string, Statement<unknown>>()
  let closed = false
  // The driver ends the whole process when it is asked for anything after the end.
  const live = () => {
    if (closed) throw new Error(`${file} is closed.`)
    return database
  }
  return {
    exec: (sql) => void live().exec(sql),
    prepare<Row>(sql: string) {
      const known = prepared.get(sql) ?? wrap(live().prepare(sql), live)
      prepared.set(sql, known)
      return known as Statement<Row>
    },
    transaction: (work) => inTransaction(live(), work),
    rolledBack: (work) => rollingBack(live(), work),
    close() {
      if (closed) return
      closed = true
      prepared.clear()
      endLog(database)
      database.close()
    },
  }
}

/**
 * The driver holds the connection as long as a statement lives, so SQLite does not see the end and
 * would leave everything in the log.
 */
function endLog(database: Database.Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Damaged or busy: the log stays, and the next opening deals with it.
  }
}

/** Values go as one array: libsql takes a single `null` argument for a missing one. */
function wrap(statement: Database.Statement, live: () => unknown): Statement<unknown> {
  const toRow = createRowReader(statement)
  return {
    get: (...values) => (live(), toRow(statement.raw().get(values))),
    all: (...values) => (live(), statement.raw().all(values).map(toRow)),
    run: (...values) => (live(), Number(statement.run(values).lastInsertRowid)),
  }
}

type Row = { [column: string]: unknown }

/** The driver takes longer to make an object of a row than to make an array, and we one of that. */
function createRowReader(statement: Database.Statement): (values: unknown) => Row | undefined {
  let names: string[] | undefined
  return (values) => {
    if (!Array.isArray(values)) return undefined
    names ??= statement.columns().map(({ name }) => name)
    const row: Row = {}
    for (let place = 0; place < names.length; place += 1) row[names[place] ?? ''] = values[place]
    return row
  }
}

function inTransaction<T>(database: Database.Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function rollingBack<T>(database: Database.Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    return work()
  } finally {
    database.exec('ROLLBACK')
  }
}
