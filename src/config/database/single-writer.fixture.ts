import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSingleWriter, type SingleWriter } from './single-writer.ts'

/** A new database in a folder of its own, with a table of words. */
export interface WordsDatabase extends SingleWriter {
  folder: string
  url: string
  /** What everybody can see, in the order in which it was written. */
  committed(): Promise<unknown[]>
  /** Writes words in a transaction of their own. */
  write(...words: string[]): Promise<void>
  remove(): void
}

export const insert = (word: string) => ({ sql: 'INSERT INTO words VALUES (?)', args: [word] })

export async function openWords(): Promise<WordsDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'medglas-writer-'))
  const url = `file:${join(folder, 'a.db')}`
  const database = await openSingleWriter(url)
  await database.client.execute('CREATE TABLE words (word TEXT PRIMARY KEY)')
  const committed = async () => {
    const { rows } = await database.client.execute('SELECT word FROM words ORDER BY rowid')
    return rows.map(({ word }) => word)
  }
  const write = async (...words: string[]) => {
    const transaction = await database.begin()
    for (const word of words) await database.writer.execute(insert(word))
    await transaction.commit()
  }
  const remove = () => {
    database.client.close()
    rmSync(folder, { recursive: true })
  }
  return { ...database, folder, url, committed, write, remove }
}
