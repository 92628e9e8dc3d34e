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
  /** Whether a long ledger may be built into an empty read model; not again after that has failed. */
  mayBuild: boolean
}

/** Reads and applies until the ledger has no more. */
export async function readToEnd(options: FollowOptions): Promise<void> {
  const { source, readModel, batch, isStopped } = options
  while (!isStopped()) {
    const records = await source.read(readModel.position, batch)
    if (records.length === 0) break
    const isLong = readModel.position === 0 && records.length === batch
    if (isLong && options.mayBuild) readModel.beginBuilding()
    await applySlices(records, options)
  }
  if (readModel.isBeingBuilt() && !isStopped()) await completeBuilding(options)
}

async function applySlices(records: LedgerRecord[], options: FollowOptions): Promise<void> {
  const { readModel, onApplied, isStopped } = options
  for (let from = 0; from < records.length && !isStopped(); from += slice) {
    const part = records.slice(from, from + slice)
    const position = orGiveUpBuilding(options, () => readModel.apply(part))
    onApplied?.(position)
    await turn()
  }
}

async function completeBuilding(options: FollowOptions): Promise<void> {
  const steps = options.readModel.completeBuilding()[Symbol.iterator]()
  while (!options.isStopped() && !orGiveUpBuilding(options, () => steps.next().done)) await turn()
}

/** A record that cannot be applied must not cost all others each time it is tried. */
function orGiveUpBuilding<T>(options: FollowOptions, work: () => T): T {
  const building = options.readModel.isBeingBuilt()
  try {
    return work()
  } catch (error) {
    if (building) options.mayBuild = false
    throw error
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
