import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A publication that was unpublished. */
export interface GonePublication {
  type: string
  id: string
  slug: string
  /** Public reason, or null. */
  reason: string | null
  /** The ledger entry that unpublished it. */
  sequence: number
}

/** @returns the latest publication that was unpublished under a slug */
export function findGone(
  sqlite: Sqlite,
  types: TypeNumbers,
  type: string,
  slug: string,
): GonePublication | null {
  const find = sqlite.prepare<Omit<GonePublication, 'type'>>(`
    SELECT id, slug, reason, sequence FROM gone WHERE type = ? AND slug = ?
    ORDER BY sequence DESC LIMIT 1`)
  const found = find.get(types.numberOf(type) ?? null, slug)
  return found ? { ...found, type } : null
}
