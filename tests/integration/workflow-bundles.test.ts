import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { scheduleTogether, publishTogether } from '../../src/workflow/bundles/publish-together.ts'
import { findCase } from '../../src/workflow/cases.ts'
import { publicationTypes } from '../../src/workflow/publication-types.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { runSchedule } from '../../src/workflow/schedules/run-schedule.ts'
import { apiOf } from '../support/api.ts'
import {
  createColleague,
  deskOf,
  passwordOf,
  typeOf,
  type Colleague,
} from '../support/colleagues.ts'
import { editionsOf } from '../support/editions.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let publisher: string
let author: Colleague
let press: Colleague
let chief: Colleague
let statements: ReturnType<typeof deskOf>
let announcements: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ SCHEDULE_LEAD_SECONDS: '0' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  author = await createColleague(payload, 'author', 'author')
  press = await createColleague(payload, 'press', 'press-editor')
  chief = await createColleague(payload, 'chief', 'chief-editor')
  statements = deskOf(payload)
  announcements = deskOf(payload, 'announcements')
}, 60_000)

afterAll(() => installation.stop())

const lines = (id: string) => editionsOf(payload, publisher).lines(id)

async function drafted(desk: ReturnType<typeof deskOf>, title: string, data: object = {}) {
  return String((await desk.draft(author, { ...statementBy(publisher, title), ...data })).id)
}

async function approved(title: string, data: object = {}) {
  const id = await drafted(statements, title, data)
  await statements.move(author, id, 'submit')
  await statements.move(press, id, 'approve')
  return { type: typeOf('statements'), id }
}

/** An announcement that names a statement as related. */
async function approvedAnnouncement(title: string, related: string) {
  const data = {
    ...{ title, body: richText(title), kind: 'launch', organisations: [publisher] },
    related: [{ relationTo: 'statements', value: related }],
  }
  const id = String((await announcements.draft(author, data)).id)
  await announcements.move(author, id, 'submit')
  await announcements.move(press, id, 'approve')
  return { type: typeOf('announcements'), id }
}

test('documents of several types become public together, whatever refers to what', async () => {
  const statement = await approved('Центр открыт: заявление')
  const announcement = await approvedAnnouncement('Центр открыт', statement.id)
  await publishTogether(await statements.as(chief), [announcement, statement])
  expect(await lines(statement.id)).toEqual(['publish 1.0 ru'])
  expect(await lines(announcement.id)).toEqual(['publish 1.0 ru'])
})

test('a bundle that is planned goes out at its instant as a whole', async () => {
  const bundle = [await approved('Первое'), await approved('Второе')]
  const at = new Date(Date.now() + 60_000).toISOString()
  const id = await scheduleTogether(await statements.as(chief), bundle, at)
  const [schedule] = await findSchedules({ payload }, { id: { equals: id } })
  expect(schedule).toMatchObject({ state: 'waiting', at })
  expect(schedule?.documents.map((one) => one.id)).toEqual(bundle.map((one) => one.id))
  await runSchedule(payload, publicationTypes(payload), { id })
  for (const one of bundle) expect(await lines(one.id)).toEqual(['publish 1.0 ru'])
})

test('an edit of one document stops all of the bundle', async () => {
  const [first, second] = [await approved('Одно'), await approved('Другое')]
  const at = new Date(Date.now() + 60_000).toISOString()
  const id = await scheduleTogether(await statements.as(chief), [first, second], at)
  await statements.save(author, second.id, { title: 'Другое, исправленное' })
  await runSchedule(payload, publicationTypes(payload), { id })
  expect(await findSchedules({ payload }, { id: { equals: id } })).toMatchObject([
    { state: 'suspended' },
  ])
  expect([await lines(first.id), await lines(second.id)]).toEqual([[], []])
})

describe('is refused as a whole, naming the document', () => {
  const refused = async (act: () => Promise<unknown>, message: string | RegExp) => {
    const before = await wholeDatabase(payload)
    await expect(act()).rejects.toThrow(message)
    expect(await wholeDatabase(payload)).toEqual(before)
  }

  test('when one of them is not approved', async () => {
    const good = await approved('Согласованное')
    const bad = { type: typeOf('statements'), id: await drafted(statements, 'Сырое') }
    const now = async () => publishTogether(await statements.as(chief), [good, bad])
    await refused(now, /^«Сырое»: Публиковать рано/)
    const at = new Date(Date.now() + 60_000).toISOString()
    const later = async () => scheduleTogether(await statements.as(chief), [good, bad], at)
    await refused(later, /^«Сырое»: Запланировать можно только согласованный/)
    expect(await findCase({ payload }, good.id)).toMatchObject({ state: 'approved' })
  })

  test('when one of them fails while it is published', async () => {
    const good = await approved('Готовое')
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    const held = await approved('Под эмбарго', { embargoUntil })
    const now = async () => publishTogether(await statements.as(chief), [good, held])
    await refused(now, /^«Под эмбарго»: .*Эмбарго до/)
    expect(await lines(good.id)).toEqual([])
  })

  test('when the person may not publish, the text has changed, or it is named twice', async () => {
    const one = await approved('Чужое право')
    await refused(
      async () => publishTogether(await statements.as(author), [one]),
      /^«Чужое право»: У вас нет права/,
    )
    await refused(
      async () => publishTogether(await statements.as(chief), [{ ...one, hash: 'другой' }]),
      /^«Чужое право»: Пока вы читали/,
    )
    await refused(
      async () => publishTogether(await statements.as(chief), [one, one]),
      /назван дважды/,
    )
    await refused(async () => publishTogether(await statements.as(chief), []), 'от 1 до 50')
  })
})

test('over REST: strangers and odd requests are refused, a chief editor publishes', async () => {
  const api = apiOf(payload)
  const { id } = await approved('По сети')
  const body = { documents: [{ type: 'statements', id }] }
  const post = (sent: object, token?: string) =>
    api.rest('/bundles', { method: 'POST', body: sent, ...(token && { token }) })
  expect((await post(body)).status).toBe(403)
  const token = await api.signIn({ email: 'chief@example.org', password: passwordOf('chief') })
  expect((await post({ documents: [{ type: 'users', id: chief.id }] }, token)).status).toBe(404)
  expect((await post({ documents: 'all' }, token)).status).toBe(400)
  expect(await lines(id)).toEqual([])
  const { status, json } = await post(body, token)
  expect([status, json]).toEqual([200, { documents: 1, at: null }])
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})
