import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { initTransaction, killTransaction, type Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { plainAnalyser } from '../../src/search/desk/plain-analyser.fixture.ts'
import { openDeskSearch, type OpenDeskSearch } from '../../src/server/open-desk-search.ts'
import type { DeskSearchAnswer } from '../../src/workflow/desk-search/endpoint.ts'
import { makeMove } from '../../src/workflow/moves/make-move.ts'
import { eraseRecord } from '../../src/workflow/erase/erase-record.ts'
import { apiOf, type Api } from '../support/api.ts'
import {
  createColleague,
  deskOf,
  passwordOf,
  typeOf,
  type Colleague,
} from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher } from '../support/publisher.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let search: OpenDeskSearch
let ours: string
let theirs: string
let anna: Colleague
let boris: Colleague
let chief: Colleague
let administrator: Colleague

const analyser = plainAnalyser({ людей: 'человек', человека: 'человек' })
const database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

const open = () => openDeskSearch(payload, { dataDir: installation.folder, database }, analyser)

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.unmandated
  api = apiOf(payload)
  ours = await createPublisher(payload)
  theirs = await createPublisher(payload)
  anna = await createColleague(payload, 'anna', { role: 'author', organisation: ours })
  boris = await createColleague(payload, 'boris', { role: 'press-editor', organisation: theirs })
  chief = await createColleague(payload, 'chief', 'chief-editor')
  administrator = await createColleague(payload, 'admin', 'administrator')
  await createColleague(payload, 'nobody')
  search = open()
  await search.caughtUp()
}, 120_000)

afterAll(async () => {
  await search?.close()
  await installation.stop()
})

const tokens = new Map<string, string>()
async function tokenOf(name: string): Promise<string> {
  const account = { email: `${name}@example.org`, password: passwordOf(name) }
  const token = tokens.get(name) ?? (await api.signIn(account))
  tokens.set(name, token)
  return token
}

async function ask(name: string, q: string, more = ''): Promise<DeskSearchAnswer> {
  await search.caughtUp()
  const path = `/desk-search?q=${encodeURIComponent(q)}${more}`
  const { status, json } = await api.rest(path, { token: await tokenOf(name) })
  expect(status).toBe(200)
  return json as DeskSearchAnswer
}

const found = async (name: string, q: string) => (await ask(name, q)).hits.map(({ id }) => id)

const statement = (title: string, text: string, organisation = ours) => ({
  ...{ title, kind: 'statement', urgency: 'routine', body: richText(text) },
  organisations: [organisation],
})

async function draft(who: Colleague, title: string, text = 'Текст.', organisation = ours) {
  const made = await deskOf(payload).draft(who, statement(title, text, organisation))
  return String(made.id)
}

const shown = (pieces: { text: string; isMatch: boolean }[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('who finds what', () => {
  let id: string
  beforeAll(async () => {
    id = await draft(anna, 'Прививка для людей', 'Записаться можно в поликлинике Медограда.')
  })

  test('a draft, by its author, with all that tells it apart', async () => {
    const { hits, ...rest } = await ask('anna', 'прививка человека')
    expect(rest).toEqual({ total: 1, isExact: true, isComplete: true })
    expect(hits).toMatchObject([
      { type: 'statements', id, typeName: 'Заявление', state: 'draft', publicState: 'none' },
    ])
    const [hit] = hits
    expect(hit?.organisations).toHaveLength(1)
    expect(Date.parse(hit?.updatedAt ?? '')).toBeGreaterThan(Date.now() - 600_000)
    expect(shown(hit?.title ?? [])).toBe('[Прививка] для [людей]')
    expect(shown((await ask('anna', 'поликлинике')).hits[0]?.snippet ?? [])).toContain(
      'можно в [поликлинике] Медограда',
    )
  })

  test('nobody of another body: it is not among the hits, nor counted', async () => {
    const own = await draft(boris, 'Прививка у них', 'Текст.', theirs)
    expect(await ask('boris', 'прививка')).toMatchObject({ total: 1, hits: [{ id: own }] })
    expect(await ask('anna', 'прививка')).toMatchObject({ total: 1, hits: [{ id }] })
    expect(await ask('chief', 'прививка')).toMatchObject({ total: 2 })
    expect(await ask('admin', 'прививка')).toMatchObject({ total: 2 })
  })

  test('nor what was taken from them since', async () => {
    const moved = await draft(chief, 'Переданное')
    expect(await found('anna', 'переданное')).toEqual([moved])
    await deskOf(payload).save(chief, moved, { organisations: [theirs] })
    expect(await ask('anna', 'переданное')).toMatchObject({ total: 0, hits: [] })
    expect(await found('boris', 'переданное')).toEqual([moved])
  })

  test('somebody without a role finds nothing', async () => {
    expect(await ask('nobody', 'прививка')).toMatchObject({ total: 0, hits: [], isExact: true })
  })

  test('strangers are refused', async () => {
    for (const token of [undefined, 'forged'])
      for (const q of ['прививка', '']) {
        const { status, text } = await api.rest(`/desk-search?q=${encodeURIComponent(q)}`, {
          token,
        })
        expect(status).toBe(403)
        expect(text).not.toContain(id)
      }
  })

  test('records, in either language', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Кардиология' },
      locale: 'ru',
    })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { name: 'Cardiology' },
      locale: 'en',
    })
    expect(await ask('anna', 'cardiology')).toMatchObject({
      hits: [{ id: topic.id, type: 'topics', typeName: 'Тема', state: null, publicState: null }],
    })
    expect(await found('anna', 'кардиол')).toEqual([topic.id])
  })

  test('many are counted up to 200, and the first are shown', async () => {
    const { length } = Array.from({ length: 3 })
    for (let i = 0; i < length; i += 1) await draft(anna, `Счётное ${i}`)
    expect((await ask('anna', 'счетное', '&limit=2')).hits).toHaveLength(2)
    const many = Array.from({ length: 210 }, (_, i) => ({
      ...{
        type: 'topics',
        id: uuidv7(),
        stamp: '',
        texts: { ru: { title: `Фантом ${i}`, body: '' } },
      },
    }))
    // What is not in the database is not readable, whatever the index says.
    search.index.put(many)
    expect(await ask('chief', 'фантом')).toMatchObject({ total: 0, isExact: true, hits: [] })
    search.index.remove(many)
  })
})

