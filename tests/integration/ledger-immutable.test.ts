import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import type { Payload, TypedUser } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api, type ApiRequest } from '../support/api.ts'
import { directDatabase } from '../support/direct-database.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

const collections = ['ledger-entries', 'ledger-contents', 'audit-events'] as const
type Slug = (typeof collections)[number]

let installation: TestInstallation
let payload: Payload
let api: Api
let token: string
let user: TypedUser
let before: Awaited<ReturnType<typeof wholeDatabase>>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  user = { ...(await createAccounts(payload)).administrator, collection: 'users' }
  token = await api.signIn(accounts.administrator)
  const data = statementBy(await createPublisher(payload), 'Сказанное')
  const { id } = await payload.create({ collection: 'statements', data, draft: true })
  for (const title of ['Сказанное', 'Уточнённое'])
    await payload.update({ collection: 'statements', id, data: { title, _status: 'published' } })
  before = await wholeDatabase(payload)
}, 60_000)

afterAll(() => installation.stop())

async function expectUntouched() {
  expect(await wholeDatabase(payload)).toEqual(before)
  expect(await verifyLedger(databaseSource(payload))).toMatchObject({ verified: 3, broken: null })
}

const idIn = (slug: Slug) => (before[slug]?.[0] as { id: string }).id

/** An entry or content that would fit the collection. */
const forgery = {
  ...{ sequence: 4, action: 'publish', type: 'statements', documentId: 'x', version: '9.0' },
  ...{ locales: ['ru'], recordedAt: new Date(0).toISOString(), contentHash: '0'.repeat(64) },
  ...{ previousHash: '0'.repeat(64), hash: '0'.repeat(64), canonical: '{"forged":true}' },
}

describe.each(collections)('%s over REST, for an administrator', (slug) => {
  const all = 'where[id][exists]=true'
  test.each<[string, string, (id: string) => string, object | undefined]>([
    ['create', 'POST', () => '', { ...forgery, id: '4' }],
    ['create as a draft', 'POST', () => '?draft=true', { ...forgery, id: '4' }],
    ['update', 'PATCH', (id) => `/${id}`, forgery],
    ['update as a draft', 'PATCH', (id) => `/${id}?draft=true&autosave=true`, forgery],
    ['bulk update', 'PATCH', () => `?${all}`, forgery],
    ['delete', 'DELETE', (id) => `/${id}`, undefined],
    ['delete into a bin', 'DELETE', (id) => `/${id}?trash=true`, undefined],
    ['bulk delete', 'DELETE', () => `?${all}`, undefined],
    ['duplicate', 'POST', (id) => `/${id}/duplicate`, { id: '4' }],
    ['restore', 'POST', (id) => `/versions/${id}`, {}],
  ])('%s is refused', async (_, method, path, body) => {
    const request: ApiRequest = { method, token, body }
    const { status } = await api.rest(`/${slug}${path(idIn(slug))}`, request)
    expect([400, 403, 404]).toContain(status)
    await expectUntouched()
  })

  test('reading is allowed', async () => {
    const { status, json } = await api.rest(`/${slug}`, { token })
    expect([status, json.totalDocs]).toEqual([200, before[slug]?.length])
  })
})

test('GraphQL has no mutation of the ledger or the audit trail', () => {
  const { schema } = configToSchema(payload.config)
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {})
  expect(names).toContain('updateStatement')
  expect(names.filter((name) => /ledger|audit/i.test(name))).toEqual([])
})

describe.each(collections)('%s by the local API', (collection) => {
  const where = { id: { exists: true } }
  type Options = { overrideAccess: boolean; user?: TypedUser; context?: Record<string, unknown> }
  // As code without types could call them.
  const calls: [string, (options: Options) => Promise<unknown>][] = [
    [
      'create',
      (options) => payload.create({ collection, data: { ...forgery, id: '4' }, ...options }),
    ],
    [
      'update',
      (options) => payload.update({ collection, id: idIn(collection), data: forgery, ...options }),
    ],
    ['bulk update', (options) => payload.update({ collection, where, data: forgery, ...options })],
    ['delete', (options) => payload.delete({ collection, id: idIn(collection), ...options })],
    ['bulk delete', (options) => payload.delete({ collection, where, ...options })],
    ['duplicate', (options) => payload.duplicate({ collection, id: idIn(collection), ...options })],
    [
      'restore',
      (options) => payload.restoreVersion({ collection, id: idIn(collection), ...options }),
    ],
  ]

  describe.each(calls)('%s', (_, call) => {
    test.each<[string, boolean]>([
      ['with overrideAccess', true],
      ['with the rights of an administrator', false],
    ])('is refused %s', async (_, overrideAccess) => {
      await expect(call({ overrideAccess, user })).rejects.toThrow()
      await expectUntouched()
    })
  })
})

test('what is written behind the back of Payload is noticed, and that it is put back', async () => {
  const direct = directDatabase(payload)
  const place = ['ledger-contents', idIn('ledger-contents'), 'canonical'] as const
  const canonical = await direct.get(...place)
  await direct.set(...place, forgery.canonical)
  expect(await wholeDatabase(payload)).not.toEqual(before)
  await direct.set(...place, canonical)
  await expectUntouched()
})

test('the ledger is written by publishing: the checks above can fail', async () => {
  const { docs } = await payload.find({ collection: 'statements', limit: 1 })
  const data = { title: 'Ещё раз', _status: 'published' as const }
  await payload.update({ collection: 'statements', id: docs[0]!.id, data })
  expect(await wholeDatabase(payload)).not.toEqual(before)
  expect(await verifyLedger(databaseSource(payload))).toMatchObject({ verified: 4, broken: null })
})
