import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { insert, openWords, type WordsDatabase } from './single-writer.fixture.ts'
import { openSingleWriter } from './single-writer.ts'

let database: WordsDatabase

beforeEach(async () => {
  database = await openWords()
})

afterEach(() => database.remove())

/** Whether a promise settles within a moment in which nothing holds it up. */
const settles = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), setTimeout(50, false)])

describe('outside transactions', () => {
  const writes: [string, () => Promise<unknown>][] = [
    ['execute', () => database.client.execute("INSERT INTO words VALUES ('x')")],
    ['execute with arguments', () => database.client.execute(insert('x'))],
    ['batch', () => database.client.batch([insert('x')])],
    ['migrate', () => database.client.migrate([insert('x')])],
    ['executeMultiple', () => database.client.executeMultiple("INSERT INTO words VALUES ('x')")],
    [
      'a query that writes',
      () =>
        database.client.execute(
          "WITH new(word) AS (VALUES ('x')) INSERT INTO words SELECT word FROM new RETURNING word",
        ),
    ],
  ]

  test.each(writes)('a write waits for the open transaction: %s', async (_, run) => {
    const transaction = await database.begin()
    await database.writer.execute(insert('first'))
    const waiting = run()
    expect(await settles(waiting)).toBe(false)
    await transaction.commit()
    await waiting
    expect(await database.committed()).toEqual(['first', 'x'])
  })

  test('a write is not part of the transaction that it waited for', async () => {
    const transaction = await database.begin()
    const waiting = database.client.execute(insert('kept'))
    await database.writer.execute(insert('lost'))
    await transaction.rollback()
    await waiting
    expect(await database.committed()).toEqual(['kept'])
  })

  test('a write that fails frees the turn', async () => {
    await database.write('a')
    await expect(database.client.execute(insert('a'))).rejects.toThrow('UNIQUE')
    await database.write('b')
    expect(await database.committed()).toEqual(['a', 'b'])
  })

  test('reads do not wait, and see what was committed last', async () => {
    await database.write('before')
    const transaction = await database.begin()
    await database.writer.execute(insert('after'))
    expect(await settles(database.committed())).toBe(true)
    expect(await database.committed()).toEqual(['before'])
    await transaction.commit()
    expect(await database.committed()).toEqual(['before', 'after'])
  })

  test('a transaction cannot begin past the queue', async () => {
    await expect(database.client.transaction('write')).rejects.toThrow('SingleWriter.begin()')
  })
})

test('what was committed is there after the file is opened again', async () => {
  await database.write('kept')
  database.client.close()
  expect(database.client.closed).toBe(true)
  const { client } = await openSingleWriter(database.url)
  const { rows } = await client.execute('SELECT word FROM words')
  client.close()
  expect(rows).toEqual([{ word: 'kept' }])
})

test('a file that cannot be opened is an error', async () => {
  const nowhere = join(database.folder, 'missing/a.db')
  await expect(openSingleWriter(`file:${nowhere}`)).rejects.toThrow()
  expect(existsSync(nowhere)).toBe(false)
})
