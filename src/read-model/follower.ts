import type { LedgerSource } from '../ledger/entry.ts'
import { isCorruption, ReadModelChainError } from './errors.ts'
import { isContinued, readToEnd, type FollowOptions, type FollowProgress } from './follow-ledger.ts'
import { createPause } from './pause.ts'
import { rest } from './rest.ts'
import type { ReadModel } from './read-model.ts'
import { createWaiters } from './waiters.ts'

export interface FollowerOptions {
  source: LedgerSource
  readModel: ReadModel
  /** How often to look when nobody calls `wake`, in milliseconds. */
  pollMs?: number
  /** Records to read at once. */
  batch?: number
  onError?: (error: Error) => void
  /** Called after records were applied, with the new position. */
  onApplied?: (position: number) => void
  /** Called while more is read than one batch, and when that is done. */
  onProgress?: (progress: FollowProgress) => void
}

/** Keeps a read model up with a ledger. */
export interface Follower {
  /** Sequence of the last entry applied. */
  readonly position: number
  /** Whether the end of the ledger was reached since the read model was last begun anew. */
  readonly ready: boolean
  /** Why the last attempt failed; null when it succeeded. */
  readonly lastError: Error | null
  /** Looks at the ledger now; call it after a commit. */
  wake(): void
  /**
   * Resolves when everything that is in the ledger at the time of the call is applied.
   * @throws Error when the follower is stopped before
   */
  caughtUp(): Promise<void>
  /** Resolves when the follower rests; nothing is read or applied afterwards. */
  stop(): Promise<void>
}

interface State {
  stopped: boolean
  ready: boolean
  /** Whether the ledger was found to be the one the read model was built from. */
  checked: boolean
  failures: number
  lastError: Error | null
}

const initial: State = {
  stopped: false,
  ready: false,
  checked: false,
  failures: 0,
  lastError: null,
}

const longestBackoffMs = 5000

/**
 * Starts following. Errors are reported and retried, with pauses of up to 5 s; when the ledger is
 * no longer the one that the read model was built from, the read model is built anew.
 * Long because what follows shares one state; each function in it is short.
 */
export function startFollower(options: FollowerOptions): Follower {
  const { readModel, pollMs = 1000, batch = 500, onError } = options
  const state: State = { ...initial }
  const isStopped = () => state.stopped
  const follow: FollowOptions = { ...options, batch, isStopped, mayBuild: true }
  const [pause, waiters] = [createPause(), createWaiters()]

  function reset(): void {
    state.ready = false
    readModel.reset()
  }

  async function pass(): Promise<void> {
    const answer = waiters.take()
    if (!state.checked && !(await isContinued(follow))) reset()
    state.checked = true
    await readToEnd(follow)
    if (state.stopped) return
    Object.assign(state, { ready: true, failures: 0, lastError: null })
    answer()
  }

  function fail(error: Error): void {
    state.lastError = error
    state.failures += 1
    onError?.(error)
    if (error instanceof ReadModelChainError || isCorruption(error)) reset()
  }

  async function run(): Promise<void> {
    while (!state.stopped) {
      await pass().catch((error) => fail(toError(error)))
      if (state.stopped) break
      if (state.failures === 0) await rest(follow, pause, pollMs)
      else await pause.sleep(backoffAfter(state.failures, pollMs))
    }
    waiters.end(new Error('The follower was stopped.'))
  }

  const running = run()
  return {
    get position() {
      return readModel.position
    },
    get ready() {
      return state.ready
    },
    get lastError() {
      return state.lastError
    },
    wake: () => pause.wake(),
    caughtUp() {
      const done = waiters.wait()
      pause.wake()
      return done
    },
    async stop() {
      state.stopped = true
      pause.wake()
      await running
    },
  }
}

function backoffAfter(failures: number, pollMs: number): number {
  return Math.min(Math.min(pollMs, 1000) * 2 ** (failures - 1), longestBackoffMs)
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
