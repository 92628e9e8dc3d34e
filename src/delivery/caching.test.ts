import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createAnswerCache, type StoredAnswer } from './cache/answer-cache.ts'
import { compress } from './cache/compress.ts'
import { createTestDelivery, post, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

const long = 'слово '.repeat(500)

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { type: 'topics', id: 't', ru: { title: 'Грипп' } },
    { id: 'a', ru: { title: 'А', slug: 'a', lead: long, topics: [{ type: 'topics', id: 't' }] } },
    { id: 'b', ru: { title: 'Б', slug: 'b' } },
  )
})

const get = (query: string, headers: Record<string, string> = {}, also = '') =>
  site.request(`/graphql?query=${encodeURIComponent(query)}${also}`, { headers })

const single = '{ statement(slug: "a") { title lead topics { title } } }'
const list = '{ statements { nodes { title } } }'

/** Stops the clock there. */
const setClock = (instant: string) =>
  jest.useFakeTimers({
    now: Date.parse(instant),
    doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate', 'setTimeout', 'performance'],
  })

afterEach(() => void jest.useRealTimers())

/** How often the read model was asked for documents meanwhile. */
async function readsDuring(work: () => Promise<unknown>): Promise<number> {
  const spies = (['bySlug', 'page'] as const).map((name) => jest.spyOn(site.readModel, name))
  await work()
  const reads = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return reads
}

describe('an answer', () => {
  test('is worked out once, however it is laid out, by GET and POST', async () => {
    const reads = await readsDuring(async () => {
      await get(single)
      await get(single)
      await get(`# a comment\n${single.replaceAll(' ', '  ')}`)
      await site.request('/graphql', post({ query: single, variables: { undeclared: 1 } }))
      await site.request('/graphql', post({ query: single, variables: { undeclared: 2 } }))
    })
    expect(reads).toBe(1)
  })

  test('is worked out once for all who ask at the same time', async () => {
    const reads = await readsDuring(() => Promise.all(Array.from({ length: 9 }, () => get(list))))
    expect(reads).toBe(1)
  })

  test('differs with variables and operations', async () => {
    const query = `query A($s: String) { statement(slug: $s) { title } } query B { __typename }`
    const ask = async (operationName: string, s: string) => {
      const answer = await site.request(
        '/graphql',
        post({ query, operationName, variables: { s } }),
      )
      return answer.json()
    }
    expect(await ask('A', 'a')).toEqual({ data: { statement: { title: 'А' } } })
    expect(await ask('A', 'b')).toEqual({ data: { statement: { title: 'Б' } } })
    expect(await ask('B', 'b')).toEqual({ data: { __typename: 'Query' } })
    expect(await ask('A', 'a')).toEqual({ data: { statement: { title: 'А' } } })
  })

  test('is dropped when what it says changes, and only then', async () => {
    await get(single)
    await get(list)
    site.publish({ type: 'topics', id: 't', ru: { title: 'ОРВИ' } })
    expect(await readsDuring(() => get(list))).toBe(0)
    expect(await (await get(single)).text()).toContain('ОРВИ')
    site.publish({ id: 'c', ru: { title: 'В', slug: 'c' } })
    expect(await (await get(list)).text()).toContain('В')
    expect(await readsDuring(() => get(single))).toBe(0)
  })

  test('with an error is not kept', async () => {
    const answer = await get('{ statements(first: 0) { totalCount } }')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('ETag')).toBeNull()
  })

  test('that is wrong by tomorrow is not kept beyond midnight in Moscow', async () => {
    setClock('2026-03-01T20:59:30.500Z')
    const before = await get(list)
    expect(before.headers.get('Cache-Control')).toContain('s-maxage=29,')
    setClock('2026-03-01T21:00:00Z')
    expect(await readsDuring(() => get(list))).toBe(1)
  })

  test('that was begun before midnight in Moscow is not one of the new day', async () => {
    setClock('2026-03-01T20:59:59.999Z')
    const { page } = site.readModel
    const slow = jest.spyOn(site.readModel, 'page').mockImplementation((...asked) => {
      setClock('2026-03-01T21:00:00.001Z')
      return page(...asked)
    })
    const late = await get(list)
    slow.mockRestore()
    expect(late.headers.get('Cache-Control')).toContain('s-maxage=0,')
    expect(await readsDuring(() => get(list))).toBe(1)
  })

  test('is not kept where nothing is to be kept', async () => {
    const plain = createTestDelivery({ cacheBytes: 0 })
    plain.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
    const page = jest.spyOn(plain.readModel, 'page')
    for (let n = 0; n < 3; n += 1) await plain.request('/graphql', post({ query: list }))
    expect(page).toHaveBeenCalledTimes(3)
  })
})

