import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { collectionsOf } from '../../src/config/collections.ts'
import { environment, readEnvironment } from '../../src/config/environment.ts'
import { contentTypes } from '../../collections/index.ts'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api, type ApiAnswer } from '../support/api.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { wholeDatabase } from '../support/whole-database.ts'

const site = 'https://press.example.org'

let installation: TestInstallation
let payload: Payload
let api: Api

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal', SITE_URL: `${site}/admin` })
  payload = installation.payload
  api = apiOf(payload)
  await createAccounts(payload)
}, 60_000)

afterAll(() => installation.stop())

const signIn = () => api.rest('/users/login', { method: 'POST', body: accounts.editor })

/** The flags of the session cookie, in lower case: `httponly=true` → `httponly`. */
function flagsOf({ headers }: ApiAnswer): string[] {
  const [, ...flags] = headers.get('set-cookie')?.split('; ') ?? []
  return flags.map((flag) => flag.toLowerCase().replace('=true', ''))
}

describe('the cookie of a session', () => {
  test('is out of reach of scripts and other sites, and of HTTP where the site has HTTPS', async () => {
    const flags = flagsOf(await signIn())
    expect(flags).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'secure', 'path=/']))
    expect(flags.filter((flag) => flag.startsWith('domain'))).toEqual([])
  })

  test('keeps its flags when the session is renewed and ended', async () => {
    const token = await api.signIn(accounts.editor)
    for (const path of ['/users/refresh-token', '/users/logout']) {
      const flags = flagsOf(await api.rest(path, { method: 'POST', token }))
      expect(flags).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'secure']))
    }
  })

  test('goes over HTTP where the site has no HTTPS, as on one’s own machine', () => {
    const local = readEnvironment({
      DATABASE_URL: environment().databaseUrl,
      PAYLOAD_SECRET: 'x'.repeat(32),
    })
    const users = collectionsOf(contentTypes, local).find(({ slug }) => slug === 'users')
    expect(users?.auth).toMatchObject({ cookies: { secure: false, sameSite: 'Lax' } })
  })

  test('is worth nothing after signing out', async () => {
    const token = await api.signIn(accounts.editor)
    expect((await api.rest('/statements', { token })).status).toBe(200)
    await api.rest('/users/logout', { method: 'POST', token })
    expect((await api.rest('/statements', { token })).status).toBe(403)
  })
})

describe('a cookie that another site makes a browser send', () => {
  let cookie: string
  beforeAll(async () => {
    cookie = `payload-token=${await api.signIn(accounts.editor)}`
  })

  const create = (headers: Record<string, string>) =>
    api.rest('/topics', { method: 'POST', body: { name: 'Тема' }, headers: { cookie, ...headers } })

  test.each<[string, Record<string, string>]>([
    ['a foreign origin', { origin: 'https://evil.example.com' }],
    ['a subdomain', { origin: 'https://evil.press.example.org' }],
    ['a name that begins alike', { origin: `${site}.evil.example.com` }],
    ['the site without HTTPS', { origin: 'http://press.example.org' }],
    ['another port', { origin: `${site}:8443` }],
    ['an origin that is hidden', { origin: 'null' }],
    ['no origin, from another site', { 'sec-fetch-site': 'cross-site' }],
    ['no origin and no word on where from', {}],
  ])('is not accepted: %s', async (_, headers) => {
    const before = await wholeDatabase(payload)
    expect((await create(headers)).status).toBe(403)
    const query = `mutation { createTopic(data: { id: "${uuidv7()}", name: "Тема" }) { id } }`
    const { text } = await api.graphql(query, { headers: { cookie, ...headers } })
    expect(text).toContain('"createTopic":null')
    expect((await api.rest('/users/me', { headers: { cookie, ...headers } })).json.user).toBeNull()
    expect(await wholeDatabase(payload)).toEqual(before)
  })

  test('is accepted from the site itself', async () => {
    expect((await create({ origin: site })).status).toBe(201)
    const query = `mutation { createTopic(data: { id: "${uuidv7()}", name: "Тема" }) { id } }`
    const { json } = await api.graphql(query, { headers: { cookie, origin: site } })
    expect(json.data.createTopic.id).toBeTruthy()
  })

  test('no other origin may read answers (CORS)', async () => {
    const preflight = {
      origin: 'https://evil.example.com',
      'access-control-request-method': 'POST',
    }
    const { headers } = await api.rest('/topics', { method: 'OPTIONS', headers: preflight })
    const allowed = headers.get('access-control-allow-origin')
    expect([null, site]).toContain(allowed)
  })
})
