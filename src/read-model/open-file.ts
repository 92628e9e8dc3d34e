import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode, isCorruption } from './errors.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { applicationId, tables } from './tables.ts'

/** Up to this size a check of all pages costs less than 0.1 s; larger files are probed only. */
const checkedBytes = 32 * 2 ** 20

/** WAL: readers never wait for the writer. A lost tail is no loss: the ledger gives it again. */
const settings = `
PRAGMA busy_timeout = 5000;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -32768;
PRAGMA temp_store = MEMORY;
`

/**
 * Opens the file when it was written for `version` and is sound; otherwise begins a new one.
 * @param file path, or `:memory:`
 * @throws Error when the file is a database of something else, which must not be thrown away
 */
export function openFile(file: string, version: string): Sqlite {
  if (file === ':memory:') return create(file, version)
  mkdirSync(dirname(file), { recursive: true })
  return (existsSync(file) && openExisting(file, version)) || recreate(file, version)
}

/** Throws the file away and begins a new one. */
export function recreate(file: string, version: string): Sqlite {
  if (file !== ':memory:')
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return create(file, version)
}

function create(file: string, version: string): Sqlite {
  const sqlite = openSqlite(file)
  sqlite.exec(settings)
  sqlite.exec(tables)
  sqlite.prepare(`INSERT INTO meta VALUES ('version', ?)`).run(version)
  return sqlite
}

function openExisting(file: string, version: string): Sqlite | null {
  const sqlite = openSqlite(file)
  try {
    refuseForeign(sqlite, file)
    sqlite.exec(settings)
    if (isUsable(sqlite, file, version)) return sqlite
  } catch (error) {
    sqlite.close()
    if (isDamage(error)) return null
    throw error
  }
  sqlite.close()
  return null
}

/** `SQLITE_ERROR`: a table is missing. A file that is merely busy or locked is not damaged. */
function isDamage(error: unknown): boolean {
  return errorCode(error) === 'SQLITE_ERROR' || isCorruption(error)
}

/** A wrong setting must not cost anyone a database that cannot be derived again. */
function refuseForeign(sqlite: Sqlite, file: string): void {
  const header = sqlite.prepare<{ application_id: number }>('PRAGMA application_id').get()
  const table = sqlite.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get()
  if (table && header?.application_id !== applicationId)
    throw new Error(
      `${file} is a database of something else. Give the read model a file of its own.`,
    )
}

function isUsable(sqlite: Sqlite, file: string, version: string): boolean {
  const found = sqlite.prepare<{ value: string }>(`SELECT value FROM meta WHERE name = 'version'`)
  if (found.get()?.value !== version || isHalfBuilt(sqlite)) return false
  sqlite.prepare('SELECT max(key) FROM documents').get()
  sqlite.prepare('SELECT * FROM listings ORDER BY view DESC, facet DESC LIMIT 1').get()
  return statSync(file).size > checkedBytes || isSound(sqlite)
}

function isHalfBuilt(sqlite: Sqlite): boolean {
  return sqlite.prepare(`SELECT 1 FROM meta WHERE name = 'building'`).get() !== undefined
}

/** Memory in which FTS5 collects what it writes as one segment: enough for a transaction while building. */
const [bulkHashBytes, hashBytes] = [64 * 2 ** 20, 2 ** 20]

/**
 * Makes an open, empty file fast and unsafe: it is marked first, so that it is thrown away should it be
 * opened before `endBulk`. Nothing can be rolled back meanwhile.
 */
export function startBulk(sqlite: Sqlite): void {
  sqlite.prepare(`INSERT INTO meta VALUES ('building', '')`).run()
  // Leaving the log writes the mark to the disk. Sorting is done in files, since memory is limited.
  sqlite.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE')
  setHashSize(sqlite, bulkHashBytes)
}

/** Makes a file safe again: everything is on the disk before the mark is taken away. */
export function endBulk(sqlite: Sqlite): void {
  setHashSize(sqlite, hashBytes)
  sqlite.exec('PRAGMA synchronous = FULL')
  sqlite.prepare(`UPDATE meta SET value = 'complete' WHERE name = 'building'`).run()
  sqlite.exec(settings)
  sqlite.prepare(`DELETE FROM meta WHERE name = 'building'`).run()
}

function setHashSize(sqlite: Sqlite, bytes: number): void {
  // Not as a parameter: the driver binds numbers as fractions, which are refused here.
  sqlite.exec(`INSERT INTO search (search, rank) VALUES ('hashsize', ${bytes})`)
}

function isSound(sqlite: Sqlite): boolean {
  try {
    const [check] = sqlite.prepare<{ quick_check: string }>('PRAGMA quick_check(1)').all()
    return check?.quick_check === 'ok'
  } catch (error) {
    if (isCorruption(error)) return false
    throw error
  }
}
