import { parentField } from '../content/filters.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** What documents of a tree, such as topics, belong to. */
export interface Ancestors {
  /** @returns the ids of all that a document is below, as is public now */
  of(type: string, id: string): string[]
  /** The tree has changed. */
  forget(): void
}

/** @param sqlite an open read model */
export function createAncestors(sqlite: Sqlite, types: TypeNumbers): Ancestors {
  const climb = sqlite.prepare<{ id: string }>(`
    WITH RECURSIVE above (identity) AS (
      SELECT key FROM identities WHERE id = ?1 AND type = ?2
      UNION
      SELECT f.target FROM above a
        CROSS JOIN documents d ON d.identity = a.identity
        CROSS JOIN refs f ON f.source = d.key AND f.path = ?3)
    SELECT i.id FROM above a CROSS JOIN identities i ON i.key = a.identity
    WHERE i.id <> ?1 AND i.type = ?2`)
  const known = new Map<string, string[]>()
  return {
    of(type, id) {
      const name = `${type} ${id}`
      const found =
        known.get(name) ??
        climb.all(id, types.numberOf(type) ?? null, parentField).map((row) => row.id)
      known.set(name, found)
      return found
    },
    forget: () => known.clear(),
  }
}
