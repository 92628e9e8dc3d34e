import { describe, expect, jest, test } from '@jest/globals'
import { retryConflicts } from './retry-conflicts.ts'

const conflicts: [string, object][] = [
  ['WriteConflict', { code: 112 }],
  ['a key taken meanwhile', { code: 11000 }],
  ['a transient label', { errorLabels: ['Other', 'TransientTransactionError'] }],
]

/** Fails so many times with what is given, then answers. */
const failing = (times: number, failure: unknown) => {
  let run = 0
  return jest.fn(async () => {
    run += 1
    if (run <= times) throw failure
    return `run ${run}`
  })
}

const conflict = (fields: object) => Object.assign(new Error('conflict'), fields)

describe('a conflict', () => {
  test.each(conflicts)('%s: the operation runs again', async (_, fields) => {
    const operation = failing(2, conflict(fields))
    await expect(retryConflicts(operation)).resolves.toBe('run 3')
  })

  test('the eighth run may still succeed', async () => {
    await expect(retryConflicts(failing(7, conflict({ code: 112 })))).resolves.toBe('run 8')
  })

  test('eight times is the end: what the last run threw is thrown', async () => {
    let run = 0
    const operation = jest.fn(async () => {
      run += 1
      throw Object.assign(new Error(`run ${run}`), { code: 112 })
    })
    await expect(retryConflicts(operation)).rejects.toThrow('run 8')
    expect(operation).toHaveBeenCalledTimes(8)
  })
})

describe('no conflict', () => {
  test('success: one run', async () => {
    const operation = failing(0, null)
    await expect(retryConflicts(operation)).resolves.toBe('run 1')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  test.each<[string, unknown]>([
    ['another failure', new Error('disk full')],
    ['another code', conflict({ code: 11001 })],
    ['the code as text', conflict({ code: '112' })],
    ['another label', conflict({ errorLabels: ['RetryableWriteError'] })],
    ['a text', 'failed'],
    ['nothing at all', undefined],
  ])('%s is thrown at once', async (_, failure) => {
    const operation = failing(1, failure)
    await expect(retryConflicts(operation)).rejects.toBe(failure)
    expect(operation).toHaveBeenCalledTimes(1)
  })
})
