import type { Payload } from 'payload'
import type { LedgerSource } from './entry.ts'
import { findContents, findEntries } from './stored.ts'

/** The ledger in this process's primary database. */
export function databaseSource(payload: Payload): LedgerSource {
  return {
    async read(after, limit) {
      const entries = await findEntries(
        { payload },
        { where: { sequence: { greater_than: after } }, limit },
      )
      const contents = await findContents({ payload }, [
        ...new Set(entries.map((entry) => entry.contentHash)),
      ])
      return entries.map((entry) => ({ entry, content: contents.get(entry.contentHash) ?? null }))
    },
  }
}
