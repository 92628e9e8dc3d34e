import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Field, Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { richText } from '../support/documents.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher } from '../support/publisher.ts'
import { createSamples } from '../support/samples.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let editions: Editions
let publisher: string

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  publisher = await createPublisher(payload)
  editions = editionsOf(payload, publisher)
  await createAccounts(payload)
}, 60_000)

afterAll(() => installation.stop())

describe('languages', () => {
  const english = { title: 'Opening hours', body: richText('We are open.') }

  test('English joins when it is ready, and not before', async () => {
    const { id } = await editions.draft('Часы работы')
    await editions.saveDraft(id, { title: english.title }, 'en')
    await editions.publish(id)
    await editions.publish(id, english, 'en')
    await editions.publish(id, { lead: 'Открыто.' })
    expect(await editions.lines(id)).toEqual([
      ...['publish 1.0 ru', 'revise 1.1 ru en', 'revise 1.2 ru en'],
    ])
    const { locales } = (await editions.last(id))!.content!
    expect(locales.en).toMatchObject({ title: english.title, lead: null })
    expect(locales.ru).toMatchObject({ title: 'Часы работы', lead: 'Открыто.' })
  })

  test('English alone is published alone', async () => {
    const { id } = await payload.create({
      collection: 'statements',
      data: { ...english, kind: 'statement', organisations: [publisher] },
      locale: 'en',
      draft: true,
    })
    await editions.publish(id, {}, 'en')
    expect(await editions.lines(id)).toEqual(['publish 1.0 en'])
  })

  describe.each([
    ['ru', /^Публиковать нечего: .*хотя бы на одном языке/],
    ['en', /^Nothing to publish: .*in at least one language: Title, Body/],
  ])('published in no language, told in %s', (language, message) => {
    // The form accepts empty paragraphs as a text; readers would see none.
    const empty = richText('', '')
    const headers = { 'accept-language': language }

    test.each([
      ['one by one', (id: string) => `/statements/${id}?locale=ru`],
      ['in bulk', (id: string) => `/statements?locale=ru&where[id][equals]=${id}`],
    ])('is refused %s, and nothing is written', async (_, path) => {
      const { id } = await editions.draft('Без текста', { body: empty })
      const token = await api.signIn(accounts.editor)
      const before = await wholeDatabase(payload)
      const body = { _status: 'published' }
      const request = { method: 'PATCH', token, body, headers }
      const { status, json } = await api.rest(path(id), request)
      expect(status).toBe(400)
      expect(
        json.errors[0].message.replace(/^(Ничего не изменено|Nothing was changed)\. /, ''),
      ).toMatch(message)
      expect(await wholeDatabase(payload)).toEqual(before)
    })

    test('is refused at once, and nothing is written', async () => {
      const token = await api.signIn(accounts.editor)
      const before = await wholeDatabase(payload)
      const organisations = [publisher]
      const text = { title: 'Сразу', body: empty, kind: 'statement' }
      const body = { ...text, organisations, _status: 'published' }
      const request = { method: 'POST', token, body, headers }
      const { status, json } = await api.rest('/statements?locale=ru', request)
      expect([status, json.errors[0].message]).toEqual([400, expect.stringMatching(message)])
      expect(await wholeDatabase(payload)).toEqual(before)
    })
  })
})

/** Names of fields that are for editors alone, as the collections say it. */
function internalNames(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => internalNames(tab.fields))
    const {
      name = '',
      hidden,
      custom,
    } = field as { name?: string; hidden?: boolean; custom?: { delivery?: unknown } }
    if (custom?.delivery === false || hidden || name.startsWith('_')) return [name]
    return 'fields' in field ? internalNames(field.fields) : []
  })
}

test('no internal field is in any content, of any type', async () => {
  await createSamples(payload)
  const contents = (await databaseSource(payload).read(0, 10_000)).map(({ content }) => content!)
  for (const { collection, model } of contentTypes) {
    const ours = contents.filter(({ type }) => type === collection.slug)
    expect([collection.slug, ours.length > 0]).toEqual([collection.slug, model !== null])
    const internal = [...internalNames(collection.fields), '_status', 'createdAt', 'updatedAt']
    for (const { locales, ...rest } of ours) {
      const allowed = ['id', 'type', 'note', 'reason', 'translations']
      expect(Object.keys(rest).filter((key) => !allowed.includes(key))).toEqual([])
      for (const fields of Object.values(locales)) {
        expect(Object.keys(fields).sort()).toEqual(model?.fields.map(({ name }) => name).sort())
        for (const name of internal) expect(JSON.stringify(fields)).not.toContain(`"${name}":`)
      }
    }
  }
  const statements = contentTypes.find(({ collection }) => collection.slug === 'statements')!
  expect(internalNames(statements.collection.fields)).toEqual([
    ...['createdBy', 'editedFrom', 'unsaved', 'change', 'withdrawal', 'internalNotes'],
  ])
})
