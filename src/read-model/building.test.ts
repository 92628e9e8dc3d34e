import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { killWhile } from '../../tests/support/kill-while-publishing.ts'
import type { ContentModel } from '../content/model.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import { startPreparing } from './apart/preparing.ts'
import { toChain } from './chains.ts'
import { startFollower } from './follower.ts'
import { createLedger, type LedgerFixture } from './ledger.fixture.ts'
import { steps } from './lists.arbitraries.fixture.ts'
import { listsModel } from './lists.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import { openSqlite } from './sqlite.ts'
import { wholeFile } from './whole-file.fixture.ts'

let folder: string
let opened: ReadModel[]
let ledger: LedgerFixture

const fileOf = (name: string) => join(folder, `${name}.db`)
const chain = toChain('ru')

function open(name: string, buildTogether = 500): ReadModel {
  const readModel = openReadModel({ file: fileOf(name), model: listsModel, buildTogether })
  opened.push(readModel)
  return readModel
}

function closeAll(): void {
  for (const readModel of opened.splice(0)) readModel.close()
}

/** Publications, what they name, and topics that move, are named and erased in between. */
const history = fc
  .tuple(steps, fc.integer({ min: 0, max: 9 }))
  .map(([told, n]) => (n === 0 ? { type: told.type, id: told.id, action: 'erase' as const } : told))

function build(readModel: ReadModel, records: readonly LedgerRecord[], slice: number): void {
  readModel.beginBuilding()
  for (let from = 0; from < records.length; from += slice)
    readModel.apply(records.slice(from, from + slice))
  Array.from(readModel.completeBuilding())
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-building-'))
  opened = []
  ledger = createLedger()
})

afterEach(() => {
  closeAll()
  rmSync(folder, { recursive: true })
})