describe('the index follows', () => {
  test('what is written, rewritten, published and corrected', async () => {
    const id = await draft(anna, 'Первоначальное')
    expect(await found('anna', 'первоначальное')).toEqual([id])
    await deskOf(payload).save(anna, id, { title: 'Переписанное' })
    expect(await found('anna', 'первоначальное')).toEqual([])
    expect(await found('anna', 'переписанное')).toEqual([id])
    await deskOf(payload).move(chief, id, 'publishInEmergency', { comment: 'Срочно' })
    expect(await ask('anna', 'переписанное')).toMatchObject({
      hits: [{ state: 'published', publicState: 'current' }],
    })
    await deskOf(payload).save(anna, id, { title: 'Новее', change: { note: 'Правка' } })
    expect(await ask('anna', 'новее')).toMatchObject({
      hits: [{ id, state: 'draft', publicState: 'current' }],
    })
    expect(await found('anna', 'переписанное')).toEqual([])
  })

  test('a version that is restored', async () => {
    const id = await draft(anna, 'Восстановимое')
    await deskOf(payload).save(anna, id, { title: 'Испорченное' })
    const { docs } = await payload.findVersions({
      ...{ collection: 'statements', where: { parent: { equals: id } }, sort: 'updatedAt' },
    })
    const request = { method: 'POST', token: await tokenOf('anna') }
    expect((await api.rest(`/statements/versions/${docs[0]?.id}`, request)).status).toBe(200)
    expect(await found('anna', 'восстановимое')).toEqual([id])
    expect(await found('anna', 'испорченное')).toEqual([])
  })

  test('what is deleted', async () => {
    const id = await draft(anna, 'Удаляемое')
    expect(await found('anna', 'удаляемое')).toEqual([id])
    await payload.delete({ collection: 'statements', id, overrideAccess: false, user: anna })
    expect(await ask('anna', 'удаляемое')).toMatchObject({ total: 0, hits: [] })
  })

  test('not what was rolled back', async () => {
    const req = await deskOf(payload).as(anna)
    await initTransaction(req)
    const data: object = statement('Несохранённое', 'Текст.')
    await payload.create({ collection: 'statements', data, draft: true, req })
    await killTransaction(req)
    expect(await found('anna', 'несохраненное')).toEqual([])
  })

  test('what another process writes', async () => {
    // What serves REST in tests is a Payload of its own on the same database.
    const token = await tokenOf('anna')
    const body = statement('Соседнее', 'Текст.')
    const { json } = await api.rest('/statements?draft=true', { method: 'POST', body, token })
    expect(await found('anna', 'соседнее')).toEqual([json.doc.id])
    await api.rest(`/statements/${json.doc.id}`, { method: 'DELETE', token })
    expect(await found('anna', 'соседнее')).toEqual([])
  })
})

