import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { createClientDirectory } from '../../src/delivery/clients.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { keepState, type KeptState } from '../../src/server/keep-state.ts'
import { noteUse, readClients } from '../../src/server/read-clients.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api, type ApiRequest } from '../support/api.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let administrator: string
let editor: string
let state: KeptState

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  await createAccounts(payload)
  administrator = await api.signIn(accounts.administrator)
  editor = await api.signIn(accounts.editor)
  state = await keepState(payload)
}, 60_000)

afterAll(async () => {
  await state?.stop()
  await installation.stop()
})

const client = { name: 'Сайт города', contact: 'web@example.org', quota: 120 }

async function create(data: object = {}): Promise<{ id: string; text: string }> {
  const body = { ...client, ...data }
  const request = { method: 'POST', body, token: administrator }
  const { status, json, text } = await api.rest('/api-clients', request)
  expect(status).toBe(201)
  return { id: json.doc.id, text }
}

const post = (path: string, token?: string) => api.rest(path, { method: 'POST', token })

async function issue(id: string): Promise<string> {
  const { status, json } = await post(`/api-clients/${id}/key`, administrator)
  expect(status).toBe(200)
  return json.key
}

/** What MongoDB leaves out is null, as SQLite has it. */
const nothing = { keyHash: null, keyPrefix: null, lastUsedAt: null, revokedAt: null }

const stored = async (id: string) => ({
  ...nothing,
  ...(await payload.findByID({ collection: 'api-clients', id, showHiddenFields: true })),
})

/** Sends a request that must be refused, and write nothing. */
async function refused(path: string, request: ApiRequest, least = 400) {
  const before = await wholeDatabase(payload)
  const answer = await api.rest(path, request)
  expect(answer.status).toBeGreaterThanOrEqual(least)
  expect(await wholeDatabase(payload)).toEqual(before)
  return answer
}

