import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** Tables of lists in versions have `_uuid` as well: by it Payload matches rows to their lists. */
type Keyed = SQLiteTable & { id?: AnySQLiteColumn; _uuid?: AnySQLiteColumn }

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
