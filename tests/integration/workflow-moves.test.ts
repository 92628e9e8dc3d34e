import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { findCase } from '../../src/workflow/cases.ts'
import { describeWorkflow } from '../../src/workflow/moves/endpoints.ts'
import { createColleague, deskOf, typeOf, type Colleague } from '../support/colleagues.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<'author' | 'press' | 'chief' | 'other', Colleague>
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
    other: await createColleague(payload, 'other', 'press-editor', 'chief-editor'),
  }
  desk = deskOf(payload)
}, 60_000)

afterAll(() => installation.stop())

const stateOf = async (id: string) => (await findCase({ payload }, id))?.state
const lines = (id: string) => editionsOf(payload, publisher).lines(id)
const drafted = async (title: string) =>
  String((await desk.draft(people.author, statementBy(publisher, title))).id)

test('from the draft over a request for changes to the public', async () => {
  const { author, press, chief } = people
  const id = await drafted('Прививки от гриппа начались')
  await desk.move(author, id, 'submit')
  expect(await stateOf(id)).toBe('in-review')
  await desk.move(press, id, 'requestChanges', { comment: 'Укажите адреса.' })
  expect(await stateOf(id)).toBe('changes-requested')
  await desk.save(author, id, { title: 'Прививки от гриппа начались во всех поликлиниках' })
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'approve')
  expect(await stateOf(id)).toBe('approved')
  expect(await lines(id)).toEqual([])
  await desk.move(chief, id, 'publish')
  expect(await stateOf(id)).toBe('published')
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
  const trail = await findAudit({ payload }, { documentId: { equals: id } })
  expect(trail.map(({ action, actorName }) => `${action} ${actorName}`)).toEqual([
    'create author',
    'submit author',
    'requestChanges press',
    'update author',
    'submit author',
    'approve press',
    'publish chief',
  ])
})

test('an edit after the approval makes it void, and says so', async () => {
  const { author, press, chief } = people
  const id = await drafted('Согласовано')
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'approve')
  await desk.save(author, id, { title: 'Изменено после согласования' })
  expect(await stateOf(id)).toBe('draft')
  await expect(desk.move(chief, id, 'publish')).rejects.toThrow('нужно согласование')
  const described = await describeWorkflow(await desk.as(author), typeOf('statements'), id)
  expect(described.timeline[0]).toMatchObject({ action: 'update', voided: 1 })
})

test('who last edited does not approve', async () => {
  const { author, press, other } = people
  const id = await drafted('Правил редактор')
  await desk.save(press, id, { title: 'Правил редактор: итог' })
  await desk.move(author, id, 'submit')
  await expect(desk.move(press, id, 'approve')).rejects.toThrow('Вы правили этот текст')
  await desk.move(other, id, 'approve')
  expect(await stateOf(id)).toBe('approved')
})

test('in an emergency a chief editor publishes, and somebody else looks at it afterwards', async () => {
  const { author, chief, press } = people
  const id = await drafted('Воду кипятите')
  await expect(desk.move(author, id, 'publishInEmergency', { comment: 'Авария' })).rejects.toThrow(
    'нет права',
  )
  await expect(desk.move(chief, id, 'publishInEmergency')).rejects.toThrow('не может ждать')
  expect(await lines(id)).toEqual([])
  await desk.move(chief, id, 'publishInEmergency', { comment: 'Авария на водопроводе' })
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
  expect(await findCase({ payload }, id)).toMatchObject({ needsSecondEyes: true })
  await expect(desk.move(chief, id, 'approve')).rejects.toThrow('Проверить должен другой')
  await desk.move(press, id, 'approve')
  expect(await findCase({ payload }, id)).toMatchObject({ needsSecondEyes: false })
})

describe('what is public', () => {
  const published = async (title: string) => {
    const id = await drafted(title)
    await desk.move(people.author, id, 'submit')
    await desk.move(people.press, id, 'approve')
    await desk.move(people.chief, id, 'publish')
    return id
  }

  test('is withdrawn with a reason, and a newer draft is not published with it', async () => {
    const id = await published('Сроки изменены')
    await desk.save(people.author, id, { title: 'Черновик, которого никто не видел' })
    const withdraw = (reason: object) => desk.move(people.chief, id, 'withdraw', { reason })
    await expect(withdraw({})).rejects.toThrow('причину увидят читатели')
    await withdraw({ ru: 'Сроки указаны неверно.' })
    expect(await lines(id)).toEqual(['publish 1.0 ru', 'withdraw 1.1 ru'])
    const last = await editionsOf(payload, publisher).last(id)
    expect(last?.content).toMatchObject({
      locales: { ru: { title: 'Сроки изменены' } },
      reason: { ru: 'Сроки указаны неверно.' },
    })
    const working = await payload.findByID({ collection: 'statements', id, draft: true })
    expect(working.title).toBe('Черновик, которого никто не видел')
    await expect(
      desk.move(people.chief, id, 'withdraw', { reason: { ru: 'Ещё раз' } }),
    ).rejects.toThrow('сейчас не опубликован')
  })

  test('is changed with a note for readers; a correction makes a new major version', async () => {
    const { author, press, chief } = people
    const id = await published('Часы работы')
    await desk.save(author, id, { title: 'Часы работы поликлиник' })
    await expect(desk.move(author, id, 'submit')).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'change.note', message: expect.stringMatching(/^Напишите для читателей/) },
        ],
      },
    })
    expect(await stateOf(id)).toBe('draft')
    const correction = {
      date: '2026-11-20',
      severity: 'significant',
      wrong: 'До 18',
      right: 'До 20',
    }
    const change = { note: 'Исправлены часы.' }
    await desk.save(author, id, { change, corrections: [correction] })
    await desk.move(author, id, 'submit')
    await desk.move(press, id, 'approve')
    await desk.move(chief, id, 'publish')
    expect(await lines(id)).toEqual(['publish 1.0 ru', 'revise 2.0 ru'])
  })

  test('is unpublished with a reason that stays inside', async () => {
    const id = await published('Ошибочно')
    await expect(desk.move(people.chief, id, 'unpublish')).rejects.toThrow('Напишите причину')
    await desk.move(people.chief, id, 'unpublish', { comment: 'Опубликовано по ошибке' })
    expect(await lines(id)).toEqual(['publish 1.0 ru', 'unpublish 1.0'])
    const trail = await findAudit({ payload }, { documentId: { equals: id } })
    expect(trail.at(-1)).toMatchObject({ action: 'unpublish', comment: 'Опубликовано по ошибке' })
    expect(JSON.stringify(await editionsOf(payload, publisher).last(id))).not.toContain('по ошибке')
  })
})
