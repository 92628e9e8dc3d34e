import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/**
 * Gives each table an index by the parent of its rows; call it before the tables are made.
 *
 * Payload reads the texts of a document, and those of its rows, by their parent, but keeps them under
 * `(_locale, _parent_id)`: without an index by the parent SQLite reads the texts of all documents
 * each time (0.45 s a list at 500 documents, a minute at 5,000).
 */
export function indexParents({ rawTables }: Pick<SqliteAdapter, 'rawTables'>): void {
  for (const table of Object.values(rawTables)) {
    const parent = Object.entries(table.columns).find(([, { name }]) => isParent(name))?.[0]
    const indexes = (table.indexes ??= {})
    const isIndexed = Object.values(indexes).some(({ on }) => [on].flat()[0] === parent)
    if (parent === undefined || isIndexed) continue
    indexes._parentAlone = { name: `${table.name}_parent_alone_idx`, on: parent }
  }
}

function isParent(column: string): boolean {
  return column === '_parent_id' || column === 'parent_id'
}
