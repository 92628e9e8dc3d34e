import type { Payload } from 'payload'
import { findCanonicals, findEntries } from '../stored.ts'
import type { LedgerEntry } from '../entry.ts'
import type { RawRecord } from './format.ts'

/** Contents read at once, and how much of them one answer carries, in characters. */
const slice = 50
const enough = 4_000_000

/** Records after a cursor, in order; fewer than `limit` where their contents are large. */
export type RawReader = (after: number, limit: number) => Promise<RawRecord[]>

/** The ledger of this process's primary database, as it stands there. */
export function rawReader(payload: Payload): RawReader {
  return async (after, limit) => {
    const where = { sequence: { greater_than: after } }
    const entries = await findEntries({ payload }, { where, limit })
    const records: RawRecord[] = []
    for (let size = 0; records.length < entries.length && size < enough;) {
      const part = await withCanonicals(
        payload,
        entries.slice(records.length, records.length + slice),
      )
      records.push(...part)
      size += part.reduce((sum, { canonical }) => sum + (canonical?.length ?? 0), 0)
    }
    return records
  }
}

async function withCanonicals(payload: Payload, entries: LedgerEntry[]): Promise<RawRecord[]> {
  const hashes = [...new Set(entries.map(({ contentHash }) => contentHash))]
  const canonicals = await findCanonicals({ payload }, hashes)
  return entries.map((entry) => ({ entry, canonical: canonicals.get(entry.contentHash) ?? null }))
}
