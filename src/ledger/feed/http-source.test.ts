import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openReadModel, startFollower } from '../../read-model/index.ts'
import { fixtureModel } from '../../read-model/model.fixture.ts'
import { startTestFeed, token, type TestFeed } from './feed.fixture.ts'
import type { FeedState } from './format.ts'
import { httpSource, type HttpSourceOptions } from './http-source.ts'

let site: TestFeed
let closers: (() => unknown)[]

beforeEach(async () => {
  site = await startTestFeed()
  closers = []
  for (const id of ['a', 'b', 'c'])
    site.ledger.add({ id, ru: { title: `«${id}» \u2028 ё`, slug: id } })
})

afterEach(async () => {
  for (const close of closers) await close()
  await site.stop()
})

function open(options: Partial<HttpSourceOptions> = {}) {
  return httpSource({ url: site.url, token, ...options })
}

describe('reading', () => {
  test('the records as they are in the ledger', async () => {
    expect(await open().read(0, 500)).toEqual(site.ledger.records)
    expect(await open().read(1, 1)).toEqual([site.ledger.records[1]])
    expect(await open().read(3, 1)).toEqual([])
  })

  test('a content that was erased', async () => {
    site.alter = (record) => (record.entry.sequence === 2 ? { ...record, canonical: null } : record)
    expect((await open().read(0, 3)).map(({ content }) => content?.id)).toEqual([
      'a',
      undefined,
      'c',
    ])
  })

  test('a larger batch than the feed gives is asked for in parts', async () => {
    expect(await open().read(0, 5_000)).toHaveLength(3)
  })

  test('tells how far the ledger goes, as soon as several records were read', async () => {
    const source = open()
    expect(await source.head()).toBeNull()
    await source.read(0, 2)
    expect(await source.head()).toBe(site.ledger.records.length)
  })

  test('tells the end, and the state when it is new', async () => {
    const told: (number | FeedState)[] = []
    const onState = (state: FeedState) => told.push(state)
    const source = open({ onState, onEnd: (position) => told.push(position), wait: 0 })
    const first = site.state
    await source.read(0, 500)
    await source.read(3, 500)
    const nextChangeAt = '2026-12-01T10:00:00.000Z'
    const client = { id: '1', keyHash: 'ab', quota: 60, types: ['statements'], revoked: false }
    site.state = { nextChangeAt, clients: [client], synonyms: [] }
    await source.read(3, 500)
    expect(told).toEqual([first, 3, site.state, 3])
  })
})

describe('news', () => {
  const patient = new AbortController().signal

  test('come when there is something, and are not asked for again', async () => {
    const source = open()
    const first = source.news(3, patient)
    await first // The state is news, at first.
    const waiting = source.news(3, patient)
    setTimeout(() => (site.ledger.add({ id: 'd', ru: {} }), site.feed.wake()), 100)
    await waiting
    const { length } = site.asked
    expect(await source.read(3, 500)).toEqual(site.ledger.records.slice(3))
    expect(site.asked).toHaveLength(length)
    expect(await source.read(3, 500)).toHaveLength(1)
    expect(site.asked).toHaveLength(length + 1)
  })

  test('what came with them is for that place alone', async () => {
    const source = open()
    await source.news(0, patient)
    expect((await source.read(2, 500)).map(({ entry }) => entry.sequence)).toEqual([3])
    expect((await source.read(0, 500)).map(({ entry }) => entry.sequence)).toEqual([1, 2, 3])
  })

  test('of a new state', async () => {
    const states: FeedState[] = []
    const source = open({ onState: (state) => states.push(state) })
    await source.read(3, 500)
    const waiting = source.news(3, patient)
    site.state = { nextChangeAt: '2026-12-01T10:00:00.000Z', clients: [], synonyms: [] }
    site.feed.wake()
    await waiting
    expect(states.at(-1)).toEqual(site.state)
    expect(await source.read(3, 500)).toEqual([])
  })

  test('are given up', async () => {
    const source = open()
    await source.read(3, 500)
    const end = new AbortController()
    const waiting = expect(source.news(3, end.signal)).rejects.toThrow('does not answer')
    end.abort()
    await waiting
  })
})

