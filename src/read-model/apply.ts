import type { LedgerEntry } from '../ledger/entry.ts'
import { errorCode, ReadModelChainError, ReadModelGapError } from './errors.ts'
import type { PreparedRecord } from './prepare.ts'
import type { Sqlite } from './sqlite.ts'

/** How far the ledger was applied. */
export interface Cursor {
  /** Sequence of the last entry applied; 0 for none. */
  position: number
  /** Its hash; 64 zeros for none. */
  hash: string
}

const start: Cursor = { position: 0, hash: '0'.repeat(64) }

/** How much of a hash is kept of entries that are neither editions nor the last. */
const markLength = 8

/** What writes a batch. */
export interface BatchWriter {
  /** Applies one record. */
  write: (record: PreparedRecord) => void
  /** Writes what is written once for all of them. */
  finish: () => void
}

/** Reads the stored cursor. */
export function readCursor(sqlite: Sqlite): Cursor {
  const row = sqlite.prepare<{ value: string }>(`SELECT value FROM meta WHERE name = 'cursor'`)
  const found = row.get()
  return found ? (JSON.parse(found.value) as Cursor) : start
}

/**
 * Applies a batch in one transaction, cursor included: all of it or nothing.
 * @returns the cursor after the batch
 * @throws ReadModelGapError, ReadModelChainError when the records do not continue the cursor
 */
export function applyBatch(
  sqlite: Sqlite,
  writer: BatchWriter,
  cursor: Cursor,
  records: readonly PreparedRecord[],
): Cursor {
  const { fresh, end } = findFresh(cursor, records)
  if (end === cursor) return cursor
  sqlite.transaction(() => {
    writeRecords(sqlite, writer, fresh)
    finishBatch(sqlite, writer, end)
  })
  return end
}

/**
 * @returns the records that are not applied yet, and the cursor after them
 * @throws ReadModelGapError, ReadModelChainError when the records do not continue the cursor
 */
export function findFresh(cursor: Cursor, records: readonly PreparedRecord[]) {
  if (records.some(({ entry }) => isRewritten(entry, cursor)))
    throw new ReadModelChainError(cursor.position)
  const fresh = records.filter(({ entry }) => entry.sequence > cursor.position)
  return { fresh, end: fresh.reduce(follow, cursor) }
}

/** Writes records in the caller's transaction, but for what is written once for many. */
export function writeRecords(
  sqlite: Sqlite,
  { write }: BatchWriter,
  records: readonly PreparedRecord[],
): void {
  const link = sqlite.prepare('INSERT INTO chain VALUES (?, ?, ?)')
  for (const record of records) {
    const { sequence, hash, recordedAt } = record.entry
    link.run(sequence, hash.slice(0, markLength), Math.floor(Date.parse(recordedAt) / 1000))
    writeOne(write, record)
  }
}

/** Writes what is written once for all records of a transaction, and how far it has come. */
export function finishBatch(sqlite: Sqlite, { finish }: BatchWriter, end: Cursor): void {
  finish()
  sqlite.prepare(`INSERT OR REPLACE INTO meta VALUES ('cursor', ?)`).run(JSON.stringify(end))
}

/** The last entry applied must still be the same when it is seen again. */
function isRewritten(entry: LedgerEntry, { position, hash }: Cursor): boolean {
  return entry.sequence === position && entry.hash !== hash
}

function follow(cursor: Cursor, { entry }: PreparedRecord): Cursor {
  if (entry.sequence !== cursor.position + 1)
    throw new ReadModelGapError(cursor.position + 1, entry.sequence)
  if (entry.previousHash !== cursor.hash) throw new ReadModelChainError(entry.sequence)
  return { position: entry.sequence, hash: entry.hash }
}

function writeOne(write: (record: PreparedRecord) => void, record: PreparedRecord): void {
  const { sequence, type, documentId } = record.entry
  try {
    write(record)
  } catch (cause) {
    const place = `Ledger entry ${sequence} (${type} ${documentId}) cannot be applied`
    throw Object.assign(new Error(`${place}: ${String(cause)}`, { cause }), {
      code: errorCode(cause),
    })
  }
}
