import type { FrozenReference } from '../content/model.ts'
import { chainIndex, chains, type LocaleChain } from './chains.ts'
import { documentColumns, joinRendition, keyList, toDocument } from './document.ts'
import type { DocumentRow, PublicDocument } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Looks up single documents, and what documents refer to. */
export interface DocumentFinder {
  /** @returns the document if it is public in a locale of the chain */
  byId(type: string, id: string, chain: LocaleChain): PublicDocument | null
  /**
   * A slug finds its document in whatever locale it is the slug of; that of the locale to be shown
   * comes first. A slug that nobody has any more leads to the document that had it last: its path
   * then tells where it is now.
   */
  bySlug(type: string, slug: string, chain: LocaleChain): PublicDocument | null
  byReferences(references: readonly FrozenReference[], chain: LocaleChain): PublicDocument[]
  /** All public targets of the references at one place of several documents, in one statement. */
  targets(documents: readonly number[], path: string, chain: LocaleChain): PublicDocument[]
}

/** @param sqlite an open read model */
export function createDocumentFinder(sqlite: Sqlite, types: TypeNumbers): DocumentFinder {
  const prepared = chains.map((chain) => prepareFor(sqlite, chain))
  const found = (chain: LocaleChain) => prepared[chainIndex(chain)] ?? prepareFor(sqlite, chain)
  const single = (row: DocumentRow | undefined) => (row ? toDocument(row, types.slugOf) : null)
  const several = (rows: DocumentRow[]) => rows.map((row) => toDocument(row, types.slugOf))
  return {
    byId: (type, id, chain) => single(found(chain).byId.get(id, types.numberOf(type) ?? null)),
    bySlug(type, slug, chain) {
      const { bySlug, byFormerSlug } = found(chain)
      const number = types.numberOf(type) ?? null
      return single(bySlug.get(slug, number) ?? byFormerSlug.get(number, slug))
    },
    byReferences(references, chain) {
      const wanted = references.map(({ type, id }) => [id, types.numberOf(type) ?? null])
      return several(found(chain).byReferences.all(JSON.stringify(wanted)))
    },
    targets: (documents, path, chain) =>
      several(found(chain).targets.all(keyList(documents), path)),
  }
}

/** CROSS JOIN keeps the order of the tables: from the few that are wanted to the many there are. */
function prepareFor(sqlite: Sqlite, chain: LocaleChain) {
  const read = (from: string, rest = '') =>
    sqlite.prepare<DocumentRow>(
      `SELECT ${documentColumns} FROM ${from} ${joinRendition(chain)} ${rest}`,
    )
  return {
    byId: read(
      'identities i CROSS JOIN documents d ON d.identity = i.key',
      'WHERE i.id = ? AND i.type = ?',
    ),
    bySlug: read(
      'renditions s CROSS JOIN documents d ON d.key = s.document',
      'WHERE s.slug = ? AND s.type = ? ORDER BY s.key = r.key DESC, d.key LIMIT 1',
    ),
    byFormerSlug: read(
      'addresses a CROSS JOIN documents d ON d.identity = a.identity',
      'WHERE a.type = ? AND a.slug = ? ORDER BY a.sequence DESC LIMIT 1',
    ),
    byReferences: read(`json_each(?) j
      CROSS JOIN identities i ON i.id = j.value ->> 0 AND i.type = j.value ->> 1
      CROSS JOIN documents d ON d.identity = i.key`),
    targets: read(`(SELECT DISTINCT f.target FROM json_each(?) j
        CROSS JOIN refs f ON f.source = j.value AND f.path = ?) t
      CROSS JOIN documents d ON d.identity = t.target`),
  }
}
