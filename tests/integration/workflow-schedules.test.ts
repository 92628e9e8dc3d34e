import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { findCase } from '../../src/workflow/cases.ts'
import { findPlans } from '../../src/workflow/queue-schedules.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { startScheduler } from '../../src/workflow/schedules/scheduler.ts'
import { createColleague, deskOf, type Colleague } from '../support/colleagues.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

const { types } = contentModelOf(contentTypes)

let installation: TestInstallation
let payload: Payload
let publisher: string
let author: Colleague
let press: Colleague
let chief: Colleague
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ SCHEDULE_LEAD_SECONDS: '0' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  author = await createColleague(payload, 'author', 'author')
  press = await createColleague(payload, 'press', 'press-editor')
  chief = await createColleague(payload, 'chief', 'chief-editor')
  desk = deskOf(payload)
}, 60_000)

afterAll(() => installation.stop())

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const lines = (id: string) => editionsOf(payload, publisher).lines(id)
const schedulesOf = async (id: string) =>
  (await findSchedules({ payload }, {})).filter(({ documents }) => documents[0]?.id === id)

async function approved(title: string, data: object = {}): Promise<string> {
  const id = String((await desk.draft(author, { ...statementBy(publisher, title), ...data })).id)
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'approve')
  return id
}

/** Runs schedulers until nothing waits that is due. */
async function runSchedulers(count = 1): Promise<void> {
  const schedulers = Array.from({ length: count }, () => startScheduler(payload, types))
  await Promise.all(schedulers.map((scheduler) => scheduler.look()))
  await Promise.all(schedulers.map((scheduler) => scheduler.stop()))
}

test('nothing is public before its time, and the approved text is after it', async () => {
  const id = await approved('По расписанию')
  await desk.move(chief, id, 'schedule', { at: inMs(1_500) })
  await runSchedulers()
  expect(await lines(id)).toEqual([])
  const scheduler = startScheduler(payload, types)
  await setTimeout(1_800)
  await scheduler.stop()
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
  expect(await schedulesOf(id)).toMatchObject([{ state: 'done' }])
})

test('what became due while no process ran is published at the next start, once', async () => {
  const id = await approved('Пока никого не было')
  await desk.move(chief, id, 'schedule', { at: inMs(400) })
  await setTimeout(500)
  await runSchedulers(2)
  await runSchedulers()
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})

test('a later edit suspends it, and says so', async () => {
  const id = await approved('Исправлено перед выходом')
  await desk.move(chief, id, 'schedule', { at: inMs(400) })
  await desk.save(author, id, { title: 'Исправлено перед самым выходом' })
  await setTimeout(500)
  await runSchedulers()
  expect(await lines(id)).toEqual([])
  expect(await schedulesOf(id)).toMatchObject([{ state: 'suspended' }])
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  expect(trail.map(({ action }) => action)).toContain('suspendSchedule')
})

test('so does a request for changes; planned anew, the stopped plan is closed', async () => {
  const id = await approved('Вернули перед выходом')
  await desk.move(chief, id, 'schedule', { at: inMs(3_600_000) })
  await desk.move(press, id, 'requestChanges', { comment: 'Проверьте адрес.' })
  expect(await schedulesOf(id)).toMatchObject([{ state: 'suspended' }])
  await desk.save(author, id, { title: 'Вернули перед выходом: адрес' })
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'approve')
  await desk.move(chief, id, 'schedule', { at: inMs(400) })
  await setTimeout(500)
  await runSchedulers()
  expect((await schedulesOf(id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'done'])
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})

test('what was published by hand before its time is not published again, and has not failed', async () => {
  const id = await approved('Не стали ждать')
  await desk.move(chief, id, 'schedule', { at: inMs(400) })
  await desk.move(chief, id, 'publish')
  await setTimeout(500)
  await runSchedulers()
  expect(await schedulesOf(id)).toMatchObject([{ state: 'done', attempts: 0, error: null }])
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})

