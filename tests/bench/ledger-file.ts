import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { LedgerRecord, LedgerSource } from '../../src/ledger/entry.ts'
import type { GeneratedLedger } from './records.ts'

/** A ledger in a file, since it is larger than what memory should hold. */
export interface LedgerFile {
  source: LedgerSource
  close(): void
}

const batch = 500

/**
 * Makes up a ledger before anything is measured; to read it costs what its JSON costs, as elsewhere.
 * @param told is given each batch
 */
export function writeLedger(
  ledger: GeneratedLedger,
  count: number,
  file: string,
  told: (records: LedgerRecord[]) => void,
): LedgerFile {
  const descriptor = openSync(file, 'w+')
  /** Where the line of each record begins, and where the last one ends. */
  const begins = [0]
  for (let done = 0; done < count; done += batch) {
    const records = ledger.next(Math.min(batch, count - done))
    for (const record of records) {
      const line = Buffer.from(`${JSON.stringify(record)}\n`)
      writeSync(descriptor, line)
      begins.push((begins.at(-1) ?? 0) + line.length)
    }
    told(records)
    if (done % 10_000 === 0) console.error(`… ${done} of ${count}`)
  }

  async function read(after: number, limit: number): Promise<LedgerRecord[]> {
    const [from, to] = [begins[after] ?? 0, begins[Math.min(after + limit, count)] ?? 0]
    const bytes = Buffer.alloc(Math.max(0, to - from))
    readSync(descriptor, bytes, { position: from })
    const lines = bytes.toString().split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as LedgerRecord)
  }
  return { source: { read, head: async () => count }, close: () => closeSync(descriptor) }
}
