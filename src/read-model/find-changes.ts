import type { FrozenReference, LocalizedText } from '../content/model.ts'
import type { LedgerAction } from '../ledger/entry.ts'
import { addressOf } from '../content/addresses.ts'
import { toReason } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

export interface ChangeQuery {
  /** Type slugs of publications; all when null. */
  types: readonly string[] | null
  /** Only what changed after this entry of the ledger. */
  after: number
  first: number
}

/** What became of a publication last. */
export interface Change extends FrozenReference {
  /** Of the ledger entry that says so. */
  sequence: number
  action: LedgerAction
  /** When it was recorded. */
  at: string
  /** Public reason of an unpublishing, or null. */
  reason: LocalizedText | null
  /** Where it was before it was unpublished, or null. */
  formerPath: string | null
  /** Whether readers of what was unpublished are to be sent elsewhere. */
  isRedirected: boolean
}

/** What an entry of the ledger is known by. */
export interface ChainLink {
  /** The beginning of its hash: enough to tell it from an entry that took its place. */
  mark: string
  /** In seconds since 1970. */
  recordedAt: number
}

/** Looks up what changed last. */
export interface ChangeFinder {
  /** Each publication once, at its last entry in the ledger, in the order of the ledger. */
  changes(query: ChangeQuery): Change[]
  /** @returns the entry that was applied with a sequence; null when none was */
  link(sequence: number): ChainLink | null
}

type Row = Omit<Change, 'type' | 'reason' | 'formerPath' | 'isRedirected'> & {
  type: number
  reason: string | null
  slug: string | null
  isRedirected: number
}

const columns = 'sequence, type, id, action, at, reason, slug, isRedirected'

/** For each type and table one short range of an index. Values of each: type, after, limit. */
const ranges = [
  `SELECT d.sequence, d.type, d.id, e.action, e.recorded_at AS at, NULL AS reason, NULL AS slug,
      0 AS isRedirected
    FROM documents d CROSS JOIN editions e ON e.sequence = d.sequence
    WHERE d.type = ? AND d.sequence > ? ORDER BY d.sequence LIMIT ?`,
  `SELECT sequence, type, id, 'unpublish' AS action, since AS at, reason, min(slug) AS slug,
      redirect IS NOT NULL AS isRedirected
    FROM gone WHERE type = ? AND sequence > ? GROUP BY sequence ORDER BY sequence LIMIT ?`,
  `SELECT sequence, type, id, 'erase' AS action, since AS at, NULL AS reason, NULL AS slug,
      0 AS isRedirected
    FROM erased WHERE type = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
].map((range) => `SELECT ${columns} FROM (${range})`)

/** @param sqlite an open read model */
export function createChangeFinder(sqlite: Sqlite, types: TypeNumbers): ChangeFinder {
  const toChange = ({ type, slug, reason, isRedirected, ...row }: Row): Change => ({
    ...row,
    type: types.slugOf(type),
    reason: toReason(reason),
    formerPath: slug === null ? null : addressOf(types.modelOf(type), slug),
    isRedirected: isRedirected === 1,
  })
  const link = sqlite.prepare<ChainLink>(
    'SELECT mark, recorded_at AS recordedAt FROM chain WHERE sequence = ?',
  )
  return {
    link: (sequence) => link.get(sequence) ?? null,
    changes(query) {
      const wanted = types.publications.filter(
        (type) => query.types === null || query.types.includes(types.slugOf(type)),
      )
      if (wanted.length === 0) return []
      const all = wanted.flatMap(() => ranges).join(' UNION ALL ')
      const values = wanted.flatMap((type) =>
        ranges.flatMap(() => [type, query.after, query.first]),
      )
      const sql = `${all} ORDER BY sequence LIMIT ?`
      return sqlite
        .prepare<Row>(sql)
        .all(...values, query.first)
        .map(toChange)
    },
  }
}
