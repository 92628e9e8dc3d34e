import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode, isCorruption } from '../../read-model/errors.ts'
import { openSqlite, type Sqlite } from '../../read-model/sqlite.ts'

/** Says `Medglas desk search` in the header of the file, so that no other database is thrown away. */
const applicationId = 0x4d474453

/**
 * `terms` holds what the analyser makes of the words, `forms` the words as they are written, for
 * those that are being typed; it keeps no texts. `texts` is JSON by language. `worth` has a factor for
 * each document whose hits do not count in full.
 */
const tables = `
PRAGMA application_id = ${applicationId};
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  type TEXT NOT NULL, id TEXT NOT NULL, stamp TEXT NOT NULL, texts TEXT NOT NULL,
  UNIQUE (type, id)
);
CREATE TABLE refers (key INTEGER NOT NULL, target TEXT NOT NULL, PRIMARY KEY (key, target)) WITHOUT ROWID;
CREATE INDEX refers_target ON refers (target);
CREATE TABLE worth (id TEXT PRIMARY KEY, factor REAL NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE terms USING fts5(
  title, body, names, title_forms, body_forms, names_forms,
  content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_'"
);
`

/** Losing the end of the log is no loss: all comes from the primary database. */
const settings = `
PRAGMA busy_timeout = 5000;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA temp_store = MEMORY;
`

/**
 * Opens the file when it was written for `version` and is sound; otherwise begins an empty one.
 * @param file path, or `:memory:`
 * @throws Error when the file is a database of something else, which must not be thrown away
 */
export function openDeskFile(file: string, version: string): Sqlite {
  if (file === ':memory:') return create(file, version)
  mkdirSync(dirname(file), { recursive: true })
  return (existsSync(file) && openExisting(file, version)) || recreateDeskFile(file, version)
}

/** Throws the file away and begins an empty one. */
export function recreateDeskFile(file: string, version: string): Sqlite {
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
    if (isUsable(sqlite, version)) return sqlite
  } catch (error) {
    sqlite.close()
    // `SQLITE_ERROR`: a table is missing. A file that is merely busy is not damaged.
    if (errorCode(error) === 'SQLITE_ERROR' || isCorruption(error)) return null
    throw error
  }
  sqlite.close()
  return null
}

function refuseForeign(sqlite: Sqlite, file: string): void {
  const header = sqlite.prepare<{ application_id: number }>('PRAGMA application_id').get()
  const table = sqlite.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get()
  if (table && header?.application_id !== applicationId)
    throw new Error(
      `${file} is a database of something else. Give the search of the admin UI a file of its own.`,
    )
}

function isUsable(sqlite: Sqlite, version: string): boolean {
  const found = sqlite.prepare<{ value: string }>(`SELECT value FROM meta WHERE name = 'version'`)
  if (found.get()?.value !== version) return false
  const [check] = sqlite.prepare<{ quick_check: string }>('PRAGMA quick_check(1)').all()
  sqlite.exec(`INSERT INTO terms (terms) VALUES ('integrity-check')`)
  return check?.quick_check === 'ok'
}
