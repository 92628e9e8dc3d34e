import type { Payload } from 'payload'
import type { LedgerSource } from './entry.ts'
import { findEntries, findHead, withContents } from './stored.ts'

/** The ledger in this process's primary database. */
export function databaseSource(payload: Payload): LedgerSource {
  return {
    async read(after, limit) {
      const where = { sequence: { greater_than: after } }
      return withContents({ payload }, await findEntries({ payload }, { where, limit }))
    },
    head: () => findHead({ payload }),
  }
}
