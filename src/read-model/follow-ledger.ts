import { setImmediate as turn } from 'node:timers/promises'
import type { LedgerRecord, LedgerSource } from '../ledger/entry.ts'
import type { ReadModel } from './read-model.ts'

/** Applied without a pause; more would keep readers in the same process waiting. */
const slice = 50

export interface FollowOptions {
  source: LedgerSource
  readModel: ReadModel
  batch: number
  onApplied?: (position: number) => void
  isStopped: () => boolean
}

/** Reads and applies until the ledger has no more. */
export async function readToEnd(options: FollowOptions): Promise<void> {
  const { source, readModel, batch, isStopped } = options
  while (!isStopped()) {
    const records = await source.read(readModel.position, batch)
    if (records.length === 0) return
    await applySlices(records, options)
  }
}

async function applySlices(records: LedgerRecord[], options: FollowOptions): Promise<void> {
  const { readModel, onApplied, isStopped } = options
  for (let from = 0; from < records.length && !isStopped(); from += slice) {
    const position = readModel.apply(records.slice(from, from + slice))
    onApplied?.(position)
    await turn()
  }
}

/**
 * Looks whether the ledger still holds what was applied last: without that, a ledger that was
 * replaced by a shorter one would pass for one without news.
 * @returns false when it is shorter than the read model
 * @throws ReadModelChainError when it is another one
 */
export async function isContinued({ source, readModel }: FollowOptions): Promise<boolean> {
  const { position } = readModel
  if (position === 0) return true
  const last = await source.read(position - 1, 1)
  readModel.apply(last)
  return last.length > 0
}
