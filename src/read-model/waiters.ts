/** Those who wait for the next pass. */
export interface Waiters {
  /** @throws what `end` was given, when it was called before an answer */
  wait(): Promise<void>
  /** @returns a function that answers those who wait now, not those who come later */
  take(): () => void
  end(error: Error): void
}

interface Waiter {
  resolve: () => void
  reject: (error: Error) => void
}

/** @returns nobody waiting yet */
export function createWaiters(): Waiters {
  const waiting = new Set<Waiter>()
  let ended: Error | null = null
  return {
    wait: () =>
      new Promise((resolve, reject) => {
        if (ended) reject(ended)
        else waiting.add({ resolve, reject })
      }),
    take() {
      const asked = [...waiting]
      return () => asked.forEach((waiter) => waiting.delete(waiter) && waiter.resolve())
    },
    end(error) {
      ended = error
      for (const { reject } of waiting) reject(error)
    },
  }
}
