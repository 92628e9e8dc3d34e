import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import type { Environment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'

/**
 * Makes this process the only one that writes to the embedded database. MongoDB serves several
 * processes and needs no lock.
 * @returns a function that gives the lock back
 * @throws UserError when another process holds it
 */
export function lockDatabase({ database, databaseUrl }: Environment): () => void {
  if (database !== 'sqlite') return () => {}
  return lockFile(
    databaseFile(databaseUrl),
    'to have several processes, run on MongoDB (DATABASE_URL=mongodb://…)',
  )
}

/**
 * Makes this process the only one that uses a file. The lock is an open exclusive transaction on a
 * small file beside it, so the system takes it away when the process ends, however it ends.
 * @param otherwise what to do instead of stopping the process that holds it
 * @returns a function that gives the lock back
 * @throws UserError when another process holds it
 */
export function lockFile(file: string, otherwise: string): () => void {
  const lock = openLock(file)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new UserError(
      `${file} is in use by another process${holderOf(file)}. Stop it first; ${otherwise}.`,
    )
  }
  writeFileSync(`${file}.pid`, String(process.pid))
  return () => lock.close()
}

function openLock(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Database(`${file}.lock`)
  } catch (error) {
    const { message } = error as Error
    throw new UserError(
      `Cannot write beside ${file} (${message}). Check DATABASE_URL and DATA_DIR.`,
    )
  }
}

/** The path in a `file:` URL, which may be relative (`file:data/medglas.db`). */
export function databaseFile(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
}

function holderOf(file: string): string {
  try {
    return ` (process ${readFileSync(`${file}.pid`, 'utf8')})`
  } catch {
    return ''
  }
}
