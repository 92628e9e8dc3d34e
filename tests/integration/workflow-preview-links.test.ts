import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { buildDeliverySchema, createPreviewExecutor } from '../../src/delivery/index.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { createPreviewFinder } from '../../src/workflow/preview-links/find-preview.ts'
import { signLink } from '../../src/workflow/preview-links/token.ts'
import { apiOf, type Api } from '../support/api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { openDesk, publishGuideline } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let publisher: string
let people: Record<'author' | 'press' | 'chief' | 'administrator' | 'outsider', Colleague>
let desk: ReturnType<typeof deskOf>
let tokens: Record<string, string>
let readModel: ReadModel

const model = contentModelOf(contentTypes)
const schema = buildDeliverySchema(model)

beforeAll(async () => {
  installation = await startInstallation({
    ...{ LOG_LEVEL: 'fatal', PREVIEW_HOURS: '12' },
    PREVIEW_URL: 'https://site.example/preview?path={path}&token={token}',
  })
  payload = installation.unmandated
  api = apiOf(payload)
  publisher = await createPublisher(payload)
  const elsewhere = { role: 'author', organisation: await createPublisher(payload) } as const
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
    administrator: await createColleague(payload, 'administrator', 'administrator'),
    outsider: await createColleague(payload, 'outsider', elsewhere),
  }
  tokens = {}
  for (const name of Object.keys(people)) tokens[name] = await signIn(name)
  desk = deskOf(payload)
  readModel = openReadModel({ file: ':memory:', model })
}, 120_000)

afterAll(async () => {
  readModel?.close()
  await installation?.stop()
})

const signIn = (name: string) =>
  api.signIn({ email: `${name}@example.org`, password: passwordOf(name) })

const drafted = async (title: string, data: object = {}) =>
  String((await desk.draft(people.author, { ...statementBy(publisher, title), ...data })).id)

const makeLink = (name: string, id: string, more: object = {}) =>
  api.rest('/preview-links', {
    ...{ method: 'POST', body: { type: 'statements', id, ...more } },
    ...(tokens[name] && { token: tokens[name] }),
  })

const linkTo = async (id: string, name = 'author', more: object = {}) =>
  (await makeLink(name, id, more)).json as {
    id: string
    token: string
    url: string
    expiresAt: string
  }

const revoke = (name: string, id: string) =>
  api.rest(`/preview-links/${id}`, { method: 'DELETE', token: tokens[name] ?? '' })

const titleQuery = `query ($id: ID) { statement(id: $id) { title version status }
  statements(first: 100) { totalCount nodes { id } } }`

/** What a site is answered that asks with a link. */
async function preview(token: string, id: string, query = titleQuery) {
  readModel.apply(await databaseSource(payload).read(readModel.position, 10_000))
  const findPreview = createPreviewFinder(payload)
  const run = createPreviewExecutor({ schema, readModel, findPreview })
  return run(token, { document: parse(query), variableValues: { id } })
}

const titleOf = async (token: string, id: string) => {
  const { data, errors } = await preview(token, id)
  if (errors) return errors.map(({ extensions }) => extensions.code).join()
  return (data?.statement as { title: string } | null)?.title ?? null
}

const publishAs = async (id: string) => {
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  await desk.move(people.chief, id, 'publish')
}

