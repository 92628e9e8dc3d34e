import type { LedgerRecord } from '../ledger/entry.ts'
import type { BatchWriter, Cursor } from './apply.ts'
import type { Sqlite } from './sqlite.ts'

interface Parts {
  sqlite: Sqlite
  /** It must remember nothing that outlives the preview. */
  writer: BatchWriter
}

/**
 * Runs the work on a read model to which records were added, and takes them back.
 * @param cursor the records are placed behind it: a sequence that is taken already would be the key
 * of another document
 * @throws Error when the work returns a promise
 */
export function answerAsIf<T>(
  { sqlite, writer }: Parts,
  { position }: Cursor,
  records: readonly LedgerRecord[],
  work: () => T,
): T {
  return sqlite.rolledBack(() => {
    records.forEach(({ entry, content }, place) =>
      writer.write({ entry: { ...entry, sequence: position + 1 + place }, content }),
    )
    writer.finish()
    const answer = work()
    if (isPromise(answer)) throw new Error('A preview is answered at once: leave out what waits.')
    return answer
  })
}

function isPromise(answer: unknown): boolean {
  if (!(answer instanceof Promise)) return false
  // Nobody waits for it any more: its failure must not end the process.
  answer.catch(() => {})
  return true
}
