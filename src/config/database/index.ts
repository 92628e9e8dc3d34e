import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../environment.ts'

/**
 * The primary database that the environment names: embedded SQLite, or MongoDB. What drives the other
 * is not loaded: MongoDB's driver alone is every seventh module of a process.
 */
export async function databaseAdapter({
  database,
  databaseUrl,
}: Environment): Promise<DatabaseAdapterObj> {
  if (database === 'sqlite') return (await import('./sqlite.ts')).singleWriterSqlite(databaseUrl)
  return (await import('./mongodb.ts')).replicaSetMongo(databaseUrl)
}
