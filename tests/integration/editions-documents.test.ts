import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { accounts, createAccounts } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let editions: Editions
let publisher: string
let token: string

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  api = apiOf(payload)
  publisher = await createPublisher(payload)
  editions = editionsOf(payload, publisher)
  await createAccounts(payload)
  token = await api.signIn(accounts.editor)
}, 60_000)

afterEach(async () => expect(await editions.verify()).toMatchObject({ broken: null }))

afterAll(() => installation.stop())

const collection = 'statements'

describe('deleting', () => {
  const remove = (id: string, language = 'ru') =>
    api.rest(`/statements/${id}`, {
      method: 'DELETE',
      headers: { 'accept-language': language },
      token,
    })

  test.each([
    ['ru', /нельзя\. Снимите его с публикации\.$/],
    ['en', /cannot be deleted\. Unpublish it instead\.$/],
  ])('what is or was published is refused (%s)', async (language, message) => {
    const { id } = await editions.draft(`Не удалить ${language}`)
    await editions.publish(id)
    for (const act of [() => Promise.resolve(), () => editions.unpublish(id)]) {
      await act()
      const before = await wholeDatabase(payload)
      const { status, json } = await remove(id, language)
      expect([status, json.errors[0].message]).toEqual([409, expect.stringMatching(message)])
      await expect(payload.delete({ collection, id, overrideAccess: true })).rejects.toThrow()
      expect(await wholeDatabase(payload)).toEqual(before)
    }
  })

  test('a draft that never was is possible, and leaves nothing', async () => {
    // That it was there stays in the trail.
    const held = async () => ({ ...(await wholeDatabase(payload)), 'audit-events': [] })
    const before = await held()
    const { id } = await editions.draft('Набросок')
    await editions.saveDraft(id, { lead: 'Ещё набросок.' })
    expect((await remove(id)).status).toBe(200)
    expect(await held()).toEqual(before)
  })
})

test('a record is public as saved, and gone when deleted', async () => {
  const people = 'people'
  const { id } = await payload.create({ collection: people, data: { name: 'Анна' }, locale: 'ru' })
  const data = { appointments: [{ organisation: publisher, position: 'врач' }] }
  await payload.update({ collection: people, id, data, locale: 'ru' })
  await payload.update({ collection: people, id, data, locale: 'ru' })
  await payload.update({ collection: people, id, data: { name: 'Anna' }, locale: 'en' })
  await payload.delete({ collection: people, id })
  expect(await editions.lines(id)).toEqual([
    ...['publish 1.0 ru', 'revise 1.1 ru', 'revise 1.2 ru en', 'unpublish 1.2'],
  ])
  expect((await editions.last(id))?.content).toEqual({ type: people, id, locales: {} })
})

describe('restoring an older version', () => {
  const versionOf = async (id: string, title: string, status: string) => {
    const { docs } = await payload.findVersions({
      ...{ collection, locale: 'ru', limit: 0, sort: 'createdAt' },
      where: { parent: { equals: id }, 'version._status': { equals: status } },
    })
    return docs.find(({ version }) => version.title === title)!.id
  }

  test('that was published gives a draft, which goes through review; without its note', async () => {
    const { id } = await editions.draft('Первоначальное')
    await editions.publish(id, { change: { note: 'Старое пояснение.' } })
    await editions.publish(id, { title: 'Исправленное' })
    const path = `/statements/versions/${await versionOf(id, 'Первоначальное', 'published')}`
    expect((await api.rest(path, { method: 'POST', token })).status).toBe(200)
    expect(await editions.lines(id)).toEqual(['publish 1.0 ru', 'revise 1.1 ru'])
    expect((await editions.stored(id)).title).toBe('Исправленное')
    await editions.publish(id)
    expect(await editions.lines(id)).toEqual(['publish 1.0 ru', 'revise 1.1 ru', 'revise 1.2 ru'])
    const content = (await editions.last(id))?.content
    expect(content?.locales.ru?.title).toBe('Первоначальное')
    expect(content).not.toHaveProperty('note')
  })

  test.each(['', '?draft=true'])('that was a draft leaves the public state (%p)', async (query) => {
    const { id } = await editions.draft('Набросок версии')
    await editions.publish(id, { title: 'Опубликованная версия' })
    const path = `/statements/versions/${await versionOf(id, 'Набросок версии', 'draft')}${query}`
    expect((await api.rest(path, { method: 'POST', token })).status).toBe(200)
    expect(await editions.lines(id)).toEqual(['publish 1.0 ru'])
    expect(await editions.stored(id)).toMatchObject({
      ...{ title: 'Опубликованная версия', _status: 'published' },
    })
  })
})

