import { createFactTable, statuses, type FactColumns, type FactTable } from './fact-columns.ts'
import type { SearchFacts } from './fact-columns.ts'
import type { Sqlite } from './sqlite.ts'

/** The facts of all publications, in memory: a search asks them of each hit. */
export interface SearchFactsKeeper {
  /** As they are now: ask again after something was written. */
  columns(): FactColumns
  keep(facts: SearchFacts): void
  remove(key: number): void
}

/**
 * @param sqlite an open read model
 * @returns facts that are read when the first search asks: 0.1 s for 100,000 publications
 */
export function createSearchFacts(sqlite: Sqlite): SearchFactsKeeper {
  // One text is read faster than as many rows.
  const all = sqlite.prepare<{ rows: string | null }>(`
    SELECT group_concat(key || ' ' || type || ' ' || view || ' ' || status || ' ' || published_at
      || ' ' || facets, char(10)) AS rows FROM search_facts`)
  const insert = sqlite.prepare('INSERT OR REPLACE INTO search_facts VALUES (?, ?, ?, ?, ?, ?)')
  const remove = sqlite.prepare('DELETE FROM search_facts WHERE key = ?')
  let known: FactTable | undefined

  function load(): FactTable {
    const table = createFactTable()
    const rows = all.get()?.rows ?? ''
    for (const row of rows === '' ? [] : rows.split('\n')) table.set(toFacts(row))
    return table
  }

  return {
    columns: () => (known ??= load()).columns,
    keep(facts) {
      const { key, type, view, status, publishedAt, facets } = facts
      insert.run(key, type, view, statuses.indexOf(status), publishedAt, facets.join())
      known?.set(facts)
    },
    remove(key) {
      remove.run(key)
      known?.delete(key)
    },
  }
}

function toFacts(row: string): SearchFacts {
  const [key, type, view, status = '', publishedAt, facets = ''] = row.split(' ')
  return {
    ...{ key: Number(key), type: Number(type), view: Number(view) },
    status: statuses[Number(status)] ?? 'CURRENT',
    publishedAt: Number(publishedAt),
    facets: facets === '' ? [] : facets.split(',').map(Number),
  }
}
