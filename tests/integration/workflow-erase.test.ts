import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commitTransaction, initTransaction, type Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { findHistory } from '../../src/ledger/stored.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { openReadSide, type ReadSide } from '../../src/server/open-read-side.ts'
import { environment } from '../../src/config/environment.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { bulkPublish } from '../../src/workflow/bulk-publish.ts'
import { findSituation } from '../../src/workflow/moves/situation.ts'
import { plan } from '../../src/workflow/schedules/plan.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { apiOf } from '../support/api.ts'
import {
  createColleague,
  deskOf,
  passwordOf,
  typeOf,
  type Colleague,
} from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { publishGuideline } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mandate } from '../support/mandate.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { filesThatHold } from '../support/raw-files.ts'
import { openReader } from '../support/reader.ts'
import { wholeDatabase } from '../support/whole-database.ts'

/** In everything that is written of the document, and nowhere else. */
const canary = 'Кенарь'
const slugCanary = 'kenar'
const ground = 'Решение суда от 2 ноября 2026 года'

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<'author' | 'press' | 'chief' | 'administrator', Colleague>
let desk: ReturnType<typeof deskOf>
let readSide: ReadSide

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
    administrator: await createColleague(payload, 'administrator', 'administrator'),
  }
  desk = deskOf(payload)
  readSide = openReadSide(payload, environment())
}, 60_000)

afterAll(async () => {
  await readSide.close()
  await installation.stop()
})

const published = async (title: string, data: object = {}) => {
  const stored = { ...statementBy(publisher, title), ...data, _status: 'published' as const }
  const created = await installation.payload.create({ collection: 'statements', data: stored })
  return created.id
}

const erase = (id: string, confirmation: string, comment = ground, who = people.administrator) =>
  desk.move(who, id, 'erase', { comment, confirmation })

/** What has not been asked to forget yet: the word in each form in which it is stored. */
async function placesOf(...words: string[]): Promise<string[]> {
  const held = Object.entries(await wholeDatabase(payload)).flatMap(([name, documents]) =>
    words.some((word) => JSON.stringify(documents).includes(word)) ? [name] : [],
  )
  return [...held, ...filesThatHold(installation.folder, ...words)]
}

/** Somebody's whole work on a document: drafts, editions, remarks, plans. */
async function workOn(slug: string): Promise<string> {
  const { author, press, chief } = people
  const long = Array.from({ length: 40 }, (_, index) => `${canary} ${index} сказал.`)
  const first = { ...statementBy(publisher, `${canary} говорит`), slug, body: richText(...long) }
  const id = String((await desk.draft(author, first)).id)
  await desk.move(author, id, 'submit', { comment: `${canary}: посмотрите` })
  await desk.move(press, id, 'requestChanges', { comment: `${canary}: поправьте` })
  await desk.move(press, id, 'comment', { comment: `${canary}: и это` })
  await desk.save(author, id, { lead: `${canary} в лиде` })
  await publish(id)
  const note = `${canary} исправлен.`
  await desk.save(author, id, {
    title: `${canary} сказал иначе`,
    slug: `${slug}-2`,
    change: { note },
  })
  await publish(id)
  await desk.move(chief, id, 'withdraw', { reason: { ru: `${canary} отозван` } })
  await desk.save(author, id, { lead: `${canary} в черновике`, slug: `${slug}-3` })
  const at = '2036-01-01T09:00:00Z'
  await desk.move(chief, id, 'schedule', { then: 'unpublish', at, comment: `${canary} в архив` })
  return id
}

async function publish(id: string): Promise<void> {
  const { author, press, chief } = people
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'approve', { comment: `${canary}: верно` })
  await desk.move(chief, id, 'publish')
}