/** What must not be applied: how the record is altered, and what is said of it. */
const alterations: [what: string, alter: TestFeed['alter'], message: RegExp][] = [
  [
    'another content',
    ({ entry, canonical }) => ({ entry, canonical: canonical!.replace('«b»', '«x»') }),
    /Entry 2 has an altered content/,
  ],
  [
    'another version',
    ({ entry, canonical }) => ({ entry: { ...entry, version: '9.0' }, canonical }),
    /Entry 2 was altered/,
  ],
  [
    'the hash of another content',
    ({ entry, canonical }) => ({ entry: { ...entry, contentHash: '0'.repeat(64) }, canonical }),
    /Entry 2 was altered/,
  ],
]

describe('a record that does not fit its hashes', () => {
  test.each(alterations)('%s: the whole answer is refused', async (_, alter, message) => {
    site.alter = (record) => (record.entry.sequence === 2 ? alter(record) : record)
    await expect(open().read(0, 500)).rejects.toThrow(message)
  })
})

describe('a primary that does not give the ledger', () => {
  test('another token', async () => {
    const source = open({ token: `${token}x` })
    await expect(source.read(0, 1)).rejects.toThrow('LEDGER_TOKEN must be the same there')
  })

  test('nobody listens', async () => {
    const { url } = site
    const source = open()
    await site.stop()
    await expect(source.read(0, 1)).rejects.toThrow(`${url} does not answer: `)
    site = await startTestFeed()
  })

  test.each([
    ['none', 404, 'gives no ledger'],
    ['not yet', 503, 'cannot give the ledger now (503)'],
    ['somewhere else', 302, 'does not answer'],
    ['something else', 200, 'not complete'],
  ])('%s', async (_, status, message) => {
    const url = await serve((respond) => respond(status, '<html></html>'))
    await expect(open({ url }).read(0, 1)).rejects.toThrow(message)
  })

  test('an answer that was cut off', async () => {
    const answer = `{"feed":1,"state":"x"}\n${JSON.stringify(site.ledger.records[0]!.entry)}`
    for (const text of [answer, `${answer}\n`]) {
      const url = await serve((respond) => respond(200, text))
      await expect(open({ url }).read(0, 1)).rejects.toThrow('not complete')
    }
  })

  test('silence: given up after a while', async () => {
    const url = await serve(() => {})
    const began = performance.now()
    await expect(open({ url, patience: 200 }).read(0, 1)).rejects.toThrow('does not answer')
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

test('a follower does not press a primary that fails', async () => {
  const readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  let asked = 0
  const url = await serve((respond) => {
    asked += 1
    respond(503, '')
  })
  const source = open({ url })
  const follower = startFollower({ source, readModel, pollMs: 60_000 })
  closers.push(() => follower.stop())
  await new Promise((resolve) => setTimeout(resolve, 1_700))
  expect(asked).toBeGreaterThanOrEqual(1)
  expect(asked).toBeLessThanOrEqual(2)
})

test('a follower has a publication at once, and goes on when the primary comes back', async () => {
  const readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  const source = open()
  const errors: string[] = []
  const onError = ({ message }: Error) => errors.push(message)
  const follower = startFollower({ source, readModel, pollMs: 60_000, onError })
  closers.push(() => follower.stop())
  await follower.caughtUp()
  await follower.caughtUp()
  expect([follower.position, follower.ready]).toEqual([3, true])
  const began = performance.now()
  site.ledger.add({ id: 'd', ru: {} })
  site.feed.wake()
  await until(() => follower.position === 4)
  expect(performance.now() - began).toBeLessThan(1_000)
  site.alter = (record) => ({ ...record, canonical: '{}' })
  site.ledger.add({ id: 'e', ru: {} })
  site.feed.wake()
  await until(() => follower.lastError !== null)
  expect(errors[0]).toContain('altered content')
  expect(follower.position).toBe(4)
  site.alter = (record) => record
  follower.wake()
  await until(() => follower.lastError === null)
  expect(follower.position).toBe(5)
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** A server that is none of ours. */
async function serve(answer: (respond: (status: number, text: string) => void) => void) {
  const server = createServer((_, response) =>
    answer((status, text) => response.writeHead(status, { Location: '/other' }).end(text)),
  ).listen(0, '127.0.0.1')
  closers.push(() => (server.closeAllConnections(), server.close()))
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
