import { locales } from '../content/locales.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import type { Kept } from './remove-document.ts'
import { toJson, type Sqlite } from './sqlite.ts'

/** Remembers what was public once, so that its address can be answered with the reason. */
export interface GoneWriter {
  /** Call it before the document is removed. */
  remember(record: LedgerRecord, identity: number): void
  /** The document is public again. */
  forget(type: number, id: string): Kept | undefined
}

/** @param sqlite an open read model */
export function createGoneWriter(sqlite: Sqlite): GoneWriter {
  const insert = sqlite.prepare(`
    INSERT OR REPLACE INTO gone
      (type, slug, id, reason, sequence, first_published_at, since, redirect)
    SELECT DISTINCT d.type, r.slug, d.id, ?, ?, d.first_published_at, ?, ?
    FROM documents d JOIN renditions r
      ON r.key >= d.key * ${locales.length} AND r.key < (d.key + 1) * ${locales.length}
    WHERE d.identity = ?`)
  const find = sqlite.prepare<{ firstPublishedAt: string }>(
    'SELECT first_published_at AS firstPublishedAt FROM gone WHERE id = ? AND type = ? LIMIT 1',
  )
  const remove = sqlite.prepare('DELETE FROM gone WHERE id = ? AND type = ?')
  return {
    remember: ({ entry, content }, identity) =>
      insert.run(
        ...[toJson(content?.reason), entry.sequence],
        ...[entry.recordedAt, toJson(content?.redirect), identity],
      ),
    forget(type, id) {
      const known = find.get(id, type)
      if (known) remove.run(id, type)
      return known
    },
  }
}