test('nothing is left of it but that it was erased, when, by whom and on what ground', async () => {
  const id = await workOn(slugCanary)
  const before = await findAudit({ payload }, { documentId: { equals: id } })
  await readSide.follower.caughtUp()
  expect(readSide.readModel.fate({ path: `/statements/${slugCanary}-2` })?.kind).toBe('public')
  expect((await placesOf(canary, slugCanary)).length).toBeGreaterThan(5)

  await erase(id, `${slugCanary}-3`)
  await readSide.follower.caughtUp()

  expect(await placesOf(canary, slugCanary)).toEqual([])
  const { broken, erased } = await verifyLedger(databaseSource(payload))
  expect(broken).toBeNull()
  const editions = await findHistory({ payload }, id)
  expect(editions.map(({ entry }) => entry.action)).toEqual([
    ...['publish', 'revise', 'withdraw', 'erase'],
  ])
  expect(editions.map(({ content }) => content?.locales ?? null)).toEqual([null, null, null, {}])
  expect(erased).toEqual([
    expect.objectContaining({ type: 'statements', documentId: id, editions: 3 }),
  ])
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  const whoDidWhat = ({ actorName, action, at }: (typeof trail)[number]) => [actorName, action, at]
  expect(trail.slice(0, -1).map(whoDidWhat)).toEqual(before.map(whoDidWhat))
  expect(trail.slice(0, -1).flatMap(({ comment }) => comment ?? [])).toEqual([])
  expect(trail.at(-1)).toMatchObject({
    ...{ action: 'erase', actorName: 'administrator', comment: ground, version: '1.2' },
  })
  expect(await findSchedules({ payload }, {})).toEqual([])
})

test('readers are told, also by a read model that is built anew', async () => {
  const id = await workOn('imya')
  await readSide.follower.caughtUp()
  const fate = { kind: 'public', type: 'statements', id, path: '/statements/imya-2' }
  expect(readSide.readModel.fate({ id })).toEqual(fate)
  await erase(id, 'imya-3')
  await readSide.follower.caughtUp()
  const reader = await openReader(payload)
  const [entry] = (await findHistory({ payload }, id)).slice(-1)
  const told = { kind: 'erased', type: 'statements', id, since: entry?.entry.recordedAt }
  for (const { fate } of [readSide.readModel, reader.readModel]) {
    expect(fate({ id })).toEqual(told)
    expect(fate({ path: '/statements/imya' })).toEqual(told)
    expect(fate({ path: '/statements/imya-2' })).toEqual(told)
    // Under this one it was never public.
    expect(fate({ path: '/statements/imya-3' })).toBeNull()
  }
  expect(await reader.ask(`{ statement(id: "${id}") { title } }`)).toEqual({ statement: null })
  reader.close()
})

test('what refers to it delivers null, and what led to it is simply gone', async () => {
  const id = await published('Имя в связях', { slug: 'v-svyazyakh' })
  const related = [{ relationTo: 'statements', value: id }]
  const referrer = await published('Ссылается', { related })
  const led = await published('Вёл туда', { slug: 'vyol-tuda' })
  const redirect = { type: 'statements', id }
  await desk.move(people.chief, led, 'unpublish', { comment: 'Дубль', redirect })
  const at = '2036-01-01T09:00:00Z'
  const planned = await published('Поведёт туда')
  const then = { then: 'unpublish', at, comment: 'Потом', redirect } as const
  await desk.move(people.chief, planned, 'schedule', then)
  await erase(id, 'v-svyazyakh')
  const reader = await openReader(payload)
  const question = `{ statement(id: "${referrer}") { title related { ... on Publication { id } } } }`
  expect(await reader.ask(question)).toEqual({ statement: { title: 'Ссылается', related: [] } })
  expect(reader.readModel.fate({ path: '/statements/vyol-tuda' })).toMatchObject({ kind: 'gone' })
  reader.close()
  const [schedule] = (await findSchedules({ payload }, {})).filter(
    ({ documents }) => documents[0]?.id === planned,
  )
  expect(schedule).toMatchObject({ state: 'waiting', redirect: null })
})

test('what it took the place of is current again', async () => {
  const writer = { payload: installation.payload, organisation: publisher }
  const old = await publishGuideline(writer, { title: 'Старое' })
  const next = await publishGuideline(writer, { title: 'Новое', supersedes: [old.id] })
  const actions = async () =>
    (await findHistory({ payload }, old.id)).map((one) => one.entry.action)
  expect(await actions()).toEqual(['publish', 'supersede'])
  const { administrator } = people
  const input = { comment: ground, confirmation: next.slug ?? '' }
  await deskOf(payload, 'guidance').move(administrator, next.id, 'erase', input)
  expect(await actions()).toEqual(['publish', 'supersede', 'revise'])
  expect((await findHistory({ payload }, old.id)).at(-1)?.content?.successor).toBeUndefined()
})

