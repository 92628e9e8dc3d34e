import type { Sqlite } from './sqlite.ts'

/** Notes, in the transaction that erases, that the file still holds what was erased. */
export function noteErasure(sqlite: Sqlite): void {
  sqlite.prepare(`INSERT OR REPLACE INTO meta VALUES ('unscrubbed', '')`).run()
}

/**
 * SQLite leaves what was deleted in free pages, in free parts of others (also with `secure_delete`,
 * which misses what was moved before) and in the log. After an erasure the file is written anew.
 * It takes about a second for 200 MB; if it fails, it is tried again with the next records.
 */
export function scrubErased(sqlite: Sqlite): void {
  const noted = sqlite.prepare(`SELECT 1 FROM meta WHERE name = 'unscrubbed'`).get()
  if (!noted) return
  // What was taken out of the index stays in it until all of it is merged.
  for (const index of ['search', 'suggestions'])
    sqlite.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`)
  // The copy would be held in memory otherwise.
  sqlite.exec('PRAGMA temp_store = FILE')
  sqlite.exec('VACUUM')
  sqlite.exec('PRAGMA temp_store = MEMORY')
  const [log] = sqlite.prepare<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all()
  if (log?.busy) throw new Error('The log of the read model is in use and cannot be emptied yet.')
  sqlite.prepare(`DELETE FROM meta WHERE name = 'unscrubbed'`).run()
}
