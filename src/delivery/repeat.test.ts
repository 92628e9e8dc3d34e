import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClientDirectory, type ApiClient } from './clients.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'
import { createNodeListener } from './node.ts'

let server: Server
let origin: string
let site: TestDelivery
let repeats: number
let clients: ApiClient[]

async function open(anonymousQuota = 0): Promise<void> {
  site = createTestDelivery({
    anonymousQuota,
    clients: createClientDirectory(() => clients),
    corsOrigins: ['https://a.example', 'https://b.example'],
  })
  site.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
  const counted: typeof site.delivery = {
    ...site.delivery,
    repeat(incoming, addressOf) {
      const found = site.delivery.repeat(incoming, addressOf)
      if (found) repeats += 1
      return found
    },
  }
  const listener = createNodeListener(counted)
  server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeEach(() => {
  repeats = 0
  clients = []
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const path = `/graphql?query=${encodeURIComponent('{ statements { nodes { title } } }')}`
const get = async (headers: { [name: string]: string } = {}) => {
  const response = await fetch(origin + path, { headers })
  return { response, text: await response.text() }
}

/** Until one of them was repeated: a second may end between two. */
async function getRepeated(headers: { [name: string]: string } = {}) {
  const before = repeats
  for (let n = 0; n < 20; n += 1) {
    const got = await get(headers)
    if (repeats > before) return got
  }
  throw new Error('Nothing was repeated.')
}

const withoutDate = ({ headers }: Response) =>
  [...headers].filter(([name]) => !['date', 'cache-control'].includes(name))

describe('an answer that is repeated', () => {
  test.each([
    [{}],
    [{ 'Accept-Encoding': 'br' }],
    [{ Accept: 'application/graphql-response+json' }],
    [{ Origin: 'https://a.example' }],
    [{ Origin: 'https://c.example' }],
  ])('is the one that was worked out, for %j', async (headers) => {
    await open()
    const first = await get(headers)
    const again = await getRepeated(headers)
    expect(again.response.status).toBe(200)
    expect(again.text).toBe(first.text)
    expect(withoutDate(again.response)).toEqual(withoutDate(first.response))
  })

  test('says so to who has it already', async () => {
    await open()
    const tag = (await get()).response.headers.get('ETag') ?? ''
    const { response, text } = await getRepeated({ 'If-None-Match': tag })
    expect([response.status, text, response.headers.get('ETag')]).toEqual([304, '', tag])
  })

  test('is of what is public now', async () => {
    await open()
    await getRepeated()
    site.publish({ id: 'b', ru: { title: 'Б', slug: 'b' } })
    const { response, text } = await get()
    expect(response.headers.get('X-Ledger-Position')).toBe('2')
    expect(text).toContain('Б')
    site.publish({ id: 'a', action: 'unpublish' })
    expect((await get()).text).not.toContain('А')
  })

  test('is not what was there before other synonyms came', async () => {
    await open()
    await getRepeated()
    const before = repeats
    site.readModel.setSynonyms([{ expressions: ['а', 'б'] }])
    await get()
    expect(repeats).toBe(before)
  })

  test('counts for the quota', async () => {
    await open(20)
    const statuses: number[] = []
    for (let n = 0; n < 25; n += 1) statuses.push((await get()).response.status)
    expect(repeats).toBeGreaterThan(0)
    expect(statuses.filter((status) => status === 200).length).toBe(20)
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429])
  })

  test('is not for who shows a key: one that is unknown is refused, a limited one sees less', async () => {
    await open()
    await getRepeated()
    const before = repeats
    expect((await get({ 'X-API-Key': 'wrong' })).response.status).toBe(401)
    expect((await get({ Authorization: 'Bearer wrong' })).response.status).toBe(401)
    const keyHash = createHash('sha256').update('key').digest('hex')
    clients = [{ id: 'c', keyHash, quota: 60, types: ['forum-reports'], revoked: false }]
    const { response, text } = await get({ 'X-API-Key': 'key' })
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(text).not.toContain('А')
    expect(repeats).toBe(before)
    expect((await getRepeated()).text).toContain('А')
  })

  test('is not what a limited client was sent, nor one that is revoked since', async () => {
    await open()
    const limited = { id: 'c', quota: 0, types: ['forum-reports'], revoked: false }
    const whole = { ...limited, id: 'w', types: null }
    const keyOf = (key: string) => ({ keyHash: createHash('sha256').update(key).digest('hex') })
    clients = [
      { ...limited, ...keyOf('limited') },
      { ...whole, ...keyOf('whole') },
    ]
    for (const key of ['limited', 'whole', 'limited', 'whole', 'limited', 'whole'])
      await get({ 'X-API-Key': key })
    expect(repeats).toBe(0)
    const { response, text } = await getRepeated()
    expect(text).toContain('А')
    expect(response.headers.get('Cache-Control')).toContain('public')
    clients = clients.map((client) => ({ ...client, revoked: true }))
    for (const key of ['limited', 'whole'])
      expect((await get({ Authorization: `Bearer ${key}` })).response.status).toBe(401)
  })
})