describe('what was built', () => {
  test('is what record by record makes of the same ledger', () => {
    let held = 0
    fc.assert(
      fc.property(
        fc.array(history, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (told, slice) => {
          // What a run that failed has left would fail all shorter ones.
          closeAll()
          for (const name of ['built', 'single']) rmSync(fileOf(name), { force: true })
          ledger = createLedger()
          for (const one of told) ledger.add(one)
          build(open('built'), ledger.records, slice)
          const single = open('single')
          for (const record of ledger.records) single.apply([record])
          closeAll()
          const built = wholeFile(fileOf('built'))
          expect(built).toEqual(wholeFile(fileOf('single')))
          held += Math.min(...['listings', 'orders', 'search'].map((t) => built[t]?.length ?? 0))
        },
      ),
      { numRuns: 25 },
    )
    expect(held).toBeGreaterThan(100)
  })

  test('is the same of what threads have prepared', async () => {
    for (const one of fc.sample(history, { numRuns: 300, seed: 13 })) ledger.add(one)
    const failed = jest.fn()
    const preparing = startPreparing(listsModel, failed)
    const [built, single] = [open('built'), open('single')]
    const first = ledger.records.slice(0, 1)
    // Until a thread has begun, records come back as they were.
    while (!(await preparing.prepare(first))[0]?.prepared) await setTimeout(20)
    built.beginBuilding()
    for (let from = 0; from < 300; from += 30) {
      const part = await preparing.prepare(ledger.records.slice(from, from + 30))
      expect(part.filter(({ prepared }) => !prepared)).toEqual([])
      built.apply(part)
    }
    Array.from(built.completeBuilding())
    await preparing.end()
    single.apply(ledger.records)
    closeAll()
    expect(wholeFile(fileOf('built'))).toEqual(wholeFile(fileOf('single')))
    expect(failed).not.toHaveBeenCalled()
  }, 30_000)

  test('is whole without threads, too, and it is said why', async () => {
    for (const one of fc.sample(history, { numRuns: 300, seed: 14 })) ledger.add(one)
    const errors: string[] = []
    // With such a model no thread can begin.
    const broken = { types: null } as unknown as ContentModel
    const preparing = startPreparing(broken, ({ message }) => void errors.push(message))
    while (errors.length === 0) await setTimeout(20)
    const [built, single] = [open('built'), open('single')]
    built.beginBuilding()
    built.apply(await preparing.prepare(ledger.records))
    Array.from(built.completeBuilding())
    await preparing.end()
    single.apply(ledger.records)
    closeAll()
    expect(wholeFile(fileOf('built'))).toEqual(wholeFile(fileOf('single')))
    expect(errors).toEqual([expect.stringContaining('A read model is built more slowly')])
  }, 30_000)

  test('is the same over several transactions, by a follower, and goes on as usual', async () => {
    for (const one of fc.sample(history, { numRuns: 1_150, seed: 11 })) ledger.add(one)
    const [built, single] = [open('built'), open('single')]
    const seen = new Set<boolean>()
    const onApplied = () => void seen.add(built.isBeingBuilt())
    const follower = startFollower({ source: ledger, readModel: built, pollMs: 60_000, onApplied })
    await follower.caughtUp()
    expect(seen).toEqual(new Set([true]))
    expect(built.isBeingBuilt()).toBe(false)
    for (const one of fc.sample(history, { numRuns: 60, seed: 12 })) ledger.add(one)
    await follower.caughtUp()
    expect(seen).toEqual(new Set([true, false]))
    await follower.stop()
    for (let from = 0; from < 1_210; from += 50) single.apply(ledger.records.slice(from, from + 50))
    closeAll()
    expect(wholeFile(fileOf('built'))).toEqual(wholeFile(fileOf('single')))
  }, 30_000)
})

describe('the full-text indexes of what was built', () => {
  test('are of one segment, however many transactions there were', () => {
    for (let n = 1; n <= 60; n += 1)
      ledger.add({ id: `s${n}`, ru: { title: `Корь ${n}`, slug: `s${n}` } })
    const readModel = open('segments', 10)
    const segments = () => {
      const sqlite = openSqlite(fileOf('segments'))
      const count = (index: string) =>
        sqlite
          .prepare<{ segments: number }>(
            `SELECT count(DISTINCT segid) AS segments FROM ${index}_idx`,
          )
          .get()?.segments
      const found = ['search', 'suggestions'].map(count)
      sqlite.close()
      return found
    }
    readModel.beginBuilding()
    for (let from = 0; from < 60; from += 10) readModel.apply(ledger.records.slice(from, from + 10))
    expect(Math.min(...segments().map(Number))).toBeGreaterThan(1)
    Array.from(readModel.completeBuilding())
    expect(segments()).toEqual([1, 1])
  })
})

describe('a read model that is not built to its end', () => {
  beforeEach(() => {
    for (let n = 1; n <= 700; n += 1)
      ledger.add({ id: `s${n}`, ru: { title: `Корь ${n}`, slug: `s${n}` } })
  })

  test('is thrown away when it is opened next', () => {
    const readModel = open('left')
    readModel.beginBuilding()
    readModel.apply(ledger.records)
    expect(readModel.position).toBe(700)
    closeAll()
    expect(open('left').position).toBe(0)
  })

  test('is thrown away in the middle of what is made at the end, too', () => {
    const readModel = open('left')
    readModel.beginBuilding()
    readModel.apply(ledger.records)
    const steps = readModel.completeBuilding()[Symbol.iterator]()
    for (let n = 0; n < 4; n += 1) expect(steps.next().done).toBe(false)
    closeAll()
    expect(open('left').position).toBe(0)
  })

  test.each([200, 500, 650])(
    'is thrown away when its process is killed at entry %i',
    async (confirmed) => {
      await killWhile('build-read-model', [fileOf('killed')], {
        ...{ confirmed, milliseconds: 0 },
      })
      expect(existsSync(fileOf('killed'))).toBe(true)
      const readModel = open('killed')
      expect(readModel.position).toBe(0)
      build(readModel, ledger.records, 50)
      expect(readModel.count({ types: ['statements'], chain })).toBe(700)
    },
    90_000,
  )

  test('with a record that cannot be written, it begins anew, and comes as far as it can', async () => {
    const broken = ledger.records[599]
    Object.defineProperty(broken?.content ?? {}, 'locales', {
      get: () => {
        throw new Error('broken')
      },
    })
    const readModel = open('broken')
    const errors: string[] = []
    const onError = ({ message }: Error) => void errors.push(message)
    const follower = startFollower({ source: ledger, readModel, pollMs: 1, onError })
    while (errors.length < 2) await setTimeout(5)
    await follower.stop()
    expect(errors[0]).toContain('Ledger entry 600')
    // Record by record, all before its slice are there.
    expect(readModel.position).toBe(550)
    expect(readModel.isBeingBuilt()).toBe(false)
    expect(readModel.count({ types: ['statements'], chain })).toBe(550)
  })

  test('only an empty one is built, and it shows no previews meanwhile', () => {
    const readModel = open('one')
    readModel.apply(ledger.records.slice(0, 1))
    expect(() => readModel.beginBuilding()).toThrow('empty')
    expect(readModel.isBeingBuilt()).toBe(false)
    readModel.reset()
    readModel.beginBuilding()
    expect(() => readModel.preview([], () => null)).toThrow('being built')
  })
})
