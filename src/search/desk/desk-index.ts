import type { Locale } from '../../content/locales.ts'
import type { Sqlite } from '../../read-model/sqlite.ts'
import type { Analyser } from '../analysis.ts'
import { createSynonyms, type SynonymGroup } from '../synonyms.ts'
import { compileQuery, type CompiledQuery } from './compile-query.ts'
import type { DeskDocument, DeskReference, IndexedReference } from './document.ts'
import { openDeskFile, recreateDeskFile } from './open-desk-file.ts'
import { forgetDocument, writeDocument } from './write-document.ts'

/** Raise it when the tables, or what is written into them, change: files of before are rebuilt. */
const tablesVersion = 3

export interface DeskIndexOptions {
  /** Path of the SQLite file, or `:memory:`. */
  file: string
  analyser: Analyser
  /** Names what is indexed of documents and how it is analysed: another one has all indexed anew. */
  version: string
}

/** A query that can be asked, with what of it is shown as found. */
export interface DeskQuery extends CompiledQuery {
  locale: Locale
}

/** Full-text search over documents as they are being worked on; it knows nothing of rights. */
export interface DeskIndex {
  readonly analyser: Analyser
  /** Writes documents, in the place of what they were. */
  put(documents: readonly DeskDocument[]): void
  remove(references: readonly DeskReference[]): void
  /** Stamps of the documents of a type by id. */
  stamps(type: string): Map<string, string>
  /** @returns null when nothing in the text can be looked for */
  toQuery(text: string, locale: Locale): DeskQuery | null
  /** The best first, of the `mostRanked` that were written last and have what is asked for. */
  find(query: DeskQuery, limit: number, offset: number): IndexedReference[]
  /** @returns what a document said then; nothing when it says something else by now */
  textsOf(reference: IndexedReference): DeskDocument['texts']
  /** @returns documents that refer to one of these, each once */
  referrersOf(ids: readonly string[]): DeskReference[]
  /** @param worth by id what the score of a hit is multiplied by; 1 for what counts in full */
  setWorth(worth: ReadonlyMap<string, number>): void
  /** What the caller wants to be kept with the index: how far it has followed. */
  readNote(name: string): string | null
  writeNote(name: string, value: string): void
  /** @param groups in the place of those of before */
  setSynonyms(groups: readonly SynonymGroup[]): void
  /**
   * Writes the file anew, so that nothing of what was removed is left in it.
   * @throws Error when the log is in use; try again later
   */
  scrub(): void
  /** Throws everything away. */
  reset(): void
  close(): void
}

/**
 * Of so many documents the best are chosen. What is in more of them is no question that has an
 * answer, and to rank 100,000 would keep all others waiting.
 */
export const mostRanked = 5_000

/** How much a word counts in titles, bodies and names, and in the same as they are typed. */
const weights = '10, 1, 3, 8, 0.5, 2'

/**
 * Opens the index, or begins an empty one when the file is missing, damaged, or of another version.
 * @throws Error when the file is a database of something else or cannot be written
 */
export function openDeskIndex({ file, analyser, version }: DeskIndexOptions): DeskIndex {
  const whole = `${tablesVersion}:${version}`
  let sqlite = openDeskFile(file, whole)
  let synonyms = createSynonyms([], analyser)
  const write = (document: DeskDocument) => writeDocument(sqlite, analyser, document)
  return {
    analyser,
    put: (documents) => sqlite.transaction(() => documents.forEach(write)),
    remove: (references) =>
      sqlite.transaction(() => references.forEach((one) => forgetDocument(sqlite, one))),
    stamps(type) {
      const all = sqlite.prepare<{ id: string; stamp: string }>(
        'SELECT id, stamp FROM documents WHERE type = ?',
      )
      return new Map(all.all(type).map(({ id, stamp }) => [id, stamp]))
    },
    toQuery(text, locale) {
      const compiled = compileQuery(text, { locale, analyser, synonyms })
      return compiled && { ...compiled, locale }
    },
    find: ({ match }, limit, offset) =>
      sqlite
        .prepare<IndexedReference>(
          `SELECT type, id, stamp FROM (
             SELECT rowid AS found, bm25(terms, ${weights}) AS score FROM terms WHERE terms MATCH ?
             ORDER BY rowid DESC LIMIT ${mostRanked}
           ) JOIN documents ON key = found LEFT JOIN worth USING (id)
           ORDER BY score * coalesce(factor, 1), stamp DESC, key LIMIT ? OFFSET ?`,
        )
        .all(match, limit, offset),
    textsOf({ type, id, stamp }) {
      const found = sqlite
        .prepare<{ texts: string }>(
          'SELECT texts FROM documents WHERE type = ? AND id = ? AND stamp = ?',
        )
        .get(type, id, stamp)
      return found ? (JSON.parse(found.texts) as DeskDocument['texts']) : {}
    },
    referrersOf: (ids) =>
      sqlite
        .prepare<DeskReference>(
          `SELECT DISTINCT type, id FROM refers JOIN documents USING (key)
           WHERE target IN (SELECT value FROM json_each(?))`,
        )
        .all(JSON.stringify(ids)),
    setWorth: (worth) =>
      sqlite.transaction(() => worth.forEach((factor, id) => writeWorth(sqlite, id, factor))),
    readNote: (name) => readMeta(sqlite, `note ${name}`),
    writeNote: (name, value) =>
      void sqlite.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(`note ${name}`, value),
    setSynonyms: (groups) => void (synonyms = createSynonyms(groups, analyser)),
    scrub: () => scrub(sqlite),
    reset() {
      sqlite.close()
      sqlite = recreateDeskFile(file, whole)
    },
    close: () => sqlite.close(),
  }
}

function writeWorth(sqlite: Sqlite, id: string, factor: number): void {
  if (factor === 1) sqlite.prepare('DELETE FROM worth WHERE id = ?').run(id)
  else sqlite.prepare('INSERT OR REPLACE INTO worth VALUES (?, ?)').run(id, factor)
}

function readMeta(sqlite: Sqlite, name: string): string | null {
  const found = sqlite.prepare<{ value: string }>('SELECT value FROM meta WHERE name = ?').get(name)
  return found?.value ?? null
}

/** FTS5 marks what is deleted and leaves it; merging everything drops it. See also `scrub.ts` of the read model. */
function scrub(sqlite: Sqlite): void {
  sqlite.exec(`INSERT INTO terms (terms) VALUES ('optimize')`)
  sqlite.exec('PRAGMA temp_store = FILE')
  sqlite.exec('VACUUM')
  sqlite.exec('PRAGMA temp_store = MEMORY')
  const [log] = sqlite.prepare<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all()
  if (log?.busy) throw new Error('The log of the desk search is in use and cannot be emptied yet.')
}
