import type { FrozenContent } from '../content/model.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { Rendition } from './edition.ts'
import { toJson, type Sqlite } from './sqlite.ts'

/** Keeps what is told of the editions of a publication, without what they say. */
export interface EditionWriter {
  /** @param renditions of the edition; none of an unpublishing */
  remember(
    record: LedgerRecord,
    identity: number,
    renditions: readonly Pick<Rendition, 'slug'>[],
  ): void
  /** It was erased: notes and reasons are words too. */
  forget(identity: number): void
}

/** @param sqlite an open read model */
export function createEditionWriter(sqlite: Sqlite): EditionWriter {
  const insert = sqlite.prepare(
    'INSERT OR REPLACE INTO editions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const remove = sqlite.prepare('DELETE FROM editions WHERE identity = ?')
  return {
    remember({ entry, content }, identity, renditions) {
      const { sequence, version, action, recordedAt, hash } = entry
      const slugs = new Set(renditions.map(({ slug }) => slug))
      insert.run(
        ...[sequence, identity, version, action, recordedAt, hash],
        ...[entry.locales.join(), JSON.stringify([...slugs]), countCorrections(content)],
        ...[toJson(content?.note), toJson(content?.reason)],
      )
    },
    forget: (identity) => void remove.run(identity),
  }
}

/** Where one has not been translated yet, a language has fewer. */
function countCorrections(content: FrozenContent | null): number {
  const lists = Object.values(content?.locales ?? {}).map(({ corrections }) => corrections)
  return Math.max(0, ...lists.map((list) => (Array.isArray(list) ? list.length : 0)))
}
