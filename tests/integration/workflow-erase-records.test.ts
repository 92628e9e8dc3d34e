import { rights } from '../support/rights.ts'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { databaseSource } from '../../src/ledger/source.ts'
import { findHistory } from '../../src/ledger/stored.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { finishErasures } from '../../src/workflow/erase/pending.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { apiOf, type Api } from '../support/api.ts'
import { createColleague, passwordOf } from '../support/colleagues.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { filesThatHold } from '../support/raw-files.ts'
import { openReader } from '../support/reader.ts'
import { wholeDatabase } from '../support/whole-database.ts'

const ground = 'Отзыв согласия от 5 ноября 2026 года'

let installation: TestInstallation
let payload: Payload
let api: Api
let publisher: string
const tokens: Record<string, string> = {}

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  publisher = await createPublisher(payload)
  await createColleague(payload, 'administrator', 'administrator')
  await createColleague(payload, 'chief', 'chief-editor')
  const grant = { role: 'administrator', organisation: publisher } as const
  await createColleague(payload, 'local', grant)
  for (const name of ['administrator', 'chief', 'local'])
    tokens[name] = await api.signIn({ email: `${name}@example.org`, password: passwordOf(name) })
}, 60_000)

afterAll(() => installation.stop())

const erase = (
  type: CollectionSlug,
  id: string,
  confirmation: string,
  { who = 'administrator', comment = ground } = {},
) => {
  const token = tokens[who]
  const request = { method: 'POST' as const, body: { comment, confirmation } }
  return api.rest(`/${type}/${id}/erase`, { ...request, ...(token && { token }) })
}

async function createFile(name: string) {
  const create = { width: 2, height: 2, channels: 3, background: '#fff' } as const
  const data = await sharp({ create }).png().toBuffer()
  const file = { name, mimetype: 'image/png', data, size: data.length }
  const alt = `Кенарь на снимке ${name}`
  return payload.create({ collection: 'media', data: { ...rights, alt }, file })
}

async function placesOf(word: string): Promise<string[]> {
  const held = Object.entries(await wholeDatabase(payload)).flatMap(([name, documents]) =>
    JSON.stringify(documents).includes(word) ? [name] : [],
  )
  return [...held, ...filesThatHold(installation.folder, word)]
}

test('a person: nothing is left of the record, and what names it delivers none', async () => {
  const data = { name: 'Кенарь Щегол', bio: 'Кенарь поёт.' }
  const person = await payload.create({ collection: 'people', data })
  const speaker = { person: person.id }
  const statement = await payload.create({
    collection: 'statements',
    data: { ...statementBy(publisher, 'Сказано'), speaker, _status: 'published' },
  })
  const { status, json } = await erase('people', person.id, person.slug ?? '')
  expect([status, json]).toEqual([200, { id: person.id, erased: true }])
  const history = await findHistory({ payload }, person.id)
  expect(history.map(({ entry, content }) => [entry.action, content !== null])).toEqual([
    ['publish', false],
    ['erase', true],
  ])
  const { broken, erased } = await verifyLedger(databaseSource(payload))
  expect([broken, erased.map(({ documentId }) => documentId)]).toEqual([null, [person.id]])
  expect(await placesOf('Кенарь поёт')).toEqual([])
  const reader = await openReader(payload)
  expect(reader.readModel.fate({ path: `/people/${person.slug}` })).toMatchObject({
    kind: 'erased',
  })
  const question = `{ statement(id: "${statement.id}") { speaker { name person { name } } } }`
  // What was said was said: the name in it is the statement's own (docs/decisions/0007-erasure.md).
  expect(await reader.ask(question)).toEqual({
    statement: { speaker: { name: 'Кенарь Щегол', person: null } },
  })
  reader.close()
  const trail = await findAudit({ payload }, { documentId: { equals: person.id } })
  expect(trail.map(({ action, comment }) => [action, comment])).toEqual([
    ['create', null],
    ['erase', ground],
  ])
})

describe('a file', () => {
  test('is removed from the disk after the commit, and from nowhere else', async () => {
    const { id, filename } = await createFile('kenar.png')
    const { filename: other } = await createFile('drugoj.png')
    const folder = join(installation.folder, 'media')
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([filename, other]))
    expect((await erase('media', id, id)).status).toBe(200)
    expect(readdirSync(folder)).toEqual([other])
    expect(await placesOf('kenar')).toEqual([])
    expect(await placesOf('на снимке kenar')).toEqual([])
  })

  test('that was not removed because the process ended is removed at the next start', async () => {
    const { filename } = await createFile('ostatok.png')
    const path = join(installation.folder, 'media', filename ?? '')
    const row = { id: '0192f0c1-2345-7abc-8def-0123456789ab', type: 'media', files: [filename] }
    await payload.db.create({ collection: 'pending-erasures', data: row })
    await finishErasures(payload)
    expect(existsSync(path)).toBe(false)
    expect((await wholeDatabase(payload))['pending-erasures']).toEqual([])
  })

  test('outside of the folder is never removed', async () => {
    const outside = join(installation.folder, 'outside.txt')
    writeFileSync(outside, 'stays')
    const row = {
      id: '0192f0c1-2345-7abc-8def-0123456789ac',
      type: 'media',
      files: ['../outside.txt'],
    }
    await payload.db.create({ collection: 'pending-erasures', data: row })
    await finishErasures(payload)
    expect(existsSync(outside)).toBe(true)
  })
})

test('a record that was deleted before: its editions are erased by its id', async () => {
  const { id } = await payload.create({ collection: 'topics', data: { name: 'Чечётка' } })
  await payload.delete({ collection: 'topics', id })
  expect(await placesOf('Чечётка')).toContain('ledger-contents')
  expect((await erase('topics', id, id)).status).toBe(200)
  expect(await placesOf('Чечётка')).toEqual([])
  expect((await erase('topics', id, id)).status).toBe(404)
  const again = payload.create({ collection: 'topics', data: { name: 'Снова', id } })
  await expect(again).rejects.toThrow('стёрт по требованию закона')
})

describe('refused, and nothing is written', () => {
  let id: string
  beforeAll(async () => {
    const { docs } = await payload.find({ collection: 'organisations', limit: 1 })
    id = docs[0]?.id ?? ''
  })

  test.each([
    ['nobody who is signed in', { who: 'nobody' }, 403],
    ['a chief editor', { who: 'chief' }, 403],
    ['an administrator of one organisation', { who: 'local' }, 403],
    ['without a ground', { comment: ' ' }, 400],
  ])('%s', async (_, options, status) => {
    const before = await wholeDatabase(payload)
    const { slug } = await payload.findByID({ collection: 'organisations', id })
    expect(await erase('organisations', id, slug ?? '', options)).toMatchObject({ status })
    expect(await wholeDatabase(payload)).toEqual(before)
  })

  test('with a wrong confirmation, of another type, of nothing', async () => {
    const before = await wholeDatabase(payload)
    expect(await erase('organisations', id, 'да')).toMatchObject({ status: 400 })
    expect(await erase('people', id, id)).toMatchObject({ status: 404 })
    expect(await erase('people', 'unknown', 'unknown')).toMatchObject({ status: 404 })
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})