describe('an answer that waits for the ledger', () => {
  /** Both kinds of what it says: what is known at once, and what is waited for. */
  const query = `{ statements { nodes { id } } search(query: "Новая") { totalCount }
    publication(id: "a", asOf: "2026-01-01T00:02:30.000Z") { ... on Publication { title } } }`

  let slow: TestDelivery
  let goOn: () => void

  beforeEach(() => {
    const waited = new Promise<void>((resolve) => void (goOn = resolve))
    const read = async (after: number, limit: number) => {
      await waited
      return slow.ledger.records.slice(after, after + limit)
    }
    slow = createTestDelivery({ ledger: { read } })
    const old = { title: 'Было', slug: 'a' }
    slow.publish({ type: 'topics', id: 't', ru: { title: 'Грипп' } }, { id: 'a', ru: old })
    slow.publish({ id: 'a', action: 'revise', version: '2.0', ru: { title: 'Стало', slug: 'a' } })
  })

  const ask = () => slow.request(`/graphql?query=${encodeURIComponent(query)}`)

  test.each(['shared', 'kept'])('is not %s after something was published', async (how) => {
    const before = ask()
    await new Promise(setImmediate)
    slow.publish({ id: 'new', ru: { title: 'Новая', slug: 'new' } })
    const meanwhile = how === 'shared' ? ask() : null
    goOn()
    expect((await before).headers.get('X-Ledger-Position')).toBe('3')
    expect(await (await before).text()).toContain('Было')
    const after = await (meanwhile ?? ask())
    expect(after.headers.get('X-Ledger-Position')).toBe('4')
    expect(await after.text()).toContain('{"id":"new"}')
  })

  test.each(['shared', 'kept'])('is not %s after other synonyms came', async (how) => {
    const before = ask()
    await new Promise(setImmediate)
    slow.readModel.setSynonyms([{ expressions: ['новая', 'стало'] }])
    const meanwhile = how === 'shared' ? ask() : null
    goOn()
    expect(await (await before).text()).toContain('"totalCount":0')
    expect(await (await (meanwhile ?? ask())).text()).toContain('"totalCount":1')
  })
})

describe('the memory for answers', () => {
  const answer = (size: number, tags: string[] = []): StoredAnswer => {
    const expiresAt = Date.now() + 60_000
    return { body: Buffer.alloc(size), etag: 'e', tags, surrogateKeys: '', expiresAt, encoded: {} }
  }

  test('has an end: what was not asked for longest makes room, also when others grow', () => {
    const cache = createAnswerCache(10_000, site.readModel)
    const kept = () => ['a', 'b', 'c', 'd'].filter((key) => cache.get(key)).join('')
    for (const key of ['a', 'b', 'c']) cache.put(key, answer(1_500, ['statements/a']))
    cache.get('a')
    cache.put('d', answer(1_500))
    expect(kept()).toBe('acd')
    expect(cache.bytes).toBeGreaterThan(6_000)
    const grown = cache.get('d')!
    cache.get('a')
    grown.encoded.br = Buffer.alloc(3_000)
    cache.resize('d', grown)
    expect(kept()).toBe('ad')
    cache.put('b', answer(10_000))
    expect(cache.get('b')).toBeUndefined()
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
    site.publish({ id: 'a', ru: { title: 'А2', slug: 'a' } })
    expect(kept()).toBe('d')
  })

  test('counts what answers are known by: many small things, and long variables', async () => {
    const tags = Array.from({ length: 500 }, (_, n) => `statements/01900000-0000-7000-8000-${n}`)
    const cache = createAnswerCache(1_000_000, site.readModel)
    cache.put('a', answer(2_000, tags))
    expect(cache.bytes).toBeGreaterThan(50_000)
    const small = createTestDelivery({ cacheBytes: 200_000 })
    const bySlug = jest.spyOn(small.readModel, 'bySlug')
    const query = 'query ($s: String) { statement(slug: $s) { id } }'
    const ask = (n: number) =>
      small.request('/graphql', post({ query, variables: { s: 'x'.repeat(90_000) + n } }))
    for (const n of [1, 2, 1, 2]) await ask(n)
    // One alone takes the room: no two are kept.
    expect(bySlug).toHaveBeenCalledTimes(4)
    await ask(2)
    expect(bySlug).toHaveBeenCalledTimes(4)
  })

  test('of what is asked for in public is held too', async () => {
    const small = createTestDelivery({ cacheBytes: 20_000 })
    small.publish({ id: 'a', ru: { title: 'А', slug: 'a', lead: long } })
    const page = jest.spyOn(small.readModel, 'bySlug')
    const asked = (n: number) => `/graphql?query={statement(slug:"a"){a${n}:lead}}`
    for (const n of [1, 2, 3, 4, 5, 1]) await small.request(asked(n))
    expect(page).toHaveBeenCalledTimes(6)
    await small.request(asked(1))
    expect(page).toHaveBeenCalledTimes(6)
  })
})

describe('ETag', () => {
  test('answers 304 until something changes', async () => {
    const etag = (await get(single)).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const same = await get(single, { 'If-None-Match': `"other", W/${etag}` })
    expect([same.status, await same.text(), same.headers.get('ETag')]).toEqual([304, '', etag])
    expect(same.headers.get('Cache-Control')).toContain('s-maxage')
    site.publish({ id: 'a', ru: { title: 'А2', slug: 'a' } })
    expect((await get(single, { 'If-None-Match': etag })).status).toBe(200)
  })

  test('is another for each encoding, and known in all', async () => {
    const tags = []
    for (const encoding of ['identity', 'br', 'gzip'])
      tags.push((await get(single, { 'Accept-Encoding': encoding })).headers.get('ETag') ?? '')
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect((await get(single, { 'If-None-Match': tag })).status).toBe(304)
  })
})

