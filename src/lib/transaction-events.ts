/** A transaction's id in Payload's database adapters. */
export type TransactionId = string | number

/** Told once how a transaction ended: committed, or rolled back (also by a failed commit). */
export type TransactionEndListener = (committed: boolean) => void

const listenersByDatabase = new WeakMap<object, Map<TransactionId, TransactionEndListener[]>>()

/**
 * Calls the listener when the transaction ends. Effects that others can see (waking the follower,
 * later e-mail) wait for this, so that nothing is announced that is then rolled back.
 * @param database the adapter that runs the transaction
 */
export function onTransactionEnd(
  database: object,
  id: TransactionId,
  listener: TransactionEndListener,
): void {
  const byId =
    listenersByDatabase.get(database) ?? new Map<TransactionId, TransactionEndListener[]>()
  listenersByDatabase.set(database, byId)
  byId.set(id, [...(byId.get(id) ?? []), listener])
}

/** For the adapter: a transaction has ended. A second report about the same one does nothing. */
export function reportTransactionEnd(database: object, id: TransactionId, committed: boolean) {
  const byId = listenersByDatabase.get(database)
  const listeners = byId?.get(id) ?? []
  byId?.delete(id)
  listeners.forEach((listener) => listener(committed))
}