describe('a key', () => {
  test('is random, said once, and kept nowhere', async () => {
    const { id } = await create()
    const key = await issue(id)
    expect(key).toMatch(/^mg_[\w-]{43}$/)
    expect(await stored(id)).toMatchObject({ keyHash: sha256(key), keyPrefix: key.slice(0, 8) })
    expect(JSON.stringify(await wholeDatabase(payload))).not.toContain(key.slice(8))
    const { text } = await api.rest(`/api-clients/${id}`, { token: administrator })
    expect(text).toContain(key.slice(0, 8))
    expect(text).not.toContain(sha256(key))
    expect(await issue((await create()).id)).not.toBe(key)
  })

  test('is not cached on its way', async () => {
    const { id } = await create()
    const { headers } = await post(`/api-clients/${id}/key`, administrator)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  test('takes the place of the one before', async () => {
    const { id } = await create()
    const [first, second] = [await issue(id), await issue(id)]
    await state.refresh()
    const directory = createClientDirectory(() => state.current().clients)
    expect(directory.find(sha256(first))).toBeUndefined()
    expect(directory.find(sha256(second))).toMatchObject({ id })
  })

  test('of a revoked client: none is issued any more', async () => {
    const { id } = await create()
    await issue(id)
    expect((await post(`/api-clients/${id}/revoke`, administrator)).status).toBe(200)
    for (const what of ['key', 'revoke']) {
      const request = { method: 'POST', token: administrator }
      expect((await refused(`/api-clients/${id}/${what}`, request)).status).toBe(409)
    }
  })
})

describe('refused, and nothing is written', () => {
  let id: string
  beforeAll(async () => {
    id = (await create({ name: 'Приложение' })).id
    await issue(id)
  })

  const requests = (): [string, ApiRequest][] => [
    ['/api-clients', { method: 'POST', body: client }],
    [`/api-clients/${id}`, { method: 'PATCH', body: { quota: 100_000 } }],
    [`/api-clients/${id}`, { method: 'DELETE' }],
    [`/api-clients/${id}/key`, { method: 'POST' }],
    [`/api-clients/${id}/revoke`, { method: 'POST' }],
  ]

  test('to strangers and editors: everything', async () => {
    for (const token of [undefined, editor])
      for (const [path, request] of requests()) await refused(path, { ...request, token })
  })

  test('to strangers and editors: reading', async () => {
    for (const token of [undefined, editor]) {
      const list = await api.rest('/api-clients', { token })
      expect(list.status).toBe(403)
      const one = await api.rest(`/api-clients/${id}`, { token })
      expect(one.status).toBe(403)
      expect(list.text + one.text).not.toContain('Приложение')
    }
  })

  test('to administrators: deleting, and a client that there is not', async () => {
    await refused(`/api-clients/${id}`, { method: 'DELETE', token: administrator })
    const nowhere = '/api-clients/01900000-0000-7000-8000-000000000000/key'
    const answer = await refused(nowhere, { method: 'POST', token: administrator })
    expect(answer.status).toBe(404)
  })

  test.each([[{ quota: 0 }], [{ quota: 1.5 }], [{ quota: 100_001 }], [{ types: ['people'] }]])(
    'a client with %j',
    async (data) => {
      const body = { ...client, ...data }
      await refused('/api-clients', { method: 'POST', body, token: administrator })
      await refused(`/api-clients/${id}`, { method: 'PATCH', body: data, token: administrator })
    },
  )

  test('nobody sets what is kept of a key', async () => {
    const given = {
      keyHash: sha256('known'),
      keyPrefix: 'known',
      lastUsedAt: '2020-01-01T00:00:00.000Z',
      revokedAt: '2020-01-01T00:00:00.000Z',
    }
    const { id: fresh } = await create(given)
    expect(await stored(fresh)).toMatchObject(nothing)
    const key = await issue(fresh)
    const request = { method: 'PATCH', body: given, token: administrator }
    await api.rest(`/api-clients/${fresh}`, request)
    const kept = { ...nothing, keyHash: sha256(key), keyPrefix: key.slice(0, 8) }
    expect(await stored(fresh)).toMatchObject(kept)
  })

  test('the editors’ GraphQL knows no clients', async () => {
    const { text } = await api.graphql('{ ApiClients { docs { name } } }', { token: administrator })
    expect(text).toContain('Cannot query field')
  })
})

describe('what delivery is told', () => {
  test('clients with a key, until they are revoked and after', async () => {
    const { id } = await create({ types: ['statements', 'guidance'] })
    expect((await readClients(payload)).find((one) => one.id === id)).toBeUndefined()
    const keyHash = sha256(await issue(id))
    const told = { id, keyHash, quota: 120, types: ['statements', 'guidance'], revoked: false }
    const find = async () => (await readClients(payload)).find((one) => one.id === id)
    expect(await find()).toEqual(told)
    await post(`/api-clients/${id}/revoke`, administrator)
    expect(await find()).toEqual({ ...told, revoked: true })
  })

  test('no types chosen: all', async () => {
    const { id } = await create({ types: [] })
    await issue(id)
    expect((await readClients(payload)).find((one) => one.id === id)?.types).toBeNull()
  })

  test('a revocation is known within about a second, without being asked for', async () => {
    const { id } = await create()
    const keyHash = sha256(await issue(id))
    const directory = createClientDirectory(() => state.current().clients)
    while (!directory.find(keyHash)) await setTimeout(20)
    const began = performance.now()
    await post(`/api-clients/${id}/revoke`, administrator)
    while (!directory.find(keyHash)?.revoked) await setTimeout(20)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

test('the last use is written once a minute, and nothing else with it', async () => {
  const { id } = await create({ types: ['statements'] })
  await issue(id)
  const { lastUsedAt, ...before } = await stored(id)
  expect(lastUsedAt).toBeNull()
  let now = Date.parse('2026-12-01T10:00:00.000Z')
  const used = noteUse(payload, () => now)
  const use = async () => {
    used(id)
    await setTimeout(300)
    return (await stored(id)).lastUsedAt
  }
  expect(await use()).toBe('2026-12-01T10:00:00.000Z')
  now += 59_000
  expect(await use()).toBe('2026-12-01T10:00:00.000Z')
  now += 1_000
  expect(await use()).toBe('2026-12-01T10:01:00.000Z')
  expect(await stored(id)).toMatchObject(before)
})

test('the trail says who did what, without the key', async () => {
  const { id } = await create()
  const key = await issue(id)
  await post(`/api-clients/${id}/revoke`, administrator)
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  expect(trail.map(({ action }) => action)).toEqual(['create', 'issueKey', 'revokeKey'])
  expect(trail.every(({ actorName, type }) => actorName && type === 'api-clients')).toBe(true)
  expect(JSON.stringify(trail)).not.toContain(sha256(key))
})

test('the types to choose from are the publication types', () => {
  const slugs = contentTypes.flatMap(({ model }) =>
    model?.role === 'publication' ? model.slug : [],
  )
  const { fields } = contentTypes.find(
    ({ collection }) => collection.slug === 'api-clients',
  )!.collection
  const types = fields.find((field) => 'name' in field && field.name === 'types')
  expect(types && 'options' in types && types.options).toEqual(
    slugs.map((value) => expect.objectContaining({ value })),
  )
})
