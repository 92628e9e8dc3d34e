import type { LedgerRecord, LedgerSource } from './entry.ts'
import { createErasureLog, type Erasure } from './erasures.ts'
import { emptyTail, hashContent, hashEntry, type LedgerTail } from './seal.ts'

/** The result of walking the chain: how far it holds, and what breaks it, if anything. */
export interface Verification {
  /** Entries that fit, counted from the first. */
  verified: number
  /** Hash of the last entry that fits. */
  head: string
  /** The first entry that does not fit, or null when all do. */
  broken: { sequence: number; reason: string } | null
  /** What was lawfully erased, in order. */
  erased: Erasure[]
}

/**
 * Walks the ledger from its first entry and checks order, links, hashes and contents. A content may
 * be missing only where a later entry of the same document says that it was erased.
 * @param batch entries to read at a time
 */
export async function verifyLedger(source: LedgerSource, batch = 500): Promise<Verification> {
  const log = createErasureLog()
  const end = (tail: LedgerTail, reason: string | null): Verification => {
    const lost = log.firstLost()
    const [last, why] = lost ? [lost.before, 'has lost its content'] : [tail, reason]
    const broken = why === null ? null : { sequence: last.sequence + 1, reason: why }
    return { verified: last.sequence, head: last.hash, broken, erased: log.erased }
  }
  let tail = emptyTail
  for (;;) {
    const records = await source.read(tail.sequence, batch)
    for (const record of records) {
      const reason = findFault(record, tail)
      if (reason) return end(tail, reason)
      log.note(record, tail)
      tail = { sequence: record.entry.sequence, hash: record.entry.hash }
    }
    if (records.length === 0) return end(tail, null)
  }
}

function findFault({ entry, content }: LedgerRecord, tail: LedgerTail): string | null {
  if (entry.sequence !== tail.sequence + 1) return `is missing: entry ${entry.sequence} follows`
  if (entry.previousHash !== tail.hash) return 'does not link to the entry before'
  if (hashEntry(entry) !== entry.hash) return 'was altered: its hash does not fit'
  if (content && hashContent(content) !== entry.contentHash) return 'has an altered content'
  return null
}
