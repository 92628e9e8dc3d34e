import type { LedgerRecord, LedgerSource } from './entry.ts'
import { emptyTail, hashContent, hashEntry, type LedgerTail } from './seal.ts'

/** The result of walking the chain: how far it holds, and what breaks it, if anything. */
export interface Verification {
  /** Entries that fit, counted from the first. */
  verified: number
  /** Hash of the last entry that fits. */
  head: string
  /** The first entry that does not fit, or null when all do. */
  broken: { sequence: number; reason: string } | null
}

/**
 * Walks the ledger from its first entry and checks order, links, hashes and contents.
 * @param batch entries to read at a time
 */
export async function verifyLedger(source: LedgerSource, batch = 500): Promise<Verification> {
  let tail = emptyTail
  for (;;) {
    const records = await source.read(tail.sequence, batch)
    for (const record of records) {
      const reason = findFault(record, tail)
      if (reason) return { verified: tail.sequence, head: tail.hash, broken: at(tail, reason) }
      tail = { sequence: record.entry.sequence, hash: record.entry.hash }
    }
    if (records.length === 0) return { verified: tail.sequence, head: tail.hash, broken: null }
  }
}

function at(tail: LedgerTail, reason: string) {
  return { sequence: tail.sequence + 1, reason }
}

function findFault({ entry, content }: LedgerRecord, tail: LedgerTail): string | null {
  if (entry.sequence !== tail.sequence + 1) return `is missing: entry ${entry.sequence} follows`
  if (entry.previousHash !== tail.hash) return 'does not link to the entry before'
  if (hashEntry(entry) !== entry.hash) return 'was altered: its hash does not fit'
  if (content === null) return 'has lost its content'
  if (hashContent(content) !== entry.contentHash) return 'has an altered content'
  return null
}