describe('compression', () => {
  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip;q=0.5, deflate', gunzipSync],
  ])('%s', async (encoding, accepted, decompress) => {
    for (let n = 0; n < 2; n += 1) {
      const answer = await get(single, { 'Accept-Encoding': accepted })
      expect(answer.headers.get('Content-Encoding')).toBe(encoding)
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding')
      const text = decompress(Buffer.from(await answer.arrayBuffer())).toString()
      expect(text).toBe(await (await get(single)).text())
    }
  })

  test('is done once for an answer, however many ask, now and later', async () => {
    const spies = [jest.spyOn(compress, 'br'), jest.spyOn(compress, 'gzip')]
    for (const accepted of ['br', 'gzip']) {
      const ask = () => get(single, { 'Accept-Encoding': accepted })
      await Promise.all(Array.from({ length: 5 }, ask))
      await ask()
    }
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    for (const spy of spies) spy.mockRestore()
  })

  test.each(['identity', 'br;q=0, identity', 'deflate'])('none for %s', async (accepted) => {
    const answer = await get(single, { 'Accept-Encoding': accepted })
    expect(answer.headers.get('Content-Encoding')).toBeNull()
  })

  test('none for what fits into a packet', async () => {
    const answer = await get('{ __typename }', { 'Accept-Encoding': 'br' })
    expect(answer.headers.get('Content-Encoding')).toBeNull()
  })
})

describe('Cache-Control', () => {
  test('lets shared caches keep answers', async () => {
    expect((await get(list)).headers.get('Cache-Control')).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400',
    )
  })

  test('ends when something is planned to appear', async () => {
    setClock('2026-03-01T09:00:00.500Z')
    const planned = createTestDelivery({ nextChangeAt: () => '2026-03-01T09:01:11.000Z' })
    const control = async (asked: TestDelivery) =>
      (await asked.request('/graphql?query={__typename}')).headers.get('Cache-Control')
    expect(await control(planned)).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=10, stale-if-error=10',
    )
    const soon = createTestDelivery({ nextChangeAt: () => '2020-01-01T00:00:00.000Z' })
    expect(await control(soon)).toBe(
      'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0',
    )
  })

  test.each(['09:00:30.000', '09:00:30.250', '09:00:30.999', '09:01:20.001'])(
    'is over by %s, whenever within a second it is sent, and again',
    async (time) => {
      const planned = createTestDelivery({ nextChangeAt: () => `2026-03-01T${time}Z` })
      for (const now of ['00.000', '00.500', '00.999', '01.000', '01.999']) {
        setClock(`2026-03-01T09:00:${now}Z`)
        const { headers } = await planned.request('/graphql?query={__typename}')
        const seconds = [...(headers.get('Cache-Control') ?? '').matchAll(/=(\d+)/g)].map(([, n]) =>
          Number(n),
        )
        const [, shared = NaN, revalidate = NaN, error = NaN] = seconds
        const left = (Date.parse(`2026-03-01T${time}Z`) - Date.now()) / 1000
        expect(shared + Math.max(revalidate, error)).toBeLessThanOrEqual(left)
        expect(shared).toBeGreaterThan(Math.min(60, left) - 2)
      }
    },
  )

  test('keeps answers to POST and refusals out of caches', async () => {
    const answers = [
      await site.request('/graphql', post({ query: list })),
      await get('{ nope }'),
      await site.request('/graphql', { method: 'PUT' }),
    ]
    for (const { headers } of answers) expect(headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('surrogate keys', () => {
  test('name the publications and types of an answer', async () => {
    expect((await get(single)).headers.get('Surrogate-Key')?.split(' ').sort()).toEqual([
      'statements/a',
      'topics/t',
    ])
    expect((await get(list)).headers.get('Surrogate-Key')?.split(' ').sort()).toEqual([
      'statements',
      'statements/a',
      'statements/b',
    ])
  })

  test('are the types alone where so many documents have no room in a header', async () => {
    const topics = Array.from({ length: 120 }, (_, n) => ({
      type: 'topics',
      id: `${n}`.repeat(20),
    }))
    const title = { title: 'Тема' }
    site.publish(...topics.map((topic) => ({ ...topic, ru: title })))
    site.publish({ id: 'a', ru: { title: 'А', slug: 'a', topics } })
    const keys = (await get(single)).headers.get('Surrogate-Key')
    expect(keys?.split(' ').sort()).toEqual(['statements', 'topics'])
    site.publish({ type: 'topics', id: '7'.repeat(20), ru: { title: 'Другая' } })
    expect(await (await get(single)).text()).toContain('Другая')
  })

  test('stand in the header of choice', async () => {
    const other = createTestDelivery({ surrogateKeyHeader: 'Cache-Tag' })
    other.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
    const answer = await other.request('/graphql?query={statements{nodes{id}}}')
    expect(answer.headers.get('Cache-Tag')).toBe('statements statements/a')
  })
})
