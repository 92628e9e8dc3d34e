/** A sleep that can be cut short; a call to `wake` while nobody sleeps cuts the next sleep. */
export interface Pause {
  sleep(ms: number): Promise<void>
  wake(): void
}

/** @returns a pause for one sleeper */
export function createPause(): Pause {
  let woken = false
  let end: (() => void) | null = null
  return {
    async sleep(ms) {
      if (!woken) await new Promise<void>((resolve) => void (end = endAfter(ms, resolve)))
      woken = false
      end = null
    },
    wake() {
      woken = true
      end?.()
    },
  }
}

/** The timer alone does not keep the process alive. */
function endAfter(ms: number, resolve: () => void): () => void {
  const timer = setTimeout(resolve, ms).unref()
  return () => {
    clearTimeout(timer)
    resolve()
  }
}
