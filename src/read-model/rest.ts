import type { LedgerSource } from '../ledger/entry.ts'
import type { Pause } from './pause.ts'
import type { ReadModel } from './read-model.ts'

interface Following {
  source: LedgerSource
  readModel: Pick<ReadModel, 'position'>
}

/** Sleeps until woken, or the time has passed, or a source that can tell says that there is news. */
export async function rest(
  { source, readModel }: Following,
  pause: Pause,
  ms: number,
): Promise<void> {
  const end = new AbortController()
  // A failure wakes too: the next reading shows what is wrong.
  const wake = () => end.signal.aborted || pause.wake()
  void source.news?.(readModel.position, end.signal).then(wake, wake)
  await pause.sleep(ms)
  end.abort()
}
