import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { localStorage } from '../media/storage/local.ts'
import type { FileStorage } from '../media/storage/storage.ts'
import { createTestDelivery } from './delivery.fixture.ts'
import { createMediaHandler } from './files/handler.ts'
import { createNodeListener } from './node.ts'

let server: Server
let origin: string
const directory = mkdtempSync(join(tmpdir(), 'medglas-node-'))
const content = 'я'.repeat(500_000)
const errors: unknown[] = []
const streams: Readable[] = []
const storage: Pick<FileStorage, 'read'> = {
  async read(name, range) {
    const file = await localStorage(directory).read(name, range)
    if (file) streams.push(file.stream)
    return file
  },
}

beforeAll(async () => {
  const media = (request: Request) =>
    createMediaHandler({ readModel: site.readModel, storage })(request)
  const site = createTestDelivery({ media })
  const image = { type: 'media', id: 'm' }
  site.publish({ type: 'media', id: 'm', ru: { filename: 'a.pdf', mimeType: 'application/pdf' } })
  site.publish({ id: 'a', ru: { title: 'А', slug: 'a', image } })
  writeFileSync(join(directory, 'a.pdf'), content)
  const onError = (error: unknown) => void errors.push(error)
  const listener = createNodeListener(site.delivery, { onError })
  server = createServer((incoming, outgoing) => {
    if (!listener(incoming, outgoing)) outgoing.writeHead(418).end('passed on')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(directory, { recursive: true })
})

const query = '{ statement(slug: "a") { title image { url } } }'
const answer = { data: { statement: { title: 'А', image: { url: '/media/a.pdf' } } } }

test('answers GET', async () => {
  const response = await fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`)
  expect(response.headers.get('X-Ledger-Position')).toBe('2')
  expect(await response.json()).toEqual(answer)
})

test('answers POST', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ query })
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
  expect(await response.json()).toEqual(answer)
})

test('refuses a large body without reading it all', async () => {
  const status = await new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
    const sending = httpRequest(`${origin}/graphql`, options, (response) => {
      resolve(response.statusCode)
      sending.destroy()
    })
    sending.on('error', reject)
    sending.write('x'.repeat(150_000))
  })
  expect(status).toBe(413)
})

test('streams files', async () => {
  const response = await fetch(`${origin}/media/a.pdf`)
  expect(response.headers.get('Content-Length')).toBe('1000000')
  expect(await response.text()).toBe(content)
  const head = await fetch(`${origin}/media/a.pdf`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  const etag = head.headers.get('ETag') ?? ''
  const again = await fetch(`${origin}/media/a.pdf`, { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
})

test('sends parts of files', async () => {
  const response = await fetch(`${origin}/media/a.pdf`, { headers: { Range: 'bytes=-4' } })
  expect([response.status, await response.text()]).toEqual([206, 'яя'])
  expect(response.headers.get('Content-Range')).toBe('bytes 999996-999999/1000000')
})

test('a reader who goes in the middle of a file is no failure, and the file is closed', async () => {
  streams.length = 0
  await new Promise<void>((resolve, reject) => {
    const asking = httpRequest(`${origin}/media/a.pdf`, (response) => {
      response.once('data', () => {
        response.destroy()
        resolve()
      })
    })
    asking.on('error', reject).end()
  })
  for (let n = 0; n < 100 && !streams[0]?.destroyed; n += 1) await setTimeout(20)
  expect(streams.map(({ destroyed }) => destroyed)).toEqual([true])
  expect(errors).toEqual([])
})

test.each([
  '/media/%2e%2e/secret',
  '/media/../graphql',
  '/media/%2e%2e/graphql?query={__typename}',
])(
  'a path that is ours as it was sent and not as it is meant is answered at once: %s',
  async (path) => {
    // `fetch` would send it as it is meant.
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(origin)
      const asking = httpRequest({ hostname, port, path, timeout: 2_000 }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      asking.on('timeout', () => asking.destroy(new Error('no answer')))
      asking.on('error', reject).end()
    })
    expect([200, 400, 404]).toContain(status)
  },
)

test('passes on what is not delivery’s', async () => {
  const response = await fetch(`${origin}/admin`, { method: 'POST', body: 'x' })
  expect([response.status, await response.text()]).toEqual([418, 'passed on'])
})