describe('a link', () => {
  test('shows a draft as if it were published, and changes nothing', async () => {
    const id = await drafted('Прививки')
    const link = await linkTo(id)
    const before = await wholeDatabase(payload)
    const { data } = await preview(link.token, id)
    expect(data?.statement).toEqual({ title: 'Прививки', version: '1.0', status: 'CURRENT' })
    const { nodes } = data?.statements as { nodes: { id: string }[] }
    expect(nodes.map((node) => node.id)).toContain(id)
    expect(readModel.fate({ id })).toBeNull()
    expect(await wholeDatabase(payload)).toEqual(before)
  })

  test('shows the languages that are ready', async () => {
    const id = await drafted('По-русски')
    await payload.update({
      ...{ collection: 'statements', id, locale: 'en', draft: true },
      data: { title: 'In English' },
    })
    const query = 'query ($id: ID) { statement(id: $id) { locales } }'
    const locales = async () => (await preview((await linkTo(id)).token, id, query)).data?.statement
    expect(await locales()).toEqual({ locales: ['ru'] })
    await payload.update({
      ...{ collection: 'statements', id, locale: 'en', draft: true },
      data: { body: richText('A text.') },
    })
    expect(await locales()).toEqual({ locales: ['ru', 'en'] })
  })

  test('shows the version that it was made for, and no later one', async () => {
    const id = await drafted('Первая')
    const first = await linkTo(id)
    await desk.save(people.author, id, { title: 'Вторая' })
    const second = await linkTo(id)
    expect(await titleOf(first.token, id)).toBe('Первая')
    expect(await titleOf(second.token, id)).toBe('Вторая')
    await desk.save(people.author, id, { title: 'Третья' })
    expect(await titleOf(second.token, id)).toBe('Вторая')
    await publishAs(id)
    expect(await titleOf(first.token, id)).toBe('Первая')
  })

  test('shows what would be the next version of what is public', async () => {
    const id = await drafted('Опубликовано')
    await publishAs(id)
    const same = await linkTo(id)
    expect((await preview(same.token, id)).data?.statement).toMatchObject({ version: '1.0' })
    const change = { note: 'Уточнено.', kind: 'major' }
    await desk.save(people.author, id, { title: 'Уточнено', change })
    const { data } = await preview((await linkTo(id)).token, id)
    expect(data?.statement).toEqual({ title: 'Уточнено', version: '2.0', status: 'CURRENT' })
    expect(await titleOf(same.token, id)).toBe('Опубликовано')
  })

  test('shows the documents that it takes the place of as superseded', async () => {
    const guidelines = await openDesk(installation.payload)
    const old = String((await publishGuideline(guidelines, { title: 'Старая' })).id)
    const { id: next } = await payload.create({
      ...{ collection: 'guidance', draft: true, locale: 'ru', depth: 0 },
      data: {
        ...{ title: 'Новая', body: richText('Текст.'), kind: 'protocol', supersedes: [old] },
        organisations: [publisher],
      },
    })
    const asked = { method: 'POST', body: { type: 'guidance', id: String(next) } }
    const { json } = await api.rest('/preview-links', { ...asked, token: tokens.chief ?? '' })
    const query = `query ($id: ID) { guideline(id: $id) { status successor { title } } }`
    const { data } = await preview(json.token, old, query)
    expect(data?.guideline).toEqual({ status: 'SUPERSEDED', successor: { title: 'Новая' } })
    const outside = readModel.page({ types: ['guidance'], chain: ['ru'] }, 10, null)
    expect(outside.map(({ status }) => status)).toEqual(['CURRENT'])
  })

  test('says where it leads and until when', async () => {
    const id = await drafted('Адрес', { slug: 'adres' })
    const { token, url, expiresAt } = await linkTo(id)
    expect(url).toBe(`https://site.example/preview?path=/statements/adres&token=${token}`)
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(11.9)
    expect(hours).toBeLessThanOrEqual(12)
    const week = await linkTo(id, 'author', { hours: 168 })
    expect((Date.parse(week.expiresAt) - Date.now()) / 3_600_000).toBeGreaterThan(167.9)
  })
})

describe('a link is refused', () => {
  const refused = 'PREVIEW_REFUSED'

  afterEach(() => payload.db.deleteMany({ collection: 'preview-links', where: {}, req: {} }))

  test('when it was not signed here, or there is none', async () => {
    const id = await drafted('Подпись')
    const link = await linkTo(id)
    expect(await titleOf(link.id, id)).toBe(refused)
    expect(await titleOf(signLink('another secret', link.id), id)).toBe(refused)
    expect(await titleOf(signLink(payload.secret, id), id)).toBe(refused)
    expect(await titleOf(link.token, id)).toBe('Подпись')
  })

  test('when it has expired', async () => {
    const id = await drafted('Срок')
    const link = await linkTo(id)
    const [stored] = (await payload.db.find({ collection: 'preview-links', req: {} })).docs
    const data = { ...stored, expiresAt: new Date(Date.now() - 1).toISOString() }
    await payload.db.updateOne({ collection: 'preview-links', id: link.id, data, req: {} })
    expect(await titleOf(link.token, id)).toBe(refused)
    await linkTo(id)
    const left = await payload.db.find<{ id: string }>({ collection: 'preview-links', req: {} })
    expect(left.docs.map((one) => one.id)).not.toContain(link.id)
  })

  test('when it was revoked, by who made it or an administrator', async () => {
    const id = await drafted('Отзыв')
    for (const name of ['author', 'administrator']) {
      const link = await linkTo(id)
      for (const other of ['press', 'chief', 'outsider'])
        expect(await revoke(other, link.id)).toMatchObject({ status: 404 })
      expect(await titleOf(link.token, id)).toBe('Отзыв')
      expect(await revoke(name, link.id)).toMatchObject({ status: 200 })
      expect(await revoke(name, link.id)).toMatchObject({ status: 200 })
      expect(await titleOf(link.token, id)).toBe(refused)
    }
    const trail = await findAudit({ payload }, { documentId: { equals: id } })
    expect(trail.map(({ action, actorName }) => `${action} ${actorName}`)).toEqual([
      'create author',
      ...['createPreviewLink author', 'revokePreviewLink author'],
      ...['createPreviewLink author', 'revokePreviewLink administrator'],
    ])
  })

  test('when its document was deleted, or erased', async () => {
    const id = await drafted('Удаление')
    const link = await linkTo(id)
    await payload.delete({ collection: 'statements', id })
    expect(await titleOf(link.token, id)).toBe(refused)
    const other = await drafted('Стирание', { slug: 'stiranie' })
    await publishAs(other)
    await desk.save(people.author, other, { title: 'Стирание: черновик' })
    const second = await linkTo(other)
    const input = { comment: 'Решение суда', confirmation: 'stiranie' }
    await desk.move(people.administrator, other, 'erase', input)
    expect(await titleOf(second.token, other)).toBe(refused)
    const left = await payload.db.find({ collection: 'preview-links', req: {} })
    expect(left.docs).toEqual([])
  })

  test('when its version is written over', async () => {
    const id = await drafted('Версия')
    const link = await linkTo(id)
    const { docs } = await payload.db.findVersions<{ title: unknown }>({
      ...{ collection: 'statements', where: { parent: { equals: id } }, req: {} },
    })
    const [version] = docs
    if (!version) throw new Error('There is no version.')
    await payload.db.updateVersion({
      ...{ collection: 'statements', id: version.id, req: {} },
      versionData: {
        ...version,
        version: { ...version.version, title: { ru: 'Другое' } },
      },
    })
    expect(await titleOf(link.token, id)).toBe(refused)
  })

  test('when who made it may no longer read the document, or is gone', async () => {
    const id = await drafted('Права')
    const helper = await createColleague(payload, 'helper', 'press-editor')
    tokens.helper = await signIn('helper')
    const link = await linkTo(id, 'helper')
    const grant = (grants: object[]) =>
      payload.update({ collection: 'users', id: helper.id, data: { grants } })
    const elsewhere = { role: 'press-editor', organisation: await createPublisher(payload) }
    await grant([elsewhere])
    expect(await titleOf(link.token, id)).toBe(refused)
    await grant([{ role: 'author', everywhere: true }])
    expect(await titleOf(link.token, id)).toBe('Права')
    await payload.delete({ collection: 'users', id: helper.id })
    expect(await titleOf(link.token, id)).toBe(refused)
  })
})

