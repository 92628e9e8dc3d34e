import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { findQueue, type QueueItem } from '../../src/workflow/queue.ts'
import { findPlans } from '../../src/workflow/queue-schedules.ts'
import { findReviews } from '../../src/workflow/queue-reviews.ts'
import { createColleague, deskOf, type Colleague } from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { publishGuideline } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

type Name =
  'author' | 'press' | 'second' | 'chief' | 'medical' | 'clinician' | 'elsewhere' | 'admin'

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<Name, Colleague>
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  const other = await createPublisher(payload)
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    second: await createColleague(payload, 'second', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
    medical: await createColleague(payload, 'medical', 'medical-editor'),
    clinician: await createColleague(payload, 'clinician', 'clinical-reviewer'),
    elsewhere: await createColleague(
      payload,
      'elsewhere',
      { role: 'press-editor', organisation: other },
      { role: 'chief-editor', organisation: other },
    ),
    admin: await createColleague(payload, 'admin', 'administrator'),
  }
  desk = deskOf(payload)
}, 60_000)

afterAll(() => installation?.stop())

const queueOf = async (name: Name) => findQueue(await desk.as(people[name]))
const titles = (items: QueueItem[] | null) => items && items.map(({ title }) => title)
const drafted = async (title: string) =>
  String((await desk.draft(people.author, statementBy(publisher, title))).id)

test('nothing waits in a new installation; sections are those of the roles', async () => {
  expect(await queueOf('chief')).toEqual({ drafts: [], waiting: [], approved: [], secondEyes: [] })
  expect(await queueOf('author')).toMatchObject({ drafts: [], waiting: null, approved: null })
  expect(await queueOf('admin')).toMatchObject({ drafts: null, waiting: null, approved: null })
  expect(await queueOf('clinician')).toMatchObject({ drafts: null, waiting: [], approved: null })
})

test('a statement goes from desk to desk', async () => {
  const title = 'Диспансеризация по субботам'
  const id = await drafted(title)
  const draft = { type: 'statements', id, title, state: 'draft' }
  expect((await queueOf('author')).drafts).toEqual([expect.objectContaining(draft)])
  expect((await queueOf('press')).drafts).toEqual([])

  await desk.move(people.author, id, 'submit')
  expect((await queueOf('author')).drafts).toEqual([])
  expect(titles((await queueOf('press')).waiting)).toEqual([title])
  expect(titles((await queueOf('chief')).waiting)).toEqual([title])
  expect((await queueOf('medical')).waiting).toEqual([])
  expect((await queueOf('elsewhere')).waiting).toEqual([])

  await desk.move(people.press, id, 'requestChanges', { comment: 'Часы приёма?' })
  expect((await queueOf('author')).drafts).toEqual([
    expect.objectContaining({ title, state: 'changes-requested' }),
  ])

  await desk.save(people.press, id, { title: `${title}: с девяти` })
  expect(titles((await queueOf('press')).drafts)).toEqual([`${title}: с девяти`])
  await desk.move(people.author, id, 'submit')
  expect((await queueOf('press')).waiting).toEqual([])
  await desk.move(people.second, id, 'approve')
  expect((await queueOf('second')).waiting).toEqual([])
  expect(titles((await queueOf('chief')).approved)).toEqual([`${title}: с девяти`])
  expect((await queueOf('elsewhere')).approved).toEqual([])

  await desk.move(people.chief, id, 'publish')
  const { drafts, waiting, approved, secondEyes } = await queueOf('chief')
  expect([drafts, waiting, approved, secondEyes]).toEqual([[], [], [], []])
})

