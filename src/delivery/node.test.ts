import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTestDelivery } from './delivery.fixture.ts'
import { createMediaHandler } from './media.ts'
import { createNodeListener } from './node.ts'

let server: Server
let origin: string
const directory = mkdtempSync(join(tmpdir(), 'medglas-node-'))
const content = 'я'.repeat(500_000)

beforeAll(async () => {
  const media = (request: Request) =>
    createMediaHandler({ readModel: site.readModel, directory })(request)
  const site = createTestDelivery({ media })
  const image = { type: 'media', id: 'm' }
  site.publish({ type: 'media', id: 'm', ru: { filename: 'a.pdf', mimeType: 'application/pdf' } })
  site.publish({ id: 'a', ru: { title: 'А', slug: 'a', image } })
  writeFileSync(join(directory, 'a.pdf'), content)
  const listener = createNodeListener(site.delivery)
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

test('passes on what is not delivery’s', async () => {
  const response = await fetch(`${origin}/admin`, { method: 'POST', body: 'x' })
  expect([response.status, await response.text()]).toEqual([418, 'passed on'])
})
