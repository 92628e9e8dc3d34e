import type { FrozenReference } from '../content/model.ts'
import { chainIndex, chains, type LocaleChain } from './chains.ts'
import { documentColumns, joinRendition, toDocument } from './document.ts'
import type { DocumentRow, PublicDocument } from './document.ts'
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

/** Where references to several documents come from. */
export interface BackReferenceQuery {
  /** Type of the documents that refer. */
  type: string
  /** Where in them the references may stand. */
  paths: readonly string[]
  targets: readonly FrozenReference[]
  /** How many are wanted for each. */
  first: number
}

/** Looks up what refers to a document. */
export interface ReferrerFinder {
  /** @returns the public documents of a type that refer to another one at a place, oldest first */
  referrers(query: ReferrerQuery, chain: LocaleChain): PublicDocument[]
  /** @returns for each target, by `TYPE ID`, the newest public documents of a type that refer to it */
  backReferences(query: BackReferenceQuery, chain: LocaleChain): Map<string, PublicDocument[]>
}

/** @param sqlite an open read model */
export function createReferrerFinder(sqlite: Sqlite, types: TypeNumbers): ReferrerFinder {
  const newest = chains.map((chain) => prepareNewest(sqlite, chain))
  return {
    backReferences({ type, paths, targets, first }, chain) {
      const statement = newest[chainIndex(chain)] ?? prepareNewest(sqlite, chain)
      const [from, places] = [types.numberOf(type) ?? null, JSON.stringify(paths)]
      const found = targets.map((target): [string, PublicDocument[]] => {
        const to = types.numberOf(target.type) ?? null
        const rows = statement.all(target.id, to, places, from, first)
        return [`${target.type} ${target.id}`, rows.map((row) => toDocument(row, types.slugOf))]
      })
      return new Map(found)
    },
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

/** One may refer at several places. SQLite has no join that ends after so many rows of each. */
function prepareNewest(sqlite: Sqlite, chain: LocaleChain) {
  return sqlite.prepare<DocumentRow>(
    `SELECT ${documentColumns} FROM (SELECT DISTINCT f.source FROM identities i
        CROSS JOIN refs f ON f.target = i.key
        WHERE i.id = ? AND i.type = ? AND f.path IN (SELECT value FROM json_each(?))) s
      CROSS JOIN documents d ON d.key = s.source AND d.type = ?
      ${joinRendition(chain)} ORDER BY r.published_at DESC, d.key DESC LIMIT ?`,
  )
}
