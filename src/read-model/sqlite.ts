import Database from 'libsql'

export type SqlValue = string | number | null

/** A prepared statement that yields rows of one known shape. */
export interface Statement<Row> {
  get(...values: SqlValue[]): Row | undefined
  all(...values: SqlValue[]): Row[]
  run(...values: SqlValue[]): void
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
  return {
    exec: (sql) => void database.exec(sql),
    prepare<Row>(sql: string) {
      const known = prepared.get(sql) ?? wrap(database.prepare(sql))
      prepared.set(sql, known)
      return known as Statement<Row>
    },
    transaction: (work) => inTransaction(database, work),
    close() {
      prepared.clear()
      database.close()
    },
  }
}

/** Values go as one array: libsql takes a single `null` argument for a missing one. */
function wrap(statement: Database.Statement): Statement<unknown> {
  return {
    get: (...values) => statement.get(values),
    all: (...values) => statement.all(values),
    run: (...values) => void statement.run(values),
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
