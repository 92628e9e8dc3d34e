import type { LedgerRecord } from '../ledger/entry.ts'
import { noteErasure } from './scrub.ts'
import type { Sqlite } from './sqlite.ts'
import type { EditionWriter } from './write-editions.ts'
import type { GoneWriter } from './write-gone.ts'

/**
 * @returns a function that forgets all there is of a document but its id and the instant of its
 * erasure, and ends redirects to it
 */
export function createEraser(
  sqlite: Sqlite,
  remove: (identity: number, type: number) => boolean,
  gone: GoneWriter,
  editions: EditionWriter,
): (record: LedgerRecord, type: number, identity: number) => void {
  const forgetAddresses = sqlite.prepare('DELETE FROM addresses WHERE identity = ?')
  const endRedirects = sqlite.prepare(`
    UPDATE gone SET redirect = NULL WHERE redirect ->> 'id' = ? AND redirect ->> 'type' = ?`)
  const insert = sqlite.prepare('INSERT OR REPLACE INTO erased VALUES (?, ?, ?, ?, ?, ?)')
  return ({ entry, content }, type, identity) => {
    const { documentId, recordedAt } = entry
    const [wasPublic, wasGone] = [remove(identity, type), gone.forget(type, documentId)]
    if (wasPublic || wasGone) noteErasure(sqlite)
    forgetAddresses.run(identity)
    editions.forget(identity)
    endRedirects.run(documentId, entry.type)
    const addresses = JSON.stringify(content?.addresses ?? [])
    insert.run(identity, documentId, recordedAt, addresses, type, entry.sequence)
  }
}