test('a bundle that it is part of is cancelled as a whole, and the others are told', async () => {
  const [id, other] = [await published('В связке', { slug: 'v-svyazke' }), await published('Рядом')]
  const req = await desk.as(people.chief)
  const type = typeOf('statements')
  await initTransaction(req)
  const both = [await findSituation(req, type, id), await findSituation(req, type, other)]
  const at = '2036-01-01T09:00:00Z'
  const bundle = await plan(req, both, 'unpublish', { at, comment: `${canary} в архив` })
  await commitTransaction(req)
  await erase(id, 'v-svyazke')
  expect(await findSchedules({ payload }, { id: { equals: bundle } })).toMatchObject([
    { state: 'cancelled', comment: null, documents: [{ id: other }] },
  ])
  const trail = await findAudit({ payload }, { documentId: { equals: other } })
  expect(trail.at(-1)).toMatchObject({ action: 'unschedule', actorName: 'administrator' })
  expect(await placesOf(canary)).toEqual([])
})

test('a draft that never was public leaves nothing in the ledger', async () => {
  const data = { ...statementBy(publisher, `${canary} в столе`), slug: 'v-stole' }
  const id = String((await desk.draft(people.author, data)).id)
  await erase(id, 'v-stole')
  expect(await placesOf(canary)).toEqual([])
  expect(await findHistory({ payload }, id)).toEqual([])
})

describe('refused, and nothing is written', () => {
  let id: string
  beforeAll(async () => {
    id = await published('Останется', { slug: 'ostanetsya' })
  })

  async function expectRefusal(attempt: () => Promise<unknown>, message: string): Promise<void> {
    const before = await wholeDatabase(payload)
    await expect(attempt()).rejects.toThrow(message)
    expect(await wholeDatabase(payload)).toEqual(before)
  }

  test.each(['author', 'press', 'chief'] as const)('to %s', (who) =>
    expectRefusal(() => erase(id, 'ostanetsya', ground, people[who]), 'нет права «Стирать'),
  )

  test('to an administrator of another organisation', async () => {
    const organisation = await createPublisher(payload)
    const grant = { role: 'administrator', organisation } as const
    const stranger = await createColleague(payload, 'stranger', grant)
    await expectRefusal(() => erase(id, 'ostanetsya', ground, stranger), 'Такого материала нет')
  })

  test.each(['', '  '])('without a ground (%j)', (comment) =>
    expectRefusal(() => erase(id, 'ostanetsya', comment), 'правовое основание'),
  )

  test.each(['', 'ostanetsy', 'стереть'])('with the confirmation %j', (confirmation) =>
    expectRefusal(() => erase(id, confirmation), 'введите: ostanetsya'),
  )

  test('when the text is another one than was looked at', async () => {
    const input = { comment: ground, confirmation: 'ostanetsya', hash: '0'.repeat(64) }
    const attempt = () => desk.move(people.administrator, id, 'erase', input)
    await expectRefusal(attempt, 'текст изменился')
  })

  test('as something planned', async () => {
    const api = apiOf(payload)
    const email = 'administrator@example.org'
    const token = await api.signIn({ email, password: passwordOf('administrator') })
    const before = await wholeDatabase(payload)
    const body = { then: 'erase', at: '2036-01-01T09:00:00Z', comment: ground }
    const path = `/statements/${id}/moves/schedule`
    expect(await api.rest(path, { method: 'POST', body, token })).toMatchObject({ status: 400 })
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

describe('it does not return', () => {
  test('as a draft, published, by REST or in bulk', async () => {
    const id = await published('Уйдёт навсегда', { slug: 'ujdyot' })
    await erase(id, 'ujdyot')
    const data = { ...statementBy(publisher, 'Вернулось'), id, slug: 'vernulos' }
    const before = await wholeDatabase(payload)
    const create = (status: 'draft' | 'published') =>
      installation.payload.create({
        ...{ collection: 'statements', data: { ...data, _status: status } },
        ...{ draft: status === 'draft' },
      })
    for (const status of ['draft', 'published'] as const)
      await expect(create(status)).rejects.toThrow('стёрт по требованию закона')
    const types = [typeOf('statements')]
    const fields = { ru: data }
    const bulk = bulkPublish(payload, types, [{ type: 'statements', id, fields }], mandate)
    await expect(bulk).rejects.toThrow('стёрт по требованию закона')
    await expect(erase(id, 'ujdyot')).rejects.toThrow('Такого материала нет')
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})
