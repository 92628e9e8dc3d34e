import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { roles } from '../../src/access/roles.ts'
import { createDefaultSynonyms } from '../../src/server/default-synonyms.ts'
import { readSynonyms } from '../../src/server/read-synonyms.ts'
import { keepState, type KeptState } from '../../src/server/keep-state.ts'
import { defaultSynonyms } from '../../src/search/default-synonyms.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { permissions } from '../../src/workflow/permissions.ts'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { createColleague, passwordOf } from '../support/colleagues.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let editor: string
let state: KeptState

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  await createAccounts(payload)
  editor = await api.signIn(accounts.editor)
  state = await keepState(payload)
}, 60_000)

afterAll(async () => {
  await state?.stop()
  await installation.stop()
})

const send = (method: string, path: string, expressions?: unknown, token?: string) => {
  const body = expressions === undefined ? undefined : { expressions }
  return api.rest(path, { method, body, token: token ?? editor })
}

async function create(...expressions: string[]): Promise<string> {
  const { status, json } = await send('POST', '/search-synonyms', expressions)
  expect(status).toBe(201)
  return json.doc.id
}

async function refused(path: string, method: string, expressions: unknown): Promise<string> {
  const before = await wholeDatabase(payload)
  const { status, json } = await send(method, path, expressions)
  expect(status).toBe(400)
  expect(await wholeDatabase(payload)).toEqual(before)
  return json.errors[0].data.errors[0].message
}

describe('a group', () => {
  test('is named by its expressions, trimmed', async () => {
    const id = await create(' ЦГБ ', 'центральная городская больница')
    const kept = await payload.findByID({ collection: 'search-synonyms', id })
    expect(kept).toMatchObject({
      title: 'ЦГБ = центральная городская больница',
      expressions: ['ЦГБ', 'центральная городская больница'],
    })
    expect((await send('PATCH', `/search-synonyms/${id}`, ['ЦГБ', 'горбольница'])).status).toBe(200)
    const { title } = await payload.findByID({ collection: 'search-synonyms', id })
    expect(title).toBe('ЦГБ = горбольница')
  })

  test('keeps its expressions when only the note is changed', async () => {
    const id = await create('НПА', 'нормативный правовой акт')
    const request = { method: 'PATCH', body: { note: 'Для отчётов' }, token: editor }
    expect((await api.rest(`/search-synonyms/${id}`, request)).status).toBe(200)
    const kept = await payload.findByID({ collection: 'search-synonyms', id })
    expect(kept).toMatchObject({ title: 'НПА = нормативный правовой акт', note: 'Для отчётов' })
  })

  test.each([
    [['одно'], 'два выражения'],
    [[], 'два выражения'],
    [['слово', '…'], 'нет ни букв, ни цифр'],
    [['слово', '  '], 'нет ни букв, ни цифр'],
    [['Ёлка', 'дерево', 'елка'], '«елка» указано дважды'],
    [['к. м. н.', 'КМН'], '«КМН» указано дважды'],
    [['слово', 'я'.repeat(201)], 'длиннее 200 знаков'],
    [Array.from({ length: 51 }, (_, i) => `слово ${i}`), 'не больше 50'],
    ['слово', 'два выражения'],
  ])('is refused: %j', async (expressions, reason) => {
    expect(await refused('/search-synonyms', 'POST', expressions)).toContain(reason)
  })

  test('must not have what another has, however it is spelled', async () => {
    const id = await create('ПЦР-тест', 'полимеразная цепная реакция')
    const other = await create('ИФА', 'иммуноферментный анализ')
    const reason = 'уже есть в другой группе: ПЦР-тест = полимеразная цепная реакция'
    const taken = ['анализ крови', 'пцр тест']
    expect(await refused('/search-synonyms', 'POST', taken)).toContain(reason)
    expect(await refused(`/search-synonyms/${other}`, 'PATCH', taken)).toContain(reason)
    // Its own do not stand in its way.
    const same = await send('PATCH', `/search-synonyms/${id}`, ['ПЦР тест', 'ПЦР-анализ'])
    expect(same.status).toBe(200)
  })
})

test('an abbreviation may stand for several things, in several groups', async () => {
  await create('ЛПУ', 'лечебное учреждение')
  await create('ЛПУ', 'лесопарковый участок')
})