describe('a link is made', () => {
  test('by nobody who may not read the document; nothing is written', async () => {
    const id = await drafted('Чужое')
    const before = await wholeDatabase(payload)
    expect(await makeLink('stranger', id)).toMatchObject({ status: 403 })
    expect(await makeLink('outsider', id)).toMatchObject({ status: 404 })
    expect(await makeLink('author', 'unknown')).toMatchObject({ status: 404 })
    expect(await makeLink('author', id, { type: 'people' })).toMatchObject({ status: 404 })
    for (const hours of [0, 169, 1.5, '24'])
      expect(await makeLink('author', id, { hours })).toMatchObject({ status: 400 })
    expect(await makeLink('author', id, { hash: 'of an older text' })).toMatchObject({
      status: 409,
    })
    expect(await wholeDatabase(payload)).toEqual(before)
    expect(await makeLink('press', id)).toMatchObject({ status: 201 })
  })

  test('of nothing that is ready in no language', async () => {
    const { id } = await desk.draft(people.author, { title: '', organisations: [publisher] })
    expect(await makeLink('author', String(id))).toMatchObject({ status: 409 })
  })

  test('and neither the database, nor the trail, nor the panel has what lets through', async () => {
    const id = await drafted('Секрет')
    const { token } = await linkTo(id)
    const [, signature = ''] = token.split('.')
    const panel = await api.rest(`/statements/${id}/workflow`, { token: tokens.press ?? '' })
    expect(panel.json.previewLinks).toEqual(
      [{ ...{ id: expect.any(String), byName: 'author', expiresAt: expect.any(String) } }].map(
        (link) => ({ ...link, mayRevoke: false, isCurrent: true }),
      ),
    )
    expect(panel.text).not.toContain(signature)
    expect(JSON.stringify(await wholeDatabase(payload))).not.toContain(signature)
    const trail = await findAudit({ payload }, { action: { equals: 'createPreviewLink' } })
    expect(JSON.stringify(trail)).not.toContain(token.split('.')[0])
  })

  test('and read by who made it and administrators alone, and by no API written', async () => {
    const link = await linkTo(await drafted('Чтение'))
    const read = async (name: string) =>
      (await api.rest(`/preview-links/${link.id}`, { token: tokens[name] ?? '' })).status
    expect(await read('author')).toBe(200)
    expect(await read('administrator')).toBe(200)
    for (const name of ['press', 'chief', 'outsider']) expect(await read(name)).toBe(404)
    const body = { expiresAt: '2099-01-01T00:00:00.000Z' }
    const patch = { method: 'PATCH', body, token: tokens.administrator ?? '' }
    expect(await api.rest(`/preview-links/${link.id}`, patch)).toMatchObject({ status: 403 })
  })
})
