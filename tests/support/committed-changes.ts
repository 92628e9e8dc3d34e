import Database from 'libsql'
import type { Payload } from 'payload'

/** Tells in milliseconds whether anything has been committed, by whatever process. */
export interface CommittedChanges {
  /** Equal to what it was as long as nothing has been committed in between. */
  mark(): Promise<unknown>
  close(): void
}

/** Watches the database of the installation that this process has started. */
export function watchCommits({ db }: Payload): CommittedChanges {
  return db.name === 'mongoose' ? watchMongo(db) : watchSqlite()
}

/** SQLite counts for a connection what others commit. */
function watchSqlite(): CommittedChanges {
  const file = (process.env.DATABASE_URL ?? '').slice('file:'.length)
  const database = new Database(file, { timeout: 5000 })
  const version = database.prepare('PRAGMA data_version')
  return { mark: async () => version.get(), close: () => void database.close() }
}

/** MongoDB makes a checksum of all that a database holds. */
function watchMongo({ connection }: Payload['db']): CommittedChanges {
  return {
    async mark() {
      const { md5 } = await connection.getClient().db(connection.name).command({ dbHash: 1 })
      return md5 as unknown
    },
    close() {},
  }
}