describe('access', () => {
  test('by role: all read, those who keep it write', async () => {
    for (const role of roles) {
      await createColleague(payload, `keeper-${role}`, role)
      const token = await api.signIn({
        email: `keeper-${role}@example.org`,
        password: passwordOf(`keeper-${role}`),
      })
      expect((await send('GET', '/search-synonyms', undefined, token)).status).toBe(200)
      const words = [`${role} 1`, `${role} 2`]
      const may = permissions.write.synonym.includes(role)
      const made = await send('POST', '/search-synonyms', words, token)
      expect([role, made.status]).toEqual([role, may ? 201 : 403])
      const id = may ? made.json.doc.id : await create(...words)
      const changed = await send('PATCH', `/search-synonyms/${id}`, [...words, role], token)
      expect([role, changed.status]).toEqual([role, may ? 200 : 403])
      const removed = await send('DELETE', `/search-synonyms/${id}`, undefined, token)
      expect([role, removed.status]).toEqual([role, may ? 200 : 403])
    }
  }, 60_000)

  test('strangers get nothing', async () => {
    await create('СанПиН', 'санитарные правила и нормы')
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? { expressions: ['а', 'б'] } : undefined
      const { status, text } = await api.rest('/search-synonyms', { method, body })
      expect(status).toBe(403)
      expect(text).not.toContain('СанПиН')
    }
  })
})

describe('broader expressions', () => {
  const post = (expressions: string[], broader: unknown) =>
    api.rest('/search-synonyms', { method: 'POST', body: { expressions, broader }, token: editor })

  test('are kept beside the equal ones, trimmed, and told to search', async () => {
    const { status, json } = await post(['НСП', 'неотложная помощь'], [' неотложка '])
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({ title: 'НСП = неотложная помощь', broader: ['неотложка'] })
    const group = { expressions: ['НСП', 'неотложная помощь'], broader: ['неотложка'] }
    expect(await readSynonyms(payload)).toContainEqual(group)
    // Another group may ask for the same.
    expect((await post(['ОНМП', 'отделение неотложной помощи'], ['неотложка'])).status).toBe(201)
    const note = { method: 'PATCH', body: { note: 'Для отчётов' }, token: editor }
    await api.rest(`/search-synonyms/${json.doc.id}`, note)
    expect(await readSynonyms(payload)).toContainEqual(group)
  })

  test.each([
    [['кт 1'], 'уже есть среди равнозначных'],
    [['Ёлка', 'елка'], '«елка» указано дважды'],
    [['…'], 'нет ни букв, ни цифр'],
    [['я'.repeat(201)], 'длиннее 200 знаков'],
  ])('are refused: %j', async (broader, reason) => {
    const before = await wholeDatabase(payload)
    const { status, json } = await post(['КТ-1', 'компьютерная томограмма'], broader)
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0]).toMatchObject({ path: 'broader' })
    expect(json.errors[0].data.errors[0].message).toContain(reason)
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

describe('the generally known ones', () => {
  const titles = async () => {
    const { docs } = await payload.find({ collection: 'search-synonyms', pagination: false })
    return docs.map(({ title }) => title)
  }

  test('are there from the first start on, once: deleted ones do not come back', async () => {
    const where = { id: { exists: true } }
    await payload.delete({ collection: 'search-synonyms', where })
    await createDefaultSynonyms(payload)
    const created = await titles()
    expect(created).toHaveLength(defaultSynonyms.length)
    expect(created).toContain('ИБС = ишемическая болезнь сердца')
    await payload.delete({ collection: 'search-synonyms', where })
    await createDefaultSynonyms(payload)
    expect(await titles()).toEqual([])
  }, 60_000)
})

describe('what search is told', () => {
  const collection = 'search-synonyms'
  const told = (word: string) =>
    state.current().synonyms.find(({ expressions }) => expressions.includes(word))

  async function within(ms: number, isTold: () => boolean): Promise<void> {
    for (const end = Date.now() + ms; Date.now() < end && !isTold();) await setTimeout(10)
    expect(isTold()).toBe(true)
  }

  test('is right after each commit, much sooner than the next look at the database', async () => {
    const first = ['ЛФК', 'лечебная физкультура']
    const { id } = await payload.create({ collection, data: { expressions: first } })
    await within(300, () => told('ЛФК')?.expressions.length === 2)
    const data = { expressions: [...first, 'лечебная гимнастика'] }
    await payload.update({ collection, id, data })
    await within(300, () => told('ЛФК')?.expressions.length === 3)
    await payload.delete({ collection, id })
    await within(300, () => told('ЛФК') === undefined)
  })

  test('is known within about a second when another process has changed it', async () => {
    // What serves REST in tests is a Payload of its own on the same database.
    const id = await create('ЭКМО', 'оксигенация')
    await within(2_000, () => told('ЭКМО') !== undefined)
    await send('DELETE', `/search-synonyms/${id}`)
    await within(2_000, () => told('ЭКМО') === undefined)
  })

  test('who changed it is in the audit trail', async () => {
    const id = await create('ФГДС', 'гастроскопия')
    await send('DELETE', `/search-synonyms/${id}`)
    const events = await findAudit({ payload }, { documentId: { equals: id } })
    expect(events).toMatchObject([
      { action: 'create', type: 'search-synonyms', actorName: 'editor' },
      { action: 'delete', type: 'search-synonyms', actorName: 'editor' },
    ])
  })
})
