import { describe, expect, jest, test } from '@jest/globals'
import { onTransactionEnd, reportTransactionEnd } from './transaction-events.ts'

describe('the end of a transaction', () => {
  test.each([true, false])('is told with whether it was committed: %s', (committed) => {
    const database = {}
    const listener = jest.fn()
    onTransactionEnd(database, 't1', listener)
    expect(listener).not.toHaveBeenCalled()
    reportTransactionEnd(database, 't1', committed)
    expect(listener.mock.calls).toEqual([[committed]])
  })

  test('is told to all who asked, in the order in which they asked', () => {
    const database = {}
    const told: string[] = []
    for (const name of ['a', 'b', 'c']) onTransactionEnd(database, 't1', () => told.push(name))
    reportTransactionEnd(database, 't1', true)
    expect(told).toEqual(['a', 'b', 'c'])
  })

  test('is told once: a second report does nothing', () => {
    const database = {}
    const listener = jest.fn()
    onTransactionEnd(database, 't1', listener)
    reportTransactionEnd(database, 't1', true)
    reportTransactionEnd(database, 't1', false)
    expect(listener.mock.calls).toEqual([[true]])
  })

  test('is not told of another transaction, nor of the same id in another database', () => {
    const [database, other] = [{}, {}]
    const listener = jest.fn()
    onTransactionEnd(database, 1, listener)
    reportTransactionEnd(database, 2, true)
    reportTransactionEnd(database, '1', true)
    reportTransactionEnd(other, 1, true)
    expect(listener).not.toHaveBeenCalled()
  })

  test('may lead to a listener of the next transaction with the same id', () => {
    const database = {}
    const next = jest.fn()
    onTransactionEnd(database, 't1', () => onTransactionEnd(database, 't1', next))
    reportTransactionEnd(database, 't1', true)
    expect(next).not.toHaveBeenCalled()
    reportTransactionEnd(database, 't1', false)
    expect(next.mock.calls).toEqual([[false]])
  })

  test('that nobody asked for', () => {
    expect(() => reportTransactionEnd({}, 't1', true)).not.toThrow()
  })
})
