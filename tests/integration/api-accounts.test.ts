import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let users: Awaited<ReturnType<typeof createAccounts>>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
}, 60_000)

afterAll(() => installation.stop())

/** Sends a request that must be refused, and write nothing. */
async function refused(path: string, request: { method: string; body?: unknown; token?: string }) {
  const before = await wholeDatabase(payload)
  const answer = await api.rest(path, request)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await wholeDatabase(payload)).toEqual(before)
  return answer
}

describe('an empty installation', () => {
  const account = { email: 'stranger@example.org', password: 'let-me-in-please' }

  test.each([['/users/first-register'], ['/users'], ['/users/login']])(
    'makes nobody its first user: POST %s',
    async (path) => {
      const body = { ...account, grants: [{ role: 'administrator', everywhere: true }] }
      const { text } = await refused(path, { method: 'POST', body })
      expect(text).not.toContain('token')
      expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
    },
  )

  test('nor over GraphQL', async () => {
    const login = `email: "${account.email}", password: "${account.password}"`
    const data = `{ id: "${uuidv7()}", ${login}, grants: [{ role: administrator, everywhere: true }] }`
    const { text } = await api.graphql(`mutation { createUser(data: ${data}) { id } }`)
    expect(text).toContain('"createUser":null')
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})

describe('an editor', () => {
  let token: string
  beforeAll(async () => {
    users = await createAccounts(payload)
    token = await api.signIn(accounts.editor)
  })

  const rolesOf = async (id: string) => {
    const { grants } = await payload.findByID({ collection: 'users', id, depth: 0 })
    return grants?.map(({ role }) => role)
  }

  test('cannot raise their own role, one by one or in bulk, and keeps their own', async () => {
    const body = { grants: [{ role: 'administrator', everywhere: true }] }
    const { id } = users.editor
    for (const path of [`/users/${id}`, `/users?where[id][equals]=${id}`])
      await api.rest(path, { method: 'PATCH', body, token })
    await api.graphql(
      `mutation { updateUser(id: "${id}", data: { grants: [{ role: administrator }] }) { id } }`,
      {
        token,
      },
    )
    expect(await rolesOf(id)).not.toContain('administrator')
    expect(await rolesOf(id)).toHaveLength(5)
    const { json } = await api.rest('/users/refresh-token', { method: 'POST', token })
    expect(JSON.stringify(json.user)).not.toContain('administrator')
  })

  test('creates and deletes no user', async () => {
    const body = { email: 'new@example.org', password: 'a-password-of-tests' }
    await refused('/users', { method: 'POST', body, token })
    await refused(`/users/${users.administrator.id}`, { method: 'DELETE', token })
    await refused(`/users/${users.editor.id}`, { method: 'DELETE', token })
  })

  test('changes nobody else', async () => {
    const body = { name: 'intruder', password: 'a-password-of-intruders' }
    await refused(`/users/${users.administrator.id}`, { method: 'PATCH', body, token })
    await api.rest('/users?where[grants.role][equals]=administrator', {
      method: 'PATCH',
      body,
      token,
    })
    expect(await payload.findByID({ collection: 'users', id: users.administrator.id })).toEqual(
      expect.objectContaining({ name: 'administrator' }),
    )
    await expect(api.signIn(accounts.administrator)).resolves.toBeTruthy()
  })

  test.each([
    ['/users?limit=0'],
    ['/users?where[email][like]=administrator'],
    ['/users/count?where[email][like]=administrator'],
    ['/users?where[resetPasswordToken][exists]=false'],
    ['/payload-preferences?depth=3'],
    ['/payload-locked-documents?depth=3'],
    ['/users?showHiddenFields=true'],
  ])('sees nobody else: %s', async (path) => {
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: { user: { relationTo: 'users', value: users.administrator.id } },
      req: {},
    })
    const { text, json } = await api.rest(path, { token })
    expect(text).not.toContain(accounts.administrator.email)
    expect(text).not.toMatch(/"(?:hash|salt|resetPasswordToken)":/)
    if (path.includes('count')) expect(json.totalDocs).toBe(0)
  })

  test('sees nobody else by id, nor the ledger behind the scenes', async () => {
    await refused(`/users/${users.administrator.id}`, { method: 'GET', token })
    await refused('/ledger-entries', { method: 'GET', token })
    await refused('/ledger-contents', { method: 'GET', token })
  })
})