describe('a copy of a published document', () => {
  const copies: [string, (id: string) => Promise<string>][] = [
    ['local', async (id) => String((await payload.duplicate({ collection, id })).id)],
    [
      'REST',
      async (id) => {
        const path = `/statements/${id}/duplicate`
        return (await api.rest(path, { method: 'POST', token })).json.doc.id
      },
    ],
    [
      'GraphQL',
      async (id) => {
        const data = `{ id: "${uuidv7()}", kind: comment, urgency: routine }`
        const mutation = `mutation { duplicateStatement(id: "${id}", data: ${data}) { id } }`
        return (await api.graphql(mutation, { token })).json.data.duplicateStatement.id
      },
    ],
  ]

  test.each(copies)('is a new draft with an address of its own (%s)', async (name, copy) => {
    const { id } = await editions.draft(`Оригинал ${name}`)
    const withdrawal = { withdrawn: true, reason: 'Устарело.' }
    await editions.publish(id, { withdrawal, change: { note: 'Пояснение.' } })
    const original = await editions.stored(id)
    const made = await editions.stored(await copy(id))
    expect(made).toMatchObject({ title: original.title, _status: 'draft' })
    expect(made.id).not.toBe(id)
    expect(made.slug).toMatch(new RegExp(`^${original.slug}-[0-9a-f]{6}$`))
    expect(made.publishedAt ?? null).toBeNull()
    expect(await editions.lines(made.id)).toEqual([])
    await editions.publish(made.id)
    expect(await editions.lines(made.id)).toEqual(['publish 1.0 ru'])
    expect((await editions.last(made.id))?.content).not.toHaveProperty('note')
    expect(await editions.lines(id)).toEqual(['withdraw 1.0 ru'])
  })
})

describe('an address', () => {
  test('that was typed and is taken is an error that names the field', async () => {
    const { slug } = await editions.draft('Занятый адрес')
    const { id } = await editions.draft('Другой документ')
    const before = await wholeDatabase(payload)
    const { status, json } = await api.rest(`/statements/${id}`, {
      method: 'PATCH',
      body: { slug, _status: 'published' },
      token,
    })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'slug'])
    await expect(editions.draft('Третий', { slug })).rejects.toMatchObject({ status: 400 })
    expect(await wholeDatabase(payload)).toEqual(before)
  })

  test('that is made from the title gets a suffix', async () => {
    const first = await editions.draft('Одно и то же')
    const second = await editions.draft('Одно и то же')
    expect(first.slug).toBe('odno-i-to-zhe')
    expect(second.slug).toMatch(/^odno-i-to-zhe-[0-9a-f]{6}$/)
  })

  test('stays when the title changes, and is made again when emptied', async () => {
    const { id, slug } = await editions.draft('Прежний заголовок')
    await editions.publish(id, { title: 'Новый заголовок' })
    expect((await editions.stored(id)).slug).toBe(slug)
    await editions.publish(id, { slug: '' })
    expect((await editions.stored(id)).slug).toBe('noviy-zagolovok')
    await editions.publish(id, { slug: '' })
    expect((await editions.stored(id)).slug).toBe('noviy-zagolovok')
  })
})
