import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { insert, openWords, type WordsDatabase } from './single-writer.fixture.ts'

let database: WordsDatabase

beforeEach(async () => {
  database = await openWords()
})

afterEach(() => database.remove())

describe('transactions', () => {
  test('take turns in the order in which they were asked for', async () => {
    const words = Array.from({ length: 20 }, (_, i) => `word ${i}`)
    await Promise.all(
      words.map(async (word, i) => {
        const transaction = await database.begin()
        await setTimeout((words.length - i) / 4)
        await database.writer.execute(insert(word))
        await transaction.commit()
      }),
    )
    expect(await database.committed()).toEqual(words)
  })

  test('100 at once: none is lost and none sees half of another', async () => {
    const counted = await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const transaction = await database.begin()
        await database.writer.execute(insert(`a${i}`))
        await setTimeout(0)
        await database.writer.execute(insert(`b${i}`))
        const { rows } = await database.writer.execute('SELECT count(*) AS n FROM words')
        await transaction.commit()
        return rows[0]?.n
      }),
    )
    expect(counted).toEqual(counted.map((_, i) => 2 * (i + 1)))
    expect(new Set(await database.committed()).size).toBe(200)
  })

  test('a rollback leaves nothing and frees the turn', async () => {
    const transaction = await database.begin()
    await database.writer.execute(insert('lost'))
    await transaction.rollback()
    await database.write('kept')
    expect(await database.committed()).toEqual(['kept'])
  })

  test('only the first end counts', async () => {
    const [kept, lost] = ['kept', 'lost']
    const first = await database.begin()
    await database.writer.execute(insert(kept))
    await first.commit()
    const second = await database.begin()
    await database.writer.execute(insert(lost))
    await first.rollback()
    await first.commit()
    await second.rollback()
    await second.commit()
    expect(await database.committed()).toEqual([kept])
  })

  test('a failed statement spoils only itself', async () => {
    const transaction = await database.begin()
    await database.writer.execute(insert('kept'))
    await expect(database.writer.execute(insert('kept'))).rejects.toThrow('UNIQUE')
    await transaction.commit()
    expect(await database.committed()).toEqual(['kept'])
  })
})

describe('what cannot be committed', () => {
  const orphans = `CREATE TABLE orphans (
    parent TEXT REFERENCES words(word) DEFERRABLE INITIALLY DEFERRED
  )`

  test('a failed COMMIT is an error, leaves nothing and frees the turn', async () => {
    await database.client.execute(orphans)
    const transaction = await database.begin()
    await database.writer.execute(insert('lost'))
    await database.writer.execute("INSERT INTO orphans VALUES ('nobody')")
    const next = database.write('next')
    await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY')
    await next
    expect(await database.committed()).toEqual(['next'])
    await transaction.rollback()
    await database.write('later')
    expect(await database.committed()).toEqual(['next', 'later'])
  })

  test('what SQLite has already rolled back frees the turn, too', async () => {
    const transaction = await database.begin()
    await database.writer.execute('ROLLBACK')
    await transaction.rollback()
    await database.write('next')
    expect(await database.committed()).toEqual(['next'])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['BEGIN', () => database.begin()],
    ['write outside transactions', () => database.client.execute(insert('lost'))],
    ['batch', () => database.client.batch([insert('lost')], 'write')],
  ])('while another program writes, a %s is an error that does no harm later', async (_, run) => {
    const stranger = createClient({ url: database.url })
    await database.writer.execute('PRAGMA busy_timeout = 0')
    const lock = await stranger.transaction('write')
    await expect(run()).rejects.toThrow('locked')
    await lock.rollback()
    stranger.close()
    await database.write('next')
    expect(await database.committed()).toEqual(['next'])
    const { rows } = await database.writer.execute('PRAGMA busy_timeout')
    expect(rows).toEqual([{ timeout: 5000 }])
  })
})
