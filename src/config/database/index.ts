import type { DatabaseAdapterObj } from 'payload'
import type { Environment } from '../environment.ts'
import { replicaSetMongo } from './mongodb.ts'
import { singleWriterSqlite } from './sqlite.ts'

/** The primary database that the environment names: embedded SQLite, or MongoDB. */
export function databaseAdapter({ database, databaseUrl }: Environment): DatabaseAdapterObj {
  return database === 'sqlite' ? singleWriterSqlite(databaseUrl) : replicaSetMongo(databaseUrl)
}
