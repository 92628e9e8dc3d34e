import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { directDatabase, type DirectDatabase } from '../support/direct-database.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { run } from '../support/operator.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

const entries = 'ledger-entries'
const contents = 'ledger-contents'

jest.setTimeout(120_000)

let installation: TestInstallation
let payload: Payload
let database: DirectDatabase
let publisher: string
let first: string

/** Six entries: who publishes, and three publications, one of them revised and withdrawn. */
beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  database = directDatabase(payload)
  publisher = await createPublisher(payload)
  first = await publish('Первое заявление')
  await publish('Второе заявление')
  await publish('Третье заявление')
  const data = { title: 'Первое, исправленное', _status: 'published' as const }
  const change = { kind: 'major' as const, note: 'Исправлена дата.' }
  await payload.update({ collection: 'statements', id: first, data: { ...data, change } })
  const withdrawal = { withdrawn: true, reason: 'Устарело.' }
  await payload.update({ collection: 'statements', id: first, data: { ...data, withdrawal } })
})

afterAll(() => installation.stop())

async function publish(title: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'statements',
    data: { ...statementBy(publisher, title), _status: 'published' },
  })
  return id
}

async function expectBroken(sequence: number, reason: string): Promise<void> {
  const { code, output, errors } = await run('ledger', 'verify')
  expect(errors).toBe(`Entry ${sequence} ${reason}.\n`)
  expect(output).toMatch(new RegExp(`^${sequence - 1} entries verified; `))
  expect(code).toBe(1)
}

/** The same without a process of its own: for what differs only in the row that is altered. */
async function broken() {
  return (await verifyLedger(databaseSource(payload))).broken
}

async function whileSet(
  [collection, id, field]: [string, string, string],
  alter: (value: string) => string,
  check: () => Promise<void>,
): Promise<void> {
  const value = await database.get(collection, id, field)
  await database.set(collection, id, field, alter(value))
  try {
    await check()
  } finally {
    await database.set(collection, id, field, value)
  }
}

describe('ledger verify', () => {
  test('a sound ledger: how many entries, the hash of the last, exit code 0', async () => {
    const hash = await database.get(entries, '6', 'hash')
    expect(await run('ledger', 'verify')).toEqual({
      code: 0,
      errors: '',
      output: `6 entries verified; the last one that fits has the hash ${hash}.\n`,
    })
  })

  test('an entry with another version is named', async () => {
    await whileSet(
      [entries, '4', 'version'],
      () => '9.0',
      () => expectBroken(4, 'was altered: its hash does not fit'),
    )
  })

  test.each(['recordedAt', 'documentId', 'action', 'type', 'contentHash', 'hash'])(
    'an entry with another %s does not fit',
    async (field) => {
      const reason = 'was altered: its hash does not fit'
      await whileSet(
        [entries, '4', field],
        (value) => `${value}0`,
        async () => expect(await broken()).toEqual({ sequence: 4, reason }),
      )
    },
  )

  test('an entry that links elsewhere does not fit', async () => {
    const reason = 'does not link to the entry before'
    await whileSet(
      [entries, '3', 'previousHash'],
      () => '0'.repeat(64),
      async () => expect(await broken()).toEqual({ sequence: 3, reason }),
    )
  })

  test('one altered letter of a content is named', async () => {
    const id = await database.get(entries, '5', 'contentHash')
    const alter = (text: string) => text.replace('исправленное', 'исправленнае')
    await whileSet([contents, id, 'canonical'], alter, () =>
      expectBroken(5, 'has an altered content'),
    )
  })

  test('a content that is no JSON any more is named, without a stack trace', async () => {
    const id = await database.get(entries, '3', 'contentHash')
    await whileSet(
      [contents, id, 'canonical'],
      (text) => text.slice(0, 40),
      async () => {
        const { code, errors } = await run('ledger', 'verify')
        expect(errors).toMatch(/^medglas: Entry 3 cannot be read: .*\n$/)
        expect(code).toBe(1)
      },
    )
  })

  test('put back as it was, the ledger verifies', async () => {
    expect(await broken()).toBeNull()
  })
})

describe('ledger show', () => {
  test('the history of a publication, oldest first', async () => {
    const { code, output, errors } = await run('ledger', 'show', first)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const lines = output.split('\n').filter((line) => /^\d/.test(line))
    expect(lines).toEqual([
      expect.stringMatching(/^2 {2}\S+Z {2}publish 1\.0$/),
      expect.stringMatching(/^5 {2}\S+Z {2}revise 2\.0$/),
      expect.stringMatching(/^6 {2}\S+Z {2}withdraw 2\.1$/),
    ])
    expect(output).toContain('"Первое, исправленное"')
    expect(output).toContain('note: Исправлена дата.')
    expect(output).toContain('reason: Устарело.')
    expect(output).toContain(await database.get(entries, '6', 'hash'))
  })

  test.each([
    [['show', 'unknown'], /^medglas: No publication has the id unknown\.\n$/],
    [['show'], /^medglas: Usage: .*\n$/],
    [['rewrite'], /^medglas: Usage: .*\n$/],
    [[], /^medglas: Usage: .*\n$/],
  ])('%j: one line that says what to do', async (args, reason) => {
    const { code, output, errors } = await run('ledger', ...args)
    expect(errors).toMatch(reason)
    expect({ code, output }).toEqual({ code: 1, output: '' })
  })
})

/** Last, because what is removed stays removed. */
describe('what was removed from the ledger', () => {
  test('a content, then an entry: the first fault is named', async () => {
    await database.remove(contents, await database.get(entries, '5', 'contentHash'))
    await expectBroken(5, 'has lost its content')
    await database.remove(entries, '3')
    await expectBroken(3, 'is missing: entry 4 follows')
  })
})
