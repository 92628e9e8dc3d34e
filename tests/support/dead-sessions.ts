import type { Payload } from 'payload'

interface IdleTransaction {
  lsid: { id: unknown }
}

/**
 * Ends the transactions that a killed process left open in this database: MongoDB would let them
 * hold what they wrote for a minute (`transactionLifetimeLimitSeconds`). SQLite has none.
 */
export async function endDeadTransactions({ db }: Payload, application: string): Promise<void> {
  if (db.name !== 'mongoose') return
  const admin = db.connection.getClient().db('admin')
  const open = await admin
    .aggregate<IdleTransaction>([
      { $currentOp: { allUsers: true, idleSessions: true } },
      { $match: { appName: application, transaction: { $exists: true } } },
    ])
    .toArray()
  if (open.length === 0) return
  await admin.command({ killSessions: open.map(({ lsid }) => ({ id: lsid.id })) })
}
