import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestFeed, token, type TestFeed } from './feed.fixture.ts'

let site: TestFeed

beforeEach(async () => {
  site = await startTestFeed({ perSecond: { refused: 5, known: 50 }, atOnce: 2 })
  for (const id of ['a', 'b', 'c']) site.ledger.add({ id, ru: { title: id } })
})

afterEach(() => site.stop())

const get = (search: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${site.url}/ledger${search}`, {
    ...{ method, headers: { Authorization: `Bearer ${token}`, ...headers } },
  })

async function linesOf(response: Response): Promise<{ [name: string]: unknown }[]> {
  const text = await response.text()
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('who may read', () => {
  test.each([
    ['no token', { Authorization: '' }],
    ['another', { Authorization: `Bearer ${token}x` }],
    ['its beginning', { Authorization: `Bearer ${token.slice(0, -1)}` }],
    ['another scheme', { Authorization: `Basic ${token}` }],
  ])('%s: refused, and nothing is read', async (_, headers) => {
    const response = await get('?after=0', headers)
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect(await response.text()).not.toContain(token)
    expect(site.asked).toEqual([])
  })

  test('the token in the address is no token', async () => {
    const response = await fetch(`${site.url}/ledger?after=0&token=${token}`)
    expect(response.status).toBe(401)
  })

  test('nobody where none is configured', async () => {
    const closed = await startTestFeed({ token: null })
    const headers = { Authorization: `Bearer ${token}` }
    const found = [
      await fetch(`${closed.url}/ledger`, { headers }),
      await fetch(`${closed.url}/ledger`),
    ]
    expect(found.map(({ status }) => status)).toEqual([404, 404])
    expect(closed.asked).toEqual([])
    await closed.stop()
  })

  test('guesses are limited, and do not keep out who has the token', async () => {
    const guess = () => get('', { Authorization: 'Bearer guess' })
    const guesses = await Promise.all(Array.from({ length: 30 }, guess))
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20)
    expect((await get('?after=0')).status).toBe(200)
  })
})

describe('what is asked', () => {
  test.each([
    '',
    '?after=-1',
    '?after=x',
    '?after=1e3',
    '?after=99999999999999999',
    '?after=0&limit=0',
  ])('%s: refused', async (search) => {
    expect((await get(search)).status).toBe(400)
    expect(site.asked).toEqual([])
  })

  test.each(['limit=501', 'wait=31', `state=${'x'.repeat(65)}`])('%s: refused', async (word) => {
    expect((await get(`?after=0&${word}`)).status).toBe(400)
  })

  test.each(['POST', 'PUT', 'DELETE'])('%s: refused', async (method) => {
    const response = await get('?after=0', {}, method)
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET'])
  })

  test.each(['/ledger/', '/ledgers', '/'])('%s is somebody else’s', async (path) => {
    expect((await fetch(site.url + path)).status).toBe(418)
  })
})

describe('the answer', () => {
  test('a head, then entry and content of each record', async () => {
    const response = await get('?after=1&limit=1')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const [head, entry, content, ...more] = await linesOf(response)
    expect(head).toMatchObject({ feed: 2, news: { nextChangeAt: null, clients: [], synonyms: [] } })
    expect(entry).toEqual(site.ledger.records[1]!.entry)
    expect(content).toEqual(site.ledger.records[1]!.content)
    expect(more).toEqual([])
  })

  test('the state only to those who do not know it', async () => {
    const [head] = await linesOf(await get('?after=0'))
    const [again] = await linesOf(await get(`?after=0&state=${String(head!.state)}`))
    expect(again).toEqual({ feed: 2, last: 3, state: head!.state })
  })

  test('waits for what is not there yet, and no longer', async () => {
    const [{ state }] = (await linesOf(await get('?after=3'))) as [{ state: string }]
    const began = performance.now()
    const waiting = get(`?after=3&wait=30&state=${state}`)
    setTimeout(() => {
      site.ledger.add({ id: 'd', ru: {} })
      site.feed.wake()
    }, 150)
    const [, entry] = await linesOf(await waiting)
    expect(entry).toMatchObject({ sequence: 4 })
    expect(performance.now() - began).toBeGreaterThan(140)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('wakes without news: goes on waiting until the time has passed', async () => {
    const [{ state }] = (await linesOf(await get('?after=3'))) as [{ state: string }]
    const began = performance.now()
    const waiting = get(`?after=3&wait=1&state=${state}`)
    setTimeout(() => site.feed.wake(), 100)
    expect(await linesOf(await waiting)).toHaveLength(1)
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  test('waits at most for so many at once; who has gone is not counted', async () => {
    const [{ state }] = (await linesOf(await get('?after=3'))) as [{ state: string }]
    const path = `${site.url}/ledger?after=3&wait=30&state=${state}`
    const headers = { Authorization: `Bearer ${token}` }
    const leaving = new AbortController()
    const waiting = [1, 2].map(() =>
      fetch(path, { headers, signal: leaving.signal }).catch(() => 0),
    )
    await until(() => site.asked.length === 3)
    expect((await get('?after=0')).status).toBe(503)
    leaving.abort()
    await Promise.all(waiting)
    await until(async () => (await get('?after=0')).status === 200)
  })
})

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 30))
}
