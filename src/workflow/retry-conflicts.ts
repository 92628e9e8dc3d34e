import { setTimeout } from 'node:timers/promises'

/** Of 50 publishings on two nodes at once, some needed a fourth run. */
const attempts = 8

/** MongoDB's codes for a write that lost a race: WriteConflict, and a key taken meanwhile. */
const conflictCodes: unknown[] = [112, 11000]

/**
 * Runs a whole operation again when its transaction lost a race against another one. Payload does
 * not: on MongoDB, two processes that publish at once would make one of them fail.
 * @param operation must begin its own transaction, so that a second run starts afresh
 * @throws what the last of 8 runs threw, or at once what is no conflict
 */
export async function retryConflicts<T>(operation: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation()
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
      await setTimeout(10 * 2 ** attempt * Math.random())
    }
  }
}

function isConflict(error: unknown): boolean {
  const { code, errorLabels } = (error ?? {}) as { code?: unknown; errorLabels?: string[] }
  return conflictCodes.includes(code) || errorLabels?.includes('TransientTransactionError') === true
}