describe('the file', () => {
  const holds = (word: string) =>
    readdirSync(installation.folder)
      .filter((name) => name.startsWith('desk-search'))
      .some((name) => readFileSync(join(installation.folder, name)).includes(word))

  const reopened = async (whileClosed: () => Promise<unknown> | void = () => {}) => {
    await search.close()
    await whileClosed()
    search = open()
    await search.caughtUp()
  }

  const drop = () => {
    for (const name of readdirSync(installation.folder))
      if (name.startsWith('desk-search')) rmSync(join(installation.folder, name))
  }

  test('is built anew when it is gone', async () => {
    const id = await draft(anna, 'Заново найденное')
    await reopened(drop)
    expect(await found('anna', 'заново')).toEqual([id])
  })

  test('is brought up to what happened meanwhile', async () => {
    const [kept, gone] = [await draft(anna, 'Изменяемое'), await draft(anna, 'Исчезающее')]
    await search.caughtUp()
    let made = ''
    await reopened(async () => {
      await deskOf(payload).save(anna, kept, { title: 'Изменённое' })
      await payload.delete({ collection: 'statements', id: gone })
      made = await draft(anna, 'Появившееся')
    })
    expect(await found('anna', 'изменяемое')).toEqual([])
    expect(await found('anna', 'измененное')).toEqual([kept])
    expect(await found('anna', 'исчезающее')).toEqual([])
    expect(await found('anna', 'появившееся')).toEqual([made])
  })

  const erase = async (id: string) => {
    const req = await deskOf(payload).as(administrator)
    const { slug } = await payload.findByID({ collection: 'statements', id, draft: true })
    const input = { comment: 'Решение суда', confirmation: slug || id }
    await makeMove(req, { type: typeOf('statements'), id, move: 'erase', input })
  }

  test('holds nothing of what was erased', async () => {
    const id = await draft(anna, 'Стираемоеканарейка', 'Тоже стираемоежаворонок здесь.')
    await deskOf(payload).move(chief, id, 'publishInEmergency', { comment: 'Срочно' })
    expect(await found('anna', 'стираемоеканарейка')).toEqual([id])
    await erase(id)
    expect(await ask('admin', 'стираемоеканарейка')).toMatchObject({ total: 0 })
    await reopened()
    for (const word of ['тираемоеканарейка', 'тираемоежаворонок']) expect(holds(word)).toBe(false)
  })

  test('nor of what was erased while nobody looked, even if it was deleted before', async () => {
    const id = await draft(anna, 'Попутноестираемое')
    const topic = { collection: 'topics', data: { name: 'Темастираемая' }, locale: 'ru' } as const
    const record = await payload.create(topic)
    expect(await found('admin', 'темастираемая')).toEqual([record.id])
    await payload.delete({ collection: 'topics', id: record.id })
    await search.caughtUp()
    expect(holds('темастираемая')).toBe(true)
    await reopened(async () => {
      await erase(id)
      const req = await deskOf(payload).as(administrator)
      const input = { comment: 'Решение суда', confirmation: record.id }
      await eraseRecord(req, typeOf('topics'), record.id, input)
    })
    await reopened()
    for (const word of ['опутноестираемое', 'емастираемая']) expect(holds(word)).toBe(false)
  })
})

describe('whatever is asked is answered', () => {
  test.each([
    '',
    ' ',
    '"',
    '«',
    '-',
    '()',
    'AND OR',
    'NEAR(a b)',
    "'; DROP TABLE documents; --",
    '*',
    '\u0000',
    '😀',
    'слово '.repeat(1_700),
    'а'.repeat(10_000),
    'title : x',
    '\uFFFD',
    '%',
    '\\',
  ])('%j', async (q) => {
    const path = `/desk-search?q=${encodeURIComponent(q)}`
    const { status, json } = await api.rest(path, { token: await tokenOf('chief') })
    expect([status, Array.isArray(json.hits)]).toEqual([200, true])
  })

  test.each(['q[a]=1', 'q=1&q=2', 'locale=fr', 'limit=0', 'limit=51', 'limit=x', 'limit=1.5'])(
    'refused: %s',
    async (query) => {
      const { status, json } = await api.rest(`/desk-search?${query}`, {
        token: await tokenOf('anna'),
      })
      expect(status).toBe(400)
      expect(json.errors[0].message).toMatch(/не понят|not understood/)
    },
  )

  test('before an index is there, the answer says that it is not complete', async () => {
    await search.close()
    const { status, json } = await api.rest('/desk-search?q=а', { token: await tokenOf('anna') })
    search = open()
    expect([status, json.isComplete, json.total]).toEqual([200, false, 0])
  })
})
