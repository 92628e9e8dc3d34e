import { setImmediate as turn } from 'node:timers/promises'
import type { LedgerRecord, LedgerSource } from '../ledger/entry.ts'
import { ahead } from './apart/ahead.ts'
import { startPreparing } from './apart/preparing.ts'
import type { PreparedRecord } from './prepare.ts'
import type { ReadModel } from './read-model.ts'

/** Applied without a pause; more would keep readers in the same process waiting. */
const slice = 50

/** Slices that are prepared before they are applied. */
export const slicesAhead = 6

/** How far a read model is that has much to read. */
export interface FollowProgress {
  /** Where it began. */
  from: number
  position: number
  /** The last entry of the ledger when it began; null when the source cannot tell. */
  total: number | null
  isComplete: boolean
}

export interface FollowOptions {
  source: LedgerSource
  readModel: ReadModel
  batch: number
  onApplied?: (position: number) => void
  onProgress?: (progress: FollowProgress) => void
  onError?: (error: Error) => void
  isStopped: () => boolean
  /** Whether a long ledger may be built into an empty read model; not again after that has failed. */
  mayBuild: boolean
}

/** Reads and applies until the ledger has no more. */
export async function readToEnd(options: FollowOptions): Promise<void> {
  const { source, readModel, batch, isStopped } = options
  const progress = createProgress(options)
  while (!isStopped()) {
    const records = await source.read(readModel.position, batch)
    if (records.length === 0) break
    const isLong = await progress.isLong(records)
    const begins = isLong && readModel.position === 0 && options.mayBuild
    if (begins) readModel.beginBuilding()
    if (readModel.isBeingBuilt()) await buildToEnd(records, options, progress.tell)
    else await applySlices(records, options, progress.tell)
  }
  if (isStopped()) return
  if (readModel.isBeingBuilt()) await completeBuilding(options)
  if (!isStopped()) progress.end()
}

/** What fits into one batch is there before anybody could read how far it is. */
function createProgress({ source, readModel, batch, onProgress }: FollowOptions) {
  const from = readModel.position
  let isLong = false
  let total: number | null = null
  const say = (isComplete: boolean) => {
    if (isLong) onProgress?.({ from, position: readModel.position, total, isComplete })
  }
  return {
    /** A source may give fewer records at once than it is asked for, so it is asked for its end. */
    async isLong(records: readonly LedgerRecord[]) {
      if (!isLong && records.length > slice) total = (await source.head?.()) ?? null
      isLong ||= Math.max(records.length, (total ?? 0) - from) >= batch
      return isLong
    },
    tell: () => say(false),
    end: () => say(true),
  }
}

async function applySlices(
  records: LedgerRecord[],
  options: FollowOptions,
  tell: () => void,
): Promise<void> {
  for (const part of slicesOf(records)) {
    if (options.isStopped()) return
    applySlice(part, options, tell)
    await turn()
  }
}

/** What is applied without a pause each time. */
export function* slicesOf<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += slice) yield all.slice(from, from + slice)
}

function applySlice(
  records: readonly PreparedRecord[],
  options: FollowOptions,
  tell: () => void,
): void {
  const position = orGiveUpBuilding(options, () => options.readModel.apply(records))
  options.onApplied?.(position)
  tell()
}

/** Records are read, and prepared in other threads, while those before them are applied. */
async function buildToEnd(
  first: LedgerRecord[],
  options: FollowOptions,
  tell: () => void,
): Promise<void> {
  const preparing = startPreparing(options.readModel.model, options.onError)
  try {
    const parts = ahead(slicesFrom(first, options), (part) => preparing.prepare(part), slicesAhead)
    for await (const part of parts) {
      if (options.isStopped()) return
      applySlice(part, options, tell)
      await turn()
    }
  } finally {
    await preparing.end()
  }
}

/** What follows is read while its predecessors are in use. */
async function* slicesFrom(
  first: LedgerRecord[],
  { source, batch }: FollowOptions,
): AsyncGenerator<LedgerRecord[]> {
  for (let records = first; records.length > 0;) {
    const following = source.read(records.at(-1)?.entry.sequence ?? 0, batch)
    // Where a record cannot be applied, nobody asks for what follows.
    following.catch(() => {})
    yield* slicesOf(records)
    records = await following
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
