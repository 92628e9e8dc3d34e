import { expect, jest, test } from '@jest/globals'
import { createCommitSignal } from './commit-signal.ts'
import { reportTransactionEnd } from './transaction-events.ts'

const db = {}
const listened = () => {
  const signal = createCommitSignal()
  const listener = jest.fn()
  return { signal, listener, end: signal.subscribe({ db }, listener) }
}

test('is heard once when the transaction has committed, and not before', async () => {
  const { signal, listener } = listened()
  await signal.announce({ payload: { db }, transactionID: Promise.resolve('a') })
  await signal.announce({ payload: { db }, transactionID: 'a' })
  expect(listener).not.toHaveBeenCalled()
  reportTransactionEnd(db, 'a', true)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('is not heard of what was rolled back', async () => {
  const { signal, listener } = listened()
  await signal.announce({ payload: { db }, transactionID: 'b' })
  reportTransactionEnd(db, 'b', false)
  expect(listener).not.toHaveBeenCalled()
})

test('is heard at once where there is no transaction, of this database alone, until the end', async () => {
  const { signal, listener, end } = listened()
  await signal.announce({ payload: { db } })
  await signal.announce({ payload: { db: {} } })
  expect(listener).toHaveBeenCalledTimes(1)
  end()
  await signal.announce({ payload: { db } })
  expect(listener).toHaveBeenCalledTimes(1)
})