test('what is cancelled does not happen', async () => {
  const id = await approved('Отменено')
  await desk.move(chief, id, 'schedule', { at: inMs(400) })
  await desk.move(chief, id, 'unschedule')
  await setTimeout(500)
  await runSchedulers()
  expect(await lines(id)).toEqual([])
  expect(await findCase({ payload }, id)).toMatchObject({ state: 'approved' })
})

test('who has lost the right by then publishes nothing; it is tried again, then it has failed', async () => {
  const leaving = await createColleague(payload, 'leaving', 'chief-editor')
  const id = await approved('Уволился')
  const again = await approved('Уволился и вернулся')
  for (const each of [id, again]) await desk.move(leaving, each, 'schedule', { at: inMs(400) })
  await payload.update({ collection: 'users', id: leaving.id, data: { grants: [] } })
  await setTimeout(500)
  await runSchedulers()
  const [first] = await schedulesOf(id)
  expect(first).toMatchObject({ state: 'waiting', attempts: 1 })
  const tryAgain = async (document: string) => {
    const [waiting] = await schedulesOf(document)
    const data = { ...waiting, nextAt: inMs(-1) }
    await payload.db.updateOne({ collection: 'schedules', id: waiting?.id ?? '', data })
    await runSchedulers()
  }
  for (let attempt = 2; attempt <= 3; attempt += 1) await tryAgain(id)
  expect(await schedulesOf(id)).toMatchObject([{ state: 'failed', attempts: 3 }])
  expect((await schedulesOf(id))[0]?.error).toBeTruthy()
  expect(await lines(id)).toEqual([])
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  expect(trail.at(-1)).toMatchObject({ action: 'scheduleFailed', actor: null })
  const { stuck } = (await findPlans(await desk.as(chief))) ?? {}
  const failed = { id, state: 'failed', error: expect.stringContaining('нет права') }
  expect(stuck?.filter((one) => one.id === id)).toMatchObject([failed])

  // The cause is put right before the last attempt: it goes out.
  const grants = [{ role: 'chief-editor' as const, everywhere: true }]
  await payload.update({ collection: 'users', id: leaving.id, data: { grants } })
  await tryAgain(again)
  expect(await schedulesOf(again)).toMatchObject([{ state: 'done' }])
  expect(await lines(again)).toEqual(['publish 1.0 ru'])
})

test('a withdrawal and an unpublishing can be planned', async () => {
  const id = await approved('Временный порядок')
  await desk.move(chief, id, 'publish')
  const withdraw = { then: 'withdraw', at: inMs(400), reason: { ru: 'Срок истёк.' } } as const
  await desk.move(chief, id, 'schedule', withdraw)
  await setTimeout(500)
  await runSchedulers()
  const unpublish = { then: 'unpublish', at: inMs(400), comment: 'В архив' } as const
  await desk.move(chief, id, 'schedule', unpublish)
  await setTimeout(500)
  await runSchedulers()
  expect(await lines(id)).toEqual(['publish 1.0 ru', 'withdraw 1.1 ru', 'unpublish 1.1'])
})

describe('is refused, and nothing is planned', () => {
  test.each([
    ['without an instant', {}, 'Укажите день и время'],
    ['in the past', { at: '2020-01-01T09:00:00Z' }, 'не раньше чем через'],
    ['that is no instant', { at: 'завтра' }, 'Укажите день и время'],
  ])('%s', async (name, input, message) => {
    const id = await approved(`Отказ: ${name}`)
    await expect(desk.move(chief, id, 'schedule', input)).rejects.toThrow(message)
    expect(await schedulesOf(id)).toEqual([])
  })

  test('before it is approved, by an author, under embargo', async () => {
    const draft = String((await desk.draft(author, statementBy(publisher, 'Рано'))).id)
    const at = inMs(60_000)
    await expect(desk.move(chief, draft, 'schedule', { at })).rejects.toThrow('согласованный')
    const id = await approved('Под эмбарго', { embargoUntil: inMs(3_600_000) })
    await expect(desk.move(author, id, 'schedule', { at })).rejects.toThrow('нет права')
    await expect(desk.move(chief, id, 'schedule', { at })).rejects.toThrow('эмбарго')
    expect([await schedulesOf(draft), await schedulesOf(id)]).toEqual([[], []])
  })
})
