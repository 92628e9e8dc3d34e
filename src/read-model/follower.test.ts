import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startFollower, type Follower, type FollowerOptions } from './follower.ts'
import type { FollowProgress } from './follow-ledger.ts'
import { createLedger, type LedgerFixture } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture
let follower: Follower | undefined

function follow(options: Partial<FollowerOptions> = {}): Follower {
  follower = startFollower({ source: ledger, readModel, pollMs: 60_000, ...options })
  return follower
}

function fill(target: LedgerFixture, from: number, to: number): void {
  for (let n = from; n <= to; n++) target.add({ id: `s${n}`, ru: { title: `${n}`, slug: `s${n}` } })
}

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  ledger = createLedger()
  fill(ledger, 1, 120)
})

afterEach(async () => {
  await follower?.stop()
  follower = undefined
  readModel.close()
})

describe('following', () => {
  test('reads to the end, then waits to be woken', async () => {
    const positions: number[] = []
    const running = follow({ batch: 70, onApplied: (position) => positions.push(position) })
    expect(running.ready).toBe(false)
    await running.caughtUp()
    expect(running).toMatchObject({ position: 120, ready: true, lastError: null })
    expect(positions).toEqual([50, 70, 120])
    fill(ledger, 121, 122)
    await running.caughtUp()
    expect(running.position).toBe(122)
  })

  test('tells how far it is while it reads much, and when it is done; later nothing', async () => {
    const told: FollowProgress[] = []
    const source = { read: ledger.read, head: async () => ledger.records.length }
    const onProgress = (progress: FollowProgress) => void told.push(progress)
    const running = follow({ source, batch: 70, onProgress })
    await running.caughtUp()
    fill(ledger, 121, 160)
    await running.caughtUp()
    const progress = { from: 0, total: 120, isComplete: false }
    expect(told).toEqual([
      ...[50, 70, 120].map((position) => ({ ...progress, position })),
      { ...progress, position: 120, isComplete: true },
    ])
  })

  test('builds a long ledger also from a source that gives less than it is asked for', async () => {
    const source = {
      read: (after: number, limit: number) => ledger.read(after, Math.min(limit, 60)),
      head: async () => ledger.records.length,
    }
    const seen: boolean[] = []
    const onApplied = () => void seen.push(readModel.isBeingBuilt())
    await follow({ source, batch: 100, onApplied }).caughtUp()
    expect(new Set(seen)).toEqual(new Set([true]))
    expect(readModel.isBeingBuilt()).toBe(false)
    expect(readModel.count({ types: ['statements'], chain: ['ru'] })).toBe(120)
  })

  test('looks by itself, and when woken', async () => {
    const running = follow({ pollMs: 20 })
    await running.caughtUp()
    fill(ledger, 121, 121)
    await expectSoon(() => running.position === 121)
    await running.stop()
    const woken = follow()
    await woken.caughtUp()
    fill(ledger, 122, 122)
    woken.wake()
    await expectSoon(() => woken.position === 122)
  })

  test('never reads twice at the same time', async () => {
    let [reading, most] = [0, 0]
    const read = async (after: number, limit: number) => {
      most = Math.max(most, ++reading)
      await new Promise((resolve) => setTimeout(resolve, 5))
      reading -= 1
      return ledger.read(after, limit)
    }
    const running = follow({ source: { read }, batch: 10 })
    for (let n = 0; n < 20; n++) running.wake()
    await Promise.all([running.caughtUp(), running.caughtUp()])
    expect(most).toBe(1)
    expect(running.position).toBe(120)
  })

  test('stops without anything read afterwards', async () => {
    let reads = 0
    const read = (after: number, limit: number) => {
      reads += 1
      return ledger.read(after, limit)
    }
    const running = follow({ source: { read }, pollMs: 5 })
    await running.caughtUp()
    await running.stop()
    const before = reads
    running.wake()
    await expect(running.caughtUp()).rejects.toThrow('stopped')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(reads).toBe(before)
  })
})

describe('trouble', () => {
  test('is reported and tried again', async () => {
    let failures = 2
    const errors: string[] = []
    const read = async (after: number, limit: number) => {
      if (failures-- > 0) throw new Error('The database is away.')
      return ledger.read(after, limit)
    }
    const onError = ({ message }: Error) => void errors.push(message)
    const running = follow({ source: { read }, pollMs: 5, onError })
    await expectSoon(() => running.lastError !== null)
    await running.caughtUp()
    expect(errors).toEqual(['The database is away.', 'The database is away.'])
    expect(running).toMatchObject({ position: 120, lastError: null })
  })

  test('a rewritten ledger is built anew', async () => {
    readModel.apply(ledger.records)
    const other = createLedger()
    other.add({ id: 'other', ru: { title: 'Другое', slug: 'other' } })
    fill(other, 2, 130)
    const errors: string[] = []
    const running = follow({ source: other, pollMs: 5, onError: (e) => void errors.push(e.name) })
    await running.caughtUp()
    expect(errors).toEqual(['ReadModelChainError'])
    expect(running.position).toBe(130)
    expect(readModel.bySlug('statements', 's1', ['ru'])).toBeNull()
    expect(readModel.bySlug('statements', 'other', ['ru'])).not.toBeNull()
  })

  test('a ledger that was replaced by a shorter one is built anew', async () => {
    readModel.apply(ledger.records)
    const other = createLedger()
    fill(other, 1, 3)
    const running = follow({ source: other, pollMs: 5 })
    await running.caughtUp()
    expect(running.position).toBe(3)
    expect(readModel.bySlug('statements', 's4', ['ru'])).toBeNull()
  })
})

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !holds(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(holds()).toBe(true)
}
