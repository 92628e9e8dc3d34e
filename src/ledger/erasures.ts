import type { LedgerEntry, LedgerRecord } from './entry.ts'
import type { LedgerTail } from './seal.ts'

/** What the chain says of an erasure. */
export interface Erasure extends Pick<
  LedgerEntry,
  'sequence' | 'type' | 'documentId' | 'recordedAt'
> {
  /** How many entries of the document have lost their content. */
  editions: number
}

/** Entries of one document whose content is not there, and that nothing has explained yet. */
interface Lost {
  /** The entry before the first of them. */
  before: LedgerTail
  editions: number
}

/** Follows, along the chain, which contents are missing and which entry says why. */
export interface ErasureLog {
  readonly erased: Erasure[]
  /** @param before the entry before */
  note(record: LedgerRecord, before: LedgerTail): void
  /** The first content that is missing without an erasure. */
  firstLost(): Lost | null
}

/** @returns a log of a chain that has not begun */
export function createErasureLog(): ErasureLog {
  const lost = new Map<string, Lost>()
  const erased: Erasure[] = []
  return {
    erased,
    note({ entry, content }, before) {
      const { action, documentId, sequence, type, recordedAt } = entry
      const known = lost.get(documentId)
      // An erasure explains what came before it, not that its own content is missing.
      if (action === 'erase' && content) {
        erased.push({ sequence, type, documentId, recordedAt, editions: known?.editions ?? 0 })
        lost.delete(documentId)
      } else if (!content)
        lost.set(documentId, {
          before: known?.before ?? before,
          editions: (known?.editions ?? 0) + 1,
        })
    },
    firstLost() {
      const [first] = [...lost.values()].sort((a, b) => a.before.sequence - b.before.sequence)
      return first ?? null
    },
  }
}
