import type { Locale } from '../content/locales.ts'
import type { FrozenReference, LocalizedText } from '../content/model.ts'
import type { LedgerAction } from '../ledger/entry.ts'
import { toLocales, toReason } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** What is told of an edition of a publication; what it says is in the ledger. */
export interface Edition {
  /** Of its ledger entry. */
  sequence: number
  version: string
  action: LedgerAction
  recordedAt: string
  /** Hash of its ledger entry. */
  hash: string
  /** It was public in. */
  locales: Locale[]
  slugs: string[]
  /** How many corrections it had. */
  corrections: number
  /** What was said of the change, or null. */
  note: LocalizedText | null
  /** Public reason of a withdrawal or an unpublishing, or null. */
  reason: LocalizedText | null
}

/** Looks up editions of before. */
export interface EditionFinder {
  /**
   * All editions of publications, unpublishings included, newest first; nothing is known any more
   * of what was erased.
   * @returns them by `TYPE ID`
   */
  editions(references: readonly FrozenReference[]): Map<string, Edition[]>
  /** @returns what has, or had once, a slug and was not erased; the one that had it last first */
  holders(type: string, slug: string): FrozenReference[]
}

type Row = Omit<Edition, 'locales' | 'slugs' | 'note' | 'reason'> & {
  type: number
  id: string
  locales: string
  slugs: string
  note: string | null
  reason: string | null
}

/** @param sqlite an open read model */
export function createEditionFinder(sqlite: Sqlite, types: TypeNumbers): EditionFinder {
  const byIdentity = sqlite.prepare<Row>(`
    SELECT i.type, i.id, e.sequence, e.version, e.action, e.recorded_at AS recordedAt, e.hash,
      e.locales, e.slugs, e.corrections, e.note, e.reason
    FROM json_each(?) j
      CROSS JOIN identities i ON i.id = j.value ->> 0 AND i.type = j.value ->> 1
      CROSS JOIN editions e ON e.identity = i.key
    ORDER BY e.sequence DESC`)
  const bySlug = sqlite.prepare<{ id: string }>(`
    SELECT i.id FROM addresses a CROSS JOIN identities i ON i.key = a.identity
    WHERE a.type = ? AND a.slug = ? ORDER BY a.sequence DESC`)
  return {
    editions(references) {
      const wanted = references.map(({ type, id }) => [id, types.numberOf(type) ?? null])
      const found = new Map<string, Edition[]>()
      for (const row of byIdentity.all(JSON.stringify(wanted))) {
        const name = `${types.slugOf(row.type)} ${row.id}`
        found.set(name, [...(found.get(name) ?? []), toEdition(row)])
      }
      return found
    },
    holders: (type, slug) =>
      bySlug.all(types.numberOf(type) ?? null, slug).map(({ id }) => ({ type, id })),
  }
}

function toEdition({ type: _, id: __, ...row }: Row): Edition {
  const { locales, slugs, note, reason } = row
  return {
    ...row,
    locales: toLocales(locales),
    slugs: JSON.parse(slugs) as string[],
    note: toReason(note),
    reason: toReason(reason),
  }
}
