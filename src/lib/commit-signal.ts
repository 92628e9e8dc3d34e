import { onTransactionEnd, type TransactionId } from './transaction-events.ts'

/** Whose change it is: a request, as Payload has one. */
export interface Committing {
  payload: { db: object }
  transactionID?: TransactionId | Promise<TransactionId | null> | null
}

/** Tells those who keep something derived that what they derive it from has changed. */
export interface CommitSignal {
  /** Tells the listeners when the transaction of the request has committed; at once without one. */
  announce(req: Committing): Promise<void>
  /** @returns a function that ends the subscription */
  subscribe(payload: { db: object }, listener: () => void): () => void
}

/** @returns a signal of its own, for the changes of this process */
export function createCommitSignal(): CommitSignal {
  const byDatabase = new WeakMap<object, Set<() => void>>()
  /** Transactions that were announced: many changes of one are told once. */
  const open = new WeakMap<object, Set<TransactionId>>()
  const tell = (db: object) => byDatabase.get(db)?.forEach((listener) => listener())
  return {
    async announce({ payload: { db }, transactionID }) {
      const transaction = await transactionID
      if (transaction === null || transaction === undefined) return tell(db)
      const known = open.get(db) ?? new Set<TransactionId>()
      if (known.has(transaction)) return
      open.set(db, known.add(transaction))
      onTransactionEnd(db, transaction, (committed) => {
        known.delete(transaction)
        if (committed) tell(db)
      })
    },
    subscribe({ db }, listener) {
      const listeners = byDatabase.get(db) ?? new Set<() => void>()
      byDatabase.set(db, listeners.add(listener))
      return () => void listeners.delete(listener)
    },
  }
}