test('guidance waits for the clinician and the editor, each until they have approved', async () => {
  const guidance = deskOf(payload, 'guidance')
  const data = { title: 'Протокол осмотра', body: richText('Осмотр.'), kind: 'protocol' }
  const { id } = await guidance.draft(people.author, { ...data, organisations: [publisher] })
  await guidance.move(people.author, String(id), 'submit')
  expect(titles((await queueOf('clinician')).waiting)).toEqual(['Протокол осмотра'])
  expect(titles((await queueOf('medical')).waiting)).toEqual(['Протокол осмотра'])
  expect((await queueOf('press')).waiting).toEqual([])
  await guidance.move(people.clinician, String(id), 'approve')
  expect((await queueOf('clinician')).waiting).toEqual([])
  expect(titles((await queueOf('medical')).waiting)).toEqual(['Протокол осмотра'])
})

test('what went out in an emergency asks for a second pair of eyes', async () => {
  const id = await drafted('Кипятите воду')
  await desk.move(people.chief, id, 'publishInEmergency', { comment: 'Авария' })
  expect(titles((await queueOf('press')).secondEyes)).toEqual(['Кипятите воду'])
  expect((await queueOf('elsewhere')).secondEyes).toEqual([])
  await desk.move(people.press, id, 'approve')
  expect((await queueOf('press')).secondEyes).toEqual([])
})

test('a title in one language only is shown in the other', async () => {
  const en = await desk.as(people.author, 'en')
  en.locale = 'en'
  await payload.create({
    ...{ collection: 'statements', draft: true, overrideAccess: false, req: en, locale: 'en' },
    data: { ...statementBy(publisher, 'Open on Sunday') },
  })
  expect(titles((await queueOf('author')).drafts)).toEqual(['Open on Sunday'])
})

test('what is planned is seen by those who read the text, and what was stopped is set apart', async () => {
  const plansOf = async (name: Name) => findPlans(await desk.as(people[name]))
  const id = await drafted('По плану')
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  const at = new Date(Date.now() + 3_600_000).toISOString()
  await desk.move(people.chief, id, 'schedule', { at })
  const item = { type: 'statements', id, title: 'По плану', move: 'publish', at, state: 'waiting' }
  expect(await plansOf('author')).toEqual({ waiting: [{ ...item, error: null }], stuck: [] })
  expect(await plansOf('elsewhere')).toEqual({ waiting: [], stuck: [] })
  expect(await plansOf('admin')).toBeNull()
  await desk.save(people.author, id, { title: 'По плану: правка' })
  expect(await plansOf('chief')).toMatchObject({
    waiting: [],
    stuck: [{ title: 'По плану: правка', state: 'suspended' }],
  })
})

describe('guidance that is due for review', () => {
  const now = new Date('2026-11-24T09:00:00Z')
  const inDays = (days: number) =>
    new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const reviewsOf = async (name: Name) => findReviews(await desk.as(people[name]), now)

  test('is listed while it is public and stands', async () => {
    const publish = (title: string, days: number, fields = {}) =>
      publishGuideline(
        { payload: installation.payload, organisation: publisher },
        { title, approvedOn: '2024-01-10', reviewBy: inDays(days), ...fields },
      )
    expect(await reviewsOf('medical')).toEqual({ overdue: [], dueSoon: [] })
    await publish('Просрочено', -3)
    await publish('Сегодня последний день', 0)
    await publish('Скоро', 60)
    await publish('Не скоро', 61)
    const old = await publish('Заменено', -30)
    const withdrawn = await publish('Отозвано', -5)
    const reason = { ru: 'Ошибка в дозе.' }
    await deskOf(payload, 'guidance').move(people.chief, withdrawn.id, 'withdraw', { reason })
    await publish('Новое', 900, { supersedes: [old.id] })
    const draft = { approvedOn: '2024-01-10', reviewBy: inDays(-9), organisations: [publisher] }
    await deskOf(payload, 'guidance').draft(people.author, { title: 'Черновик', ...draft })

    const reviews = await reviewsOf('medical')
    expect(reviews?.overdue).toEqual([
      expect.objectContaining({ title: 'Просрочено', reviewBy: inDays(-3), overdueDays: 3 }),
    ])
    expect(reviews?.dueSoon.map(({ title }) => title)).toEqual(['Сегодня последний день', 'Скоро'])
    expect(await reviewsOf('press')).toBeNull()
  })
})
