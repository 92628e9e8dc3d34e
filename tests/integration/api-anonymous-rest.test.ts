import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Endpoint, Payload } from 'payload'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { canary, createSamples, type Sample } from '../support/samples.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let samples: Record<string, Sample>
let before: Awaited<ReturnType<typeof wholeDatabase>>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  samples = await createSamples(payload)
  before = await wholeDatabase(payload)
}, 120_000)

afterAll(() => installation.stop())

/** What anybody may ask; that the answers say nothing is checked all the same. */
const open = new Set([
  ...['get /init', 'get /me', 'get /access', 'post /access/:id?', 'post /forgot-password'],
])

/** What a stranger would write. */
const intrusion = { title: 'intruder', name: 'intruder', email: 'intruder@example.org' }

/** Every way of asking an endpoint, with the id of a document that is there. */
function requestsTo({ method, path }: Pick<Endpoint, 'method' | 'path'>, sample: Sample) {
  const filled = path
    .replace('/versions/:id', `/versions/${sample.versionId}`)
    .replace(/:(?:id|key)\??/, sample.id)
    .replace(':filename', sample.filename)
  const options = 'depth=5&limit=0&draft=true&locale=all&trash=true&showHiddenFields=true'
  const all = 'where[id][exists]=true&overrideAccess=true'
  return [filled, `${filled}?${all}&${options}`].map((url) => ({
    url: url.replace(/^\/(?=\?|$)/, ''),
    method: method.toUpperCase(),
    ...(method === 'get' ? {} : { body: { ...intrusion, _status: 'published' } }),
  }))
}

/** @returns the endpoints that answered, beside those that anybody may ask */
async function expectNothing(prefix: string, endpoint: Endpoint, sample: Sample) {
  const answered: string[] = []
  for (const { url, ...request } of requestsTo(endpoint, sample)) {
    const { status, json } = await expectNoContent(`${prefix}${url}`, request)
    // A preference that is not there has the value null.
    const isOpen = open.has(`${endpoint.method} ${endpoint.path}`) || json?.value === null
    if (status < 400 && !isOpen) answered.push(`${request.method} ${prefix}${url}`)
  }
  if (endpoint.method !== 'get') expect(await wholeDatabase(payload)).toEqual(before)
  return answered
}

async function expectNoContent(path: string, request: { method: string; body?: unknown }) {
  const answer = await api.rest(path, request)
  const { text, headers } = answer
  expect(text.toLowerCase()).not.toContain(canary)
  expect(text).not.toContain('"docs"')
  expect(text).not.toContain('totalDocs')
  expect(headers.get('set-cookie') ?? '').not.toMatch(/payload-token=[^;]/)
  return answer
}

test('there is something to find in every collection', () => {
  for (const { slug } of payload.config.collections) expect(before[slug]).not.toHaveLength(0)
  expect(JSON.stringify(before.statements)).toContain(canary)
  expect(JSON.stringify(before['statements versions'])).toContain(canary)
  expect(JSON.stringify(before['ledger-contents'])).toContain(canary)
})

test('an anonymous request reads and writes nothing, in any collection, at any endpoint', async () => {
  const answered: string[] = []
  for (const { slug, endpoints } of payload.config.collections)
    for (const endpoint of endpoints || [])
      answered.push(...(await expectNothing(`/${slug}`, endpoint, samples[slug]!)))
  expect(answered).toEqual([])
  expect(await wholeDatabase(payload)).toEqual(before)
}, 300_000)

test('nor does one at an endpoint of the installation or of a global', async () => {
  const { endpoints, globals } = payload.config
  const answered: string[] = []
  for (const endpoint of endpoints)
    answered.push(...(await expectNothing('', endpoint, samples.statements!)))
  for (const { slug, endpoints } of globals)
    for (const endpoint of endpoints || [])
      answered.push(
        ...(await expectNothing(`/globals/${String(slug)}`, endpoint, samples.statements!)),
      )
  expect(answered).toEqual([])
  expect(await wholeDatabase(payload)).toEqual(before)
})

describe('a disguised request', () => {
  test.each([
    ['a read sent as POST', 'POST', { 'x-payload-http-method-override': 'GET' }],
    ['a token that nobody signed', 'GET', { authorization: 'JWT e30.e30.e30' }],
    ['an unsigned token', 'GET', { authorization: `JWT ${unsigned({ alg: 'none' })}` }],
    ['an API key', 'GET', { authorization: 'users API-Key null' }],
  ])('%s is refused', async (_, method, headers) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const { status, text } = await api.rest('/statements', {
      method,
      headers: { ...form, ...headers },
    })
    expect({ status, leaks: text.includes(canary) }).toEqual({ status: 403, leaks: false })
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

function unsigned(header: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part({ collection: 'users', role: 'administrator', id: '1' })}.`
}

test('the same requests, signed in, do read and write: the checks above can fail', async () => {
  await createAccounts(payload)
  const token = await api.signIn(accounts.administrator)
  const read = ['statements', 'people', 'users', 'ledger-contents', 'media', 'review-comments']
  for (const slug of read) {
    const { status, text } = await api.rest(`/${slug}?limit=0`, { token })
    expect([slug, status, text.includes(canary)]).toEqual([slug, 200, true])
  }
  const id = samples.topics!.id
  const editor = await api.signIn(accounts.editor)
  await api.rest(`/topics/${id}`, { method: 'PATCH', body: { name: 'written' }, token: editor })
  expect(JSON.stringify((await wholeDatabase(payload)).topics)).toContain('written')
})
