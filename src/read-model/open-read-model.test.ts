import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ReadModelChainError, ReadModelGapError } from './errors.ts'
import { createLedger, type LedgerFixture } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import { openSqlite } from './sqlite.ts'
import { toChain } from './chains.ts'

let directory: string
let file: string
let readModel: ReadModel
let ledger: LedgerFixture

const chain = toChain('ru')
const total = () => readModel.count({ types: ['statements'], chain })
const open = (model = fixtureModel) => openReadModel({ file, model })

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'medglas-'))
  file = join(directory, 'nested', 'read-model.sqlite')
  readModel = open()
  ledger = createLedger()
  for (const id of ['a', 'b', 'c']) ledger.add({ id, ru: { title: id, slug: id } })
})

afterEach(() => {
  readModel.close()
  rmSync(directory, { recursive: true })
})

describe('applying', () => {
  test('is idempotent', () => {
    expect(readModel.apply(ledger.records.slice(0, 2))).toBe(2)
    expect(readModel.apply(ledger.records)).toBe(3)
    expect(readModel.apply(ledger.records)).toBe(3)
    expect(total()).toBe(3)
  })

  test('refuses a gap and applies nothing of the batch', () => {
    const [first, , third] = ledger.records
    const batch = [first, third].filter((record) => record !== undefined)
    expect(() => readModel.apply(batch)).toThrow(ReadModelGapError)
    expect(readModel.position).toBe(0)
    expect(total()).toBe(0)
  })

  test('refuses another ledger and applies nothing of the batch', () => {
    const other = createLedger()
    for (const id of ['x', 'y', 'z']) other.add({ id, ru: { title: id, slug: id } })
    readModel.apply(ledger.records.slice(0, 2))
    expect(() => readModel.apply(other.records.slice(2))).toThrow(ReadModelChainError)
    expect(() => readModel.apply(other.records.slice(1, 2))).toThrow(ReadModelChainError)
    expect(readModel.position).toBe(2)
    expect(total()).toBe(2)
  })

  test('is all or nothing when a record cannot be written', () => {
    const [first, second] = ledger.records
    if (!first?.content || !second) throw new Error('The fixture is empty.')
    Object.defineProperty(second.content, 'locales', {
      get: () => {
        throw new Error('broken')
      },
    })
    expect(() => readModel.apply(ledger.records)).toThrow('Ledger entry 2 (statements b)')
    expect(readModel.position).toBe(0)
    expect(total()).toBe(0)
  })

  test('remembers nothing of a batch that failed', () => {
    const fields = (topic: string) => ({
      ...{ title: topic, slug: topic, urgency: topic === 'new' ? 'routine' : 'breaking-news' },
      topics: [{ type: 'topics', id: topic }],
    })
    const failing = createLedger()
    failing.add({ id: 'a', ru: fields('new') })
    const broken = failing.add({ id: 'b', ru: fields('new') })
    Object.defineProperty(broken.content, 'locales', {
      get: () => {
        throw new Error('broken')
      },
    })
    expect(() => readModel.apply(failing.records)).toThrow('broken')
    ledger = createLedger()
    ledger.add({ id: 'c', ru: fields('other') })
    ledger.add({ id: 'd', ru: fields('new') })
    readModel.apply(ledger.records)
    const under = (topic: string) => {
      const filter = { kind: 'reference', name: 'topic', target: 'topics' } as const
      const filters = [{ ...filter, idOrSlug: topic }]
      return readModel.page({ types: null, chain, filters }, 9, null).map(({ id }) => id)
    }
    expect([under('other'), under('new')]).toEqual([['c'], ['d']])
    expect(
      ['other', 'new'].map((id) =>
        readModel
          .referrers({ type: 'statements', path: 'topics', target: { type: 'topics', id } }, chain)
          .map((document) => document.id),
      ),
    ).toEqual([['c'], ['d']])
  })

  test('passes over types that the model does not know', () => {
    ledger.add({ type: 'secrets', id: 's', ru: { title: 'canary' } })
    expect(readModel.apply(ledger.records)).toBe(4)
    expect(readModel.byId('secrets', 's', chain)).toBeNull()
  })
})

describe('opening', () => {
  beforeEach(() => {
    readModel.apply(ledger.records)
    readModel.close()
  })

  test('continues where it was', () => {
    readModel = open()
    expect(readModel.position).toBe(3)
    expect(total()).toBe(3)
  })

  test.each([
    ['is not a database', () => replace(Buffer.from('no database '.repeat(1000)))],
    ['is cut off', () => replace(readFileSync(file).subarray(0, 10_000))],
    ['is empty', () => replace(Buffer.alloc(0))],
    ['is damaged in the middle', () => damage()],
    ['has lost a table', () => change('DROP TABLE listings')],
    ['has lost its version', () => change('DELETE FROM meta')],
  ])('begins anew when the file %s', (_, spoil) => {
    spoil()
    readModel = open()
    expect(readModel.position).toBe(0)
    expect(readModel.apply(ledger.records)).toBe(3)
    expect(total()).toBe(3)
  })

  test('begins anew when the content model is another', () => {
    const [statements, ...others] = fixtureModel.types
    if (!statements) throw new Error('The fixture is empty.')
    const [, ...fields] = statements.fields
    readModel = open({ types: [{ ...statements, fields }, ...others] })
    expect(readModel.position).toBe(0)
  })

  test('does not throw another database away', () => {
    rmSync(file)
    change('CREATE TABLE users (name TEXT); INSERT INTO users VALUES (1)')
    expect(() => open()).toThrow('is a database of something else')
    const kept = openSqlite(file)
    expect(kept.prepare('SELECT * FROM users').all()).toHaveLength(1)
    kept.close()
    rmSync(file)
    readModel = open()
  })

  test('can be reset while open', () => {
    readModel = open()
    readModel.reset()
    expect(readModel.position).toBe(0)
    expect(total()).toBe(0)
    expect(readModel.apply(ledger.records)).toBe(3)
  })
})

function change(sql: string): void {
  const sqlite = openSqlite(file)
  sqlite.exec(sql)
  sqlite.close()
}

function damage(): void {
  const sqlite = openSqlite(file)
  const table = sqlite
    .prepare<{ rootpage: number }>(`SELECT rootpage FROM sqlite_master WHERE name = 'renditions'`)
    .get()
  sqlite.close()
  const bytes = readFileSync(file)
  const page = (table?.rootpage ?? 1) - 1
  replace(bytes.fill(0xab, page * 4096, (page + 1) * 4096))
}

/** A new file in the place of the old one, which connections of before do not hold any more. */
function replace(bytes: Uint8Array): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  writeFileSync(file, bytes)
}
