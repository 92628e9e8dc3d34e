import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BatchingAdapter } from '../../ledger/insert-many.ts'
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** Tables of lists in versions have `_uuid` as well: by it Payload matches rows to their lists. */
type Keyed = SQLiteTable & { id?: AnySQLiteColumn; _uuid?: AnySQLiteColumn }

/** Rows in a statement: with a dozen columns each, far from SQLite's limit of 32,766 values. */
const rowsAtOnce = 200

/** Lets the adapter write many plain rows with few statements: a third of the time of bulk loading. */
export function insertInBatches(adapter: SqliteAdapter & Partial<BatchingAdapter>): void {
  adapter.createMany = async (req, collection, documents) => {
    const tableName = adapter.tableNameMap.get(toSnakeCase(collection))
    const session = adapter.sessions[(await req.transactionID) ?? '']
    const db: unknown = session?.db ?? adapter.drizzle
    if (!tableName || !isDatabase(db)) throw new Error(`There is no table of ${collection}.`)
    for (let at = 0; at < documents.length; at += rowsAtOnce) {
      const values = documents.slice(at, at + rowsAtOnce)
      await adapter.insert({ db, tableName, values })
    }
  }
}

/** Payload's types do not say which of drizzle's databases this adapter has. */
function isDatabase(value: unknown): value is Parameters<SqliteAdapter['insert']>[0]['db'] {
  return typeof value === 'object' && value !== null && 'insert' in value
}

/** As Payload names tables (`@payloadcms/drizzle`, `createTableName`). */
function toSnakeCase(slug: string): string {
  return slug.replaceAll('-', '_')
}

/**
 * Makes the adapter ask for the ids alone of what it inserts. Payload looks at nothing else of
 * these rows (`@payloadcms/drizzle/dist/upsertRow`), but would have every text sent back: about a
 * sixth of the time that a publishing takes.
 */
export function insertLean(adapter: SqliteAdapter): void {
  const { insert } = adapter
  adapter.insert = async (args) => {
    const { db, tableName, values, onConflictDoUpdate } = args
    const table = adapter.tables[tableName] as Keyed | undefined
    if (!table?.id || onConflictDoUpdate) return insert.call(adapter, args)
    const keys = { id: table.id, ...(table._uuid && { _uuid: table._uuid }) }
    return db.insert(table).values(values).returning(keys)
  }
}
