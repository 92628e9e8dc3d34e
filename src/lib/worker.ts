/** Something that is done again and again beside what the process serves. */
export interface Worker {
  /** Does it now; resolves when it is done. */
  look(): Promise<void>
  /** Ends it, after what is being done. */
  stop(): Promise<void>
}

interface WorkerOptions {
  /** Does what there is to do; asked in between whether it is to end. Never runs twice at once. */
  work: (isStopped: () => boolean) => Promise<unknown>
  /** How long to wait after it, in milliseconds. When this fails, `onError` is told and a second is waited. */
  wait: () => number | Promise<number>
  /** Told what was thrown; the next round comes all the same. */
  onError: (error: unknown) => void
}

const afterFailure = 1_000

/** Starts a worker: its first round begins at once. */
export function startWorker({ work, wait, onError }: WorkerOptions): Worker {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()

  async function round(): Promise<void> {
    try {
      await work(() => isStopped)
    } catch (error) {
      onError(error)
    }
  }

  async function waitAfter(round: Promise<void>): Promise<void> {
    await round
    if (isStopped || looking !== round) return
    let delay = afterFailure
    try {
      delay = await wait()
    } catch (error) {
      onError(error)
    }
    clearTimeout(timer)
    if (!isStopped && looking === round) timer = setTimeout(() => void look(), delay)
  }

  function look(): Promise<void> {
    clearTimeout(timer)
    looking = looking.then(round)
    void waitAfter(looking)
    return looking
  }

  void look()
  return {
    look,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