test('who created an account, changed its roles and removed it is on record', async () => {
  const token = await api.signIn(accounts.administrator)
  const author = { role: 'author', everywhere: true }
  const body = { email: 'new@example.org', password: 'a-password-of-tests', grants: [author] }
  const created = await api.rest('/users', { method: 'POST', body, token })
  const path = `/users/${created.json.doc.id}`
  const grants = [{ role: 'press-editor', everywhere: true }]
  await api.rest(path, { method: 'PATCH', body: { grants }, token })
  await api.rest(path, { method: 'PATCH', body: { name: 'Нина Новая' }, token })
  await api.rest(path, { method: 'DELETE', token })
  const trail = await findAudit({ payload }, { documentId: { equals: created.json.doc.id } })
  expect(trail.map(({ action, actor, details }) => [action, actor, details])).toEqual([
    ['create', users.administrator.id, { granted: ['author'], revoked: [] }],
    ['update', users.administrator.id, { granted: ['press-editor'], revoked: ['author'] }],
    ['update', users.administrator.id, null],
    ['delete', users.administrator.id, null],
  ])
  expect(JSON.stringify(trail)).not.toContain(body.email)
})

test('an administrator changes no role of their own, and stays', async () => {
  const token = await api.signIn(accounts.administrator)
  const { id } = users.administrator
  const before = await payload.findByID({ collection: 'users', id, depth: 0 })
  const chief = { role: 'chief-editor', everywhere: true }
  for (const grants of [[...(before.grants ?? []), chief], []]) {
    for (const path of [`/users/${id}`, `/users?where[id][equals]=${id}`])
      await api.rest(path, { method: 'PATCH', body: { grants }, token })
    const after = await payload.findByID({ collection: 'users', id, depth: 0 })
    expect(after.grants).toEqual(before.grants)
  }
  const { text } = await refused(`/users/${id}`, { method: 'DELETE', token })
  expect(text).toContain('Попросите другого администратора')
})

describe('a forgotten password', () => {
  const ask = (email: string) =>
    api.rest('/users/forgot-password', { method: 'POST', body: { email } })
  const letters = async () =>
    (await readdir(join(installation.folder, 'outbox')).catch(() => [])).length

  test('the answer does not tell whether there is an account', async () => {
    const began = Date.now()
    const known = await ask(accounts.editor.email)
    const unknown = await ask('nobody@example.org')
    expect(known).toMatchObject({ status: 200, text: unknown.text })
    expect(unknown.status).toBe(200)
    expect(await letters()).toBe(1)
    // It used to wait for itself on SQLite, and everybody who saved waited with it.
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  test('nor when asked again at once, and one letter is enough', async () => {
    const known = await ask(` ${accounts.editor.email.toUpperCase()} `)
    const unknown = await ask('nobody@example.org')
    expect(known).toMatchObject({ status: 429, text: unknown.text })
    expect(unknown.status).toBe(429)
    expect(await letters()).toBe(1)
  })

  test('a token that was not sent opens nothing', async () => {
    for (const token of ['', 'x', null, { $ne: null }, { exists: true }])
      await refused('/users/reset-password', {
        method: 'POST',
        body: { token, password: 'a-password-of-intruders' },
      })
  })
})

test('after 5 wrong passwords the right one is refused too', async () => {
  const { email, password } = accounts.editor
  const attempt = (word: string) =>
    api.rest('/users/login', { method: 'POST', body: { email, password: word } })
  const answers = []
  for (let i = 0; i < 5; i += 1) answers.push(await attempt(`wrong-${i}`))
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
  const { status, json, headers } = await attempt(password)
  expect([status, json.token, headers.get('set-cookie')]).toEqual([401, undefined, null])
  await expect(api.signIn(accounts.administrator)).resolves.toBeTruthy()
})
