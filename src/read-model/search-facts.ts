import { createFactTable, statuses, type FactColumns } from './fact-columns.ts'
import type { SearchFacts } from './fact-columns.ts'
import type { Sqlite } from './sqlite.ts'

/** The facts of all publications, in memory: a search asks them of each hit. */
export interface SearchFactsKeeper {
  /** As they are now, read from the file if need be: ask again after something was written. */
  columns(): FactColumns
  /** Reads some of them from the file. @returns whether there are more */
  readSome(): boolean
  keep(facts: SearchFacts): void
  remove(key: number): void
}

/** So many are read at once. */
const some = 10_000

type Row = [...numbers: [number, number, number, number, number], facets: number[]]

/** @param sqlite an open read model */
export function createSearchFacts(sqlite: Sqlite): SearchFactsKeeper {
  // One text of JSON is read faster than as many rows.
  const behind = sqlite.prepare<{ rows: string | null }>(`
    SELECT group_concat('[' || key || ',' || type || ',' || view || ',' || status || ','
      || published_at || ',[' || facets || ']]') AS rows
    FROM (SELECT * FROM search_facts WHERE key > ? ORDER BY key LIMIT ${some})`)
  const insert = sqlite.prepare('INSERT OR REPLACE INTO search_facts VALUES (?, ?, ?, ?, ?, ?)')
  const remove = sqlite.prepare('DELETE FROM search_facts WHERE key = ?')
  const table = createFactTable()
  /** The greatest key that was read. */
  let last = -1
  let isComplete = false

  function readSome(): boolean {
    if (isComplete) return false
    const rows = JSON.parse(`[${behind.get(last)?.rows ?? ''}]`) as Row[]
    for (const row of rows) table.set(toFacts(row))
    last = rows.at(-1)?.[0] ?? last
    isComplete = rows.length < some
    return !isComplete
  }

  return {
    columns() {
      while (readSome());
      return table.columns
    },
    readSome,
    // What is not read yet may be known nevertheless: it is the same in the file.
    keep(facts) {
      const { key, type, view, status, publishedAt, facets } = facts
      insert.run(key, type, view, statuses.indexOf(status), publishedAt, facets.join())
      table.set(facts)
    },
    remove(key) {
      remove.run(key)
      table.delete(key)
    },
  }
}

function toFacts([key, type, view, status, publishedAt, facets]: Row): SearchFacts {
  return { key, type, view, status: statuses[status] ?? 'CURRENT', publishedAt, facets }
}
