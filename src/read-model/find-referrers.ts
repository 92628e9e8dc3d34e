import type { FrozenReference } from '../content/model.ts'
import { documentColumns, joinRendition, toDocument } from './document.ts'
import type { DocumentRow, PublicDocument } from './document.ts'
import type { LocaleChain } from './chains.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Where references come from. */
export interface ReferrerQuery {
  /** Type of the documents that refer. */
  type: string
  /** Where in them the reference stands, such as `network` or `stages.organisation`. */
  path: string
  target: FrozenReference
}

/** Looks up what refers to a document. */
export interface ReferrerFinder {
  /** @returns the public documents of a type that refer to another one at a place, oldest first */
  referrers(query: ReferrerQuery, chain: LocaleChain): PublicDocument[]
}

/** @param sqlite an open read model */
export function createReferrerFinder(sqlite: Sqlite, types: TypeNumbers): ReferrerFinder {
  return {
    referrers({ type, path, target }, chain) {
      // CROSS JOIN keeps the order: from the one that is referred to to the few that refer.
      const statement = sqlite.prepare<DocumentRow>(
        `SELECT ${documentColumns} FROM identities i
          CROSS JOIN refs f ON f.target = i.key AND f.path = ?
          CROSS JOIN documents d ON d.key = f.source AND d.type = ?
          ${joinRendition(chain)} WHERE i.id = ? AND i.type = ? ORDER BY d.key`,
      )
      const [from, to] = [types.numberOf(type) ?? null, types.numberOf(target.type) ?? null]
      const rows = statement.all(path, from, target.id, to)
      return rows.map((row) => toDocument(row, types.slugOf))
    },
  }
}
