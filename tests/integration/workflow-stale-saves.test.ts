import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { findCase } from '../../src/workflow/cases.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { StaleSave } from '../../src/workflow/stale-saves/refuse-stale.ts'
import { apiOf, type Api } from '../support/api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from '../support/colleagues.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

let installation: TestInstallation
let payload: Payload
let publisher: string
let anna: Colleague
let boris: Colleague
let desk: ReturnType<typeof deskOf>
let api: Api
const tokens: Record<string, string> = {}

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  anna = await createColleague(payload, 'anna', 'author')
  boris = await createColleague(payload, 'boris', 'press-editor', 'chief-editor')
  desk = deskOf(payload)
  api = apiOf(payload)
  for (const name of ['anna', 'boris'])
    tokens[name] = await api.signIn({ email: `${name}@example.org`, password: passwordOf(name) })
}, 60_000)

afterAll(() => installation.stop())

const as = (name: string) => ({ token: tokens[name] ?? '' })

const drafted = async (title: string) =>
  String((await desk.draft(anna, statementBy(publisher, title))).id)

/** What a form holds when it is opened. */
async function opened(name: string, id: string): Promise<{ title: string; editedFrom: string }> {
  const { json } = await api.rest(`/statements/${id}?draft=true&depth=0`, as(name))
  return json as { title: string; editedFrom: string }
}

const save = (name: string, id: string, body: object) =>
  api.rest(`/statements/${id}?draft=true&depth=0`, { method: 'PATCH', body, ...as(name) })

const versionsOf = async (id: string) => {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection: 'statements', where, limit: 0 })
  return docs
}

const titleNow = async (id: string) =>
  (await payload.findByID({ collection: 'statements', id, draft: true })).title

test('one save after the other from the same form is no conflict', async () => {
  const id = await drafted('Подряд')
  const form = await opened('anna', id)
  const first = await save('anna', id, { ...form, title: 'Подряд, раз' })
  expect(first.status).toBe(200)
  expect(first.json.doc.editedFrom > form.editedFrom).toBe(true)
  const second = await save('anna', id, { ...first.json.doc, title: 'Подряд, два' })
  expect(second.status).toBe(200)
  expect(await titleNow(id)).toBe('Подряд, два')
})

test('a save over a newer text is refused; it says whose that is, and both are kept', async () => {
  const id = await drafted('Начало')
  const [hers, his] = [await opened('anna', id), await opened('boris', id)]
  expect((await save('boris', id, { ...his, title: 'Его текст' })).status).toBe(200)
  const before = await findCase({ payload }, id)
  const { status, json } = await save('anna', id, { ...hers, title: 'Её текст' })
  expect(JSON.stringify(json)).not.toContain('Её текст')
  expect(status).toBe(409)
  expect(json.errors[0].message).toMatch(/^Пока вы писали, этот текст изменили: boris .*мск/)
  expect(json.errors[0].message).toContain('Ваш вариант не потерян')
  expect(await titleNow(id)).toBe('Его текст')
  expect(await findCase({ payload }, id)).toEqual(before)

  const versions = await versionsOf(id)
  const kept = versions.find(({ version }) => version.title === 'Её текст')
  expect(kept).toMatchObject({ version: { _status: 'draft', unsaved: expect.any(String) } })
  expect(kept?.version.unsaved).toMatch(/^anna, /)
  expect(versions.filter(({ latest }) => latest).map(({ version }) => version.title)).toEqual([
    'Его текст',
  ])
  expect(versions[0]?.version.title).toBe('Его текст')
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  expect(trail.at(-1)).toMatchObject({ action: 'keepRefused', actorName: 'anna' })
})

