import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let editions: Editions
let token: string

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  editions = editionsOf(payload, await createPublisher(payload))
  await createAccounts(payload)
  token = await api.signIn(accounts.editor)
}, 60_000)

afterEach(async () => expect(await editions.verify()).toMatchObject({ broken: null }))

afterAll(() => installation.stop())

test('the life of a publication, edition by edition', async () => {
  const { draft, publish, unpublish, lines, last } = editions
  const { id } = await draft('Режим работы')
  expect(await lines(id)).toEqual([])
  await publish(id)
  await publish(id, { lead: 'Коротко о главном.' })
  await publish(id, { title: 'Новый режим работы', change: { kind: 'major' } })
  const reason = 'Центр закрыт на ремонт.'
  await publish(id, { withdrawal: { withdrawn: true, reason } })
  expect((await last(id))?.content).toMatchObject({ reason: { ru: reason } })
  await publish(id, { withdrawal: { withdrawn: false } })
  expect((await last(id))?.content).not.toHaveProperty('reason')
  await unpublish(id)
  expect((await last(id))?.content).toEqual({ type: 'statements', id, locales: {} })
  await publish(id)
  expect(await lines(id)).toEqual([
    ...['publish 1.0 ru', 'revise 1.1 ru', 'revise 2.0 ru', 'withdraw 2.1 ru', 'revise 2.2 ru'],
    ...['unpublish 2.2', 'publish 2.3 ru'],
  ])
})

describe('a withdrawal', () => {
  test.each([
    ['ru', 'Напишите, почему публикация отозвана: причину увидят читатели.'],
    ['en', 'Say why the publication is withdrawn: readers see the reason.'],
  ])('without a reason is refused, naming the field (%s)', async (language, message) => {
    const { id } = await editions.draft(`Отзыв без причины ${language}`)
    await editions.publish(id)
    for (const reason of [undefined, '', '   ']) {
      const before = await wholeDatabase(payload)
      const { status, json } = await api.rest(`/statements/${id}?locale=ru`, {
        method: 'PATCH',
        body: { withdrawal: { withdrawn: true, reason }, _status: 'published' },
        headers: { 'accept-language': language },
        token,
      })
      expect(status).toBe(400)
      expect(json.errors[0].data.errors).toEqual([
        expect.objectContaining({ path: 'withdrawal.reason', message }),
      ])
      expect(await wholeDatabase(payload)).toEqual(before)
    }
  })

  test('cannot be the first edition without a reason either', async () => {
    const { id } = await editions.draft('Отозвано до публикации')
    const before = await wholeDatabase(payload)
    await expect(editions.publish(id, { withdrawal: { withdrawn: true } })).rejects.toThrow()
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

describe('what leaves the public state as it is', () => {
  let id: string
  beforeAll(async () => {
    id = (await editions.draft('Устойчивое')).id
    await editions.publish(id)
  })

  afterEach(async () => {
    expect(await editions.stored(id)).toMatchObject({ _status: 'published', title: 'Устойчивое' })
    expect(await editions.lines(id)).toEqual(['publish 1.0 ru'])
  })

  test('saving without a change', () => editions.publish(id))

  test('a note alone', () => editions.publish(id, { change: { note: 'Ничего не изменилось.' } }))

  test('a draft', async () => {
    await editions.saveDraft(id, { title: 'Черновик поверх' })
    const newest = await payload.findByID({ collection: 'statements', id, draft: true })
    expect(newest).toMatchObject({ title: 'Черновик поверх', _status: 'draft' })
  })

  test('an update that does not say what becomes of the public state', async () => {
    await payload.update({ collection: 'statements', id, data: { title: 'Без статуса' } })
    const body = { title: 'Без статуса по REST' }
    expect((await api.rest(`/statements/${id}`, { method: 'PATCH', body, token })).status).toBe(200)
    const mutation = `mutation { updateStatement(id: "${id}", data: { title: "GraphQL" }) { id } }`
    expect((await api.graphql(mutation, { token })).json.errors).toBeUndefined()
    const bulk = `/statements?where[id][equals]=${id}`
    const { json } = await api.rest(bulk, { method: 'PATCH', body, token })
    expect(json.docs).toHaveLength(1)
  })

  test('English that is not ready', async () => {
    await editions.saveDraft(id, { title: 'Steady' }, 'en')
  })
})

describe('what is said of a change', () => {
  const noted = async (id: string) =>
    (await editions.history(id)).map(({ entry, content }) => [entry.version, content?.note])

  test('stays with its edition, in both languages, and so does its weight', async () => {
    const { id } = await editions.draft('С пояснением')
    await editions.publish(id)
    await editions.saveDraft(id, { change: { kind: 'major', note: 'Note.' } }, 'en')
    const note = 'Исправлен телефон.'
    await editions.publish(id, { lead: 'Первое.', change: { note } })
    await editions.publish(id, { lead: 'Второе.' })
    await editions.publish(id, { title: 'With a note', body: richText('Text.') }, 'en')
    expect(await noted(id)).toEqual([
      ['1.0', undefined],
      ['2.0', { ru: note, en: 'Note.' }],
      ['2.1', undefined],
      ['2.2', undefined],
    ])
  })

  test('may be the same for two editions, when it is said twice', async () => {
    const { id } = await editions.draft('С тем же пояснением')
    await editions.publish(id)
    const change = { kind: 'major', note: 'Исправлена дата.' }
    await editions.publish(id, { lead: 'Первое.', change })
    await editions.publish(id, { lead: 'Второе.', change })
    const again = { ru: change.note }
    expect(await noted(id)).toEqual([
      ['1.0', undefined],
      ['2.0', again],
      ['3.0', again],
    ])
  })
})
