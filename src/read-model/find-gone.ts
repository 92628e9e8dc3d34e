import type { LocalizedText } from '../content/model.ts'
import { toReason } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A publication that was unpublished. */
export interface GonePublication {
  type: string
  id: string
  slug: string
  /** Public reason in the languages it was given in, or null. */
  reason: LocalizedText | null
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
  const find = sqlite.prepare<
    Omit<GonePublication, 'type' | 'reason'> & { reason: string | null }
  >(`
    SELECT id, slug, reason, sequence FROM gone WHERE type = ? AND slug = ?
    ORDER BY sequence DESC LIMIT 1`)
  const found = find.get(types.numberOf(type) ?? null, slug)
  return found ? { ...found, type, reason: toReason(found.reason) } : null
}