test('what was kept is restored as a draft, and is reviewed like any other', async () => {
  const id = await drafted('Было')
  const form = await opened('anna', id)
  await save('boris', id, { title: 'Стало' })
  expect((await save('anna', id, { ...form, title: 'Могло стать' })).status).toBe(409)
  const kept = (await versionsOf(id)).find(({ version }) => version.unsaved)
  const restored = await api.rest(`/statements/versions/${kept?.id}`, {
    ...{ method: 'POST', ...as('anna') },
  })
  expect(restored.status).toBe(200)
  expect(await titleNow(id)).toBe('Могло стать')
  const working = await payload.findByID({ collection: 'statements', id, draft: true })
  expect(working.unsaved ?? null).toBeNull()
  expect(await findCase({ payload }, id)).toMatchObject({ state: 'draft', lastEditor: anna.id })
  expect(await editionsOf(payload, publisher).lines(id)).toEqual([])
})

test('a colleague who has published meanwhile is not overwritten either', async () => {
  const id = await drafted('К публикации')
  const form = await opened('anna', id)
  const reason = { comment: 'Проверка' }
  await desk.move(boris, id, 'publishInEmergency', reason)
  expect((await save('anna', id, { ...form, title: 'Опоздала' })).status).toBe(409)
  const body = { ...form, title: 'Опоздала и публикую', _status: 'published' }
  const { status } = await api.rest(`/statements/${id}`, { method: 'PATCH', body, ...as('boris') })
  expect(status).toBe(409)
  expect(await titleNow(id)).toBe('К публикации')
  expect(await editionsOf(payload, publisher).lines(id)).toEqual(['publish 1.0 ru'])
})

test('of twenty saves at one moment from one text one stands, and all others are kept', async () => {
  const id = await drafted('Все сразу')
  const form = await opened('anna', id)
  const titles = Array.from({ length: 20 }, (_, place) => `Вариант ${place}`)
  const answers = await Promise.all(titles.map((title) => save('anna', id, { ...form, title })))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  // On MongoDB who loses the race for the document itself is refused by the database.
  if (payload.db.name === 'mongoose') return
  expect(statuses.filter((status) => status === 409)).toHaveLength(19)
  const kept = (await versionsOf(id)).filter(({ version }) => version.unsaved)
  expect(new Set([...kept.map(({ version }) => version.title), await titleNow(id)])).toEqual(
    new Set(titles),
  )
}, 60_000)

test('GraphQL is refused alike, and keeps the text', async () => {
  const id = await drafted('Граф')
  const { editedFrom } = await opened('anna', id)
  await save('boris', id, { title: 'Граф, новее' })
  const data = `{ title: "Граф, старее", editedFrom: "${editedFrom}" }`
  const { json } = await api.graphql(
    `mutation { updateStatement(id: "${id}", draft: true, data: ${data}) { id } }`,
    as('anna'),
  )
  expect(json.errors[0].message).toContain('Пока вы писали')
  expect(await titleNow(id)).toBe('Граф, новее')
  const kept = (await versionsOf(id)).filter(({ version }) => version.unsaved)
  expect(kept.map(({ version }) => version.title)).toEqual(['Граф, старее'])
})

test('a program that does not say what its text is based on means whatever is there', async () => {
  const id = await drafted('Программа')
  await save('boris', id, { title: 'Программа, новее' })
  expect((await save('anna', id, { title: 'Программа, как есть' })).status).toBe(200)
  expect(await titleNow(id)).toBe('Программа, как есть')
})

test('the refusal carries the text where no log comes upon it', async () => {
  const id = await drafted('Журнал сервера')
  const form = await opened('anna', id)
  await save('boris', id, { title: 'Новее' })
  const data = { ...form, title: 'Тайный черновик' }
  const refused: unknown = await desk.save(anna, id, data).catch((error: unknown) => error)
  if (!(refused instanceof StaleSave)) throw new Error('It was saved.')
  expect(refused.attempt.version).toMatchObject({ title: { ru: 'Тайный черновик' } })
  expect(inspect(refused, { depth: 9, showHidden: true })).not.toContain('Тайный')
  expect(JSON.stringify({ ...refused })).not.toContain('Тайный')
})

test('nobody marks a text as unsaved', async () => {
  const id = await drafted('Отметка')
  await save('anna', id, { unsaved: 'кто-то' })
  const working = await payload.findByID({ collection: 'statements', id, draft: true })
  expect(working.unsaved ?? null).toBeNull()
})
