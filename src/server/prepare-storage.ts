import { existsSync, mkdirSync } from 'node:fs'
import Database from 'libsql'
import type { Environment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'
import { BucketFailure } from '../media/storage/s3-failures.ts'
import { s3Storage } from '../media/storage/s3.ts'
import { databaseFile } from './process-lock.ts'

/**
 * Creates the folders of an installation where they are missing.
 * @throws UserError when one cannot be created
 */
export function prepareFolders({ dataDir, mediaDir }: Environment): void {
  createFolder('DATA_DIR', dataDir)
  createFolder('MEDIA_DIR', mediaDir)
}

/**
 * Asks the bucket of uploaded files, where there is one, before anybody depends on it. A server that does
 * not answer now may do so later: that is told, and no reason not to start.
 * @throws UserError when a setting is wrong
 */
export async function requireFilePlace({ files }: Environment, onStep: (step: string) => void) {
  if (files.kind !== 's3') return
  try {
    await s3Storage(files).check()
  } catch (error) {
    if (!(error instanceof BucketFailure) || !error.mayPass) throw error
    onStep(`uploaded files cannot be had at present: ${error.message}`)
  }
}

function createFolder(variable: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { message } = error as Error
    throw new UserError(`Cannot create the folder ${folder} (${message}). Check ${variable}.`)
  }
}

/**
 * Refuses a SQLite file that something else keeps its tables in, before ours are created there.
 * A file that cannot be read at all is left to the adapter, which says so.
 * @throws UserError
 */
export function refuseForeignDatabase({ database, databaseUrl }: Environment): void {
  if (database !== 'sqlite') return
  const file = databaseFile(databaseUrl)
  const tables = existsSync(file) ? tablesIn(file) : []
  const [foreign] = tables.filter((name) => name !== 'payload_migrations')
  if (!foreign || tables.includes('ledger_entries')) return
  throw new UserError(
    `${file} is a database of something else (it has a table ${foreign}). ` +
      'Give Medglas a file of its own: DATABASE_URL=file:…',
  )
}

/**
 * For commands that only read: a wrong address must not pass for an empty installation.
 * @throws UserError when there is no such database, or it is of something else
 */
export function requireDatabase(env: Environment): void {
  prepareFolders(env)
  refuseForeignDatabase(env)
  if (env.database !== 'sqlite' || existsSync(databaseFile(env.databaseUrl))) return
  throw new UserError(
    `There is no database at ${databaseFile(env.databaseUrl)}. Check DATABASE_URL and DATA_DIR.`,
  )
}

function tablesIn(file: string): string[] {
  try {
    const database = new Database(file)
    const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
    const tables = database.prepare(sql).all() as { name: string }[]
    database.close()
    return tables.map(({ name }) => name)
  } catch {
    return []
  }
}
