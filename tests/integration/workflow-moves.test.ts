import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { findCase } from '../../src/workflow/cases.ts'
import { findComments } from '../../src/workflow/comments.ts'
import { describeWorkflow } from '../../src/workflow/moves/endpoints.ts'
import { moves } from '../../src/workflow/moves/move.ts'
import { apiOf } from '../support/api.ts'
import {
  createColleague,
  deskOf,
  passwordOf,
  typeOf,
  type Colleague,
} from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(60_000)

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<'author' | 'press' | 'chief' | 'other', Colleague>
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
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

test.each([
  ['unpublished it', (id: string) => desk.move(people.chief, id, 'unpublish', { comment: 'Рано' })],
  ['saved it as it was', (id: string) => desk.save(people.chief, id, {})],
])('who last edited does not approve after somebody has %s', async (_, touch) => {
  const { author, press, chief, other } = people
  const id = await drafted('Вышло без согласования')
  await desk.save(press, id, { title: 'Вышло без согласования: итог' })
  await desk.move(chief, id, 'publishInEmergency', { comment: 'Авария' })
  await touch(id)
  expect(await findCase({ payload }, id)).toMatchObject({
    lastEditor: String(press.id),
    editors: [String(author.id), String(press.id)],
  })
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
  const { content } = (await editionsOf(payload, publisher).last(id)) ?? {}
  expect(content).toMatchObject({ emergency: true })
  expect(JSON.stringify(content)).not.toContain('Авария')
  const described = await describeWorkflow(await desk.as(press), typeOf('statements'), id)
  expect(described).toMatchObject({
    secondEyes: { who: 'chief', reason: 'Авария на водопроводе' },
    timeline: [{ action: 'publish', emergency: true, comment: 'Авария на водопроводе' }, {}],
  })
  await expect(desk.move(chief, id, 'approve')).rejects.toThrow('Проверить должен другой')
  await desk.move(press, id, 'approve')
  expect(await findCase({ payload }, id)).toMatchObject({ needsSecondEyes: false })
  // What was seen by two later does not change what the record says of that edition.
  await desk.move(chief, id, 'withdraw', { reason: { ru: 'Вода чистая.' } })
  const marks = (await editionsOf(payload, publisher).history(id)).map((one) => one.content)
  expect(marks.map((one) => one?.emergency)).toEqual([true, undefined])
})

test('guidance is approved by two people, neither of whom had a hand in it', async () => {
  const guidance = deskOf(payload, 'guidance')
  const hire = (name: string, ...roles: Parameters<typeof createColleague>[2][]) =>
    createColleague(payload, name, ...roles)
  const writer = await hire('writer', 'author', 'clinical-reviewer')
  const both = await hire('both', 'clinical-reviewer', 'medical-editor')
  const medical = await hire('medical', 'medical-editor')
  const data = { title: 'Протокол', body: richText('Осмотр.'), kind: 'protocol' }
  const made = await guidance.draft(writer, { ...data, organisations: [publisher] })
  const id = String(made.id)
  await guidance.save(medical, id, { title: 'Протокол осмотра' })
  await guidance.move(writer, id, 'submit')
  for (const hand of [writer, medical])
    await expect(guidance.move(hand, id, 'approve')).rejects.toThrow('Вы правили этот текст')
  await guidance.move(both, id, 'approve')
  await expect(guidance.move(both, id, 'approve')).rejects.toThrow('Ждём другого человека')
  const publishing = guidance.move(people.chief, id, 'publish')
  await expect(publishing).rejects.toThrow(/нужно согласование \((клинический|медицинский)/)
  await guidance.move(await hire('third', 'medical-editor'), id, 'approve')
  expect(await stateOf(id)).toBe('approved')
})

test('an emergency does not make its text that of who changes it next', async () => {
  const guidance = deskOf(payload, 'guidance')
  const writer = await createColleague(payload, 'hasty', 'clinical-reviewer', 'author')
  const next = await createColleague(payload, 'next', 'author')
  const data = { title: 'Протокол', body: richText('Осмотр.'), kind: 'protocol' }
  const made = await guidance.draft(people.author, { ...data, organisations: [publisher] })
  const id = String(made.id)
  await guidance.save(writer, id, { title: 'Протокол осмотра' })
  await guidance.move(people.chief, id, 'publishInEmergency', { comment: 'Вспышка' })
  await guidance.save(next, id, { title: 'Протокол осмотра.', change: { note: 'Точка.' } })
  await guidance.move(next, id, 'submit')
  await expect(guidance.move(writer, id, 'approve')).rejects.toThrow('Вы правили этот текст')
})

test('no other way leads past the review: REST, GraphQL, in bulk, at once, an approved text with a change', async () => {
  const api = apiOf(payload)
  const draft = await drafted('В обход')
  const changed = await drafted('Согласовано и тут же изменено')
  await desk.move(people.author, changed, 'submit')
  await desk.move(people.press, changed, 'approve')
  const token = await api.signIn({ email: 'chief@example.org', password: passwordOf('chief') })
  const patch = (path: string, body: object) => api.rest(path, { method: 'PATCH', body, token })
  const _status = 'published'
  const before = await wholeDatabase(payload)
  const graphql = (id: string, fields: string) =>
    api.graphql(`mutation { updateStatement(id: "${id}", data: { ${fields} }) { id } }`, { token })
  const fresh = { ...statementBy(publisher, 'Сразу'), _status }
  const answers = {
    rest: await patch(`/statements/${draft}`, { _status }),
    draft: await patch(`/statements/${draft}?draft=true`, { _status }),
    bulk: await patch(`/statements?where[id][in]=${draft},${changed}`, { _status, title: 'Иначе' }),
    changed: await patch(`/statements/${changed}`, { _status, title: 'Иначе' }),
    english: await patch(`/statements/${changed}?locale=en`, {
      ...{ _status, title: 'Not seen', body: richText('By nobody.') },
    }),
    create: await api.rest('/statements', { method: 'POST', body: fresh, token }),
    graphql: await graphql(draft, '_status: published'),
    graphqlChanged: await graphql(changed, '_status: published, title: "Иначе"'),
  }
  for (const [name, { text }] of Object.entries(answers))
    expect([name, text]).toEqual([name, expect.stringMatching(/нужно согласование/)])
  expect(await wholeDatabase(payload)).toEqual(before)
  // The token is good, and so is the way: what was approved goes through.
  expect((await patch(`/statements/${changed}`, { _status })).status).toBe(200)
  expect(await lines(changed)).toEqual(['publish 1.0 ru'])
})

test('comments are answered, resolved once, and by people of the desk', async () => {
  const { author, press } = people
  const id = await drafted('Обсуждение')
  await desk.move(author, id, 'submit')
  await desk.move(press, id, 'comment', { comment: 'Кто говорит?' })
  await desk.move(press, id, 'requestChanges', { comment: 'Назовите врача.' })
  const found = await findComments({ payload }, id)
  expect(found.map(({ kind, text, authorName }) => [kind, text, authorName])).toEqual([
    ['comment', 'Кто говорит?', 'press'],
    ['change-request', 'Назовите врача.', 'press'],
  ])
  const [{ id: commentId } = { id: '' }] = found
  const admin = await createColleague(payload, 'admin', 'administrator')
  const other = await drafted('Другой текст')
  for (const [who, document] of [[admin, id] as const, [author, other] as const])
    await expect(desk.move(who, document, 'resolve', { commentId })).rejects.toThrow()
  expect((await findComments({ payload }, id))[0]?.resolvedAt ?? null).toBeNull()
  await desk.move(author, id, 'resolve', { commentId })
  expect((await findComments({ payload }, id))[0]).toMatchObject({ resolvedBy: author.id })
  await expect(desk.move(author, id, 'resolve', { commentId })).rejects.toThrow('уже закрыт')
  await expect(desk.move(author, id, 'comment', { comment: ' ' })).rejects.toThrow('пуст')
})

test('a schedule is two minutes ahead at least', async () => {
  const id = await drafted('Через две минуты')
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  const schedule = (seconds: number) =>
    desk.move(people.chief, id, 'schedule', {
      at: new Date(Date.now() + seconds * 1_000).toISOString(),
    })
  await expect(schedule(119)).rejects.toThrow('не раньше чем через 2 мин')
  await schedule(125)
  const { schedules } = await describeWorkflow(
    ...[await desk.as(people.author), typeOf('statements'), id],
  )
  expect(schedules).toMatchObject([{ move: 'publish', state: 'waiting' }])
})

test('each move that somebody may not make says why, in the language of the admin UI', async () => {
  const id = await drafted('Почему нельзя')
  for (const who of [people.author, people.press, people.chief])
    for (const [language, letters] of [['ru', /[а-я]{4}/] as const, ['en', /[a-z]{4}/] as const]) {
      const req = await desk.as(who, language)
      const described = await describeWorkflow(req, typeOf('statements'), id)
      expect(described.moves.map(({ move }) => move)).toEqual([...moves])
      for (const { move, allowed, label, reason } of described.moves) {
        expect([move, label]).toEqual([move, expect.stringMatching(letters)])
        const why = allowed ? null : expect.stringMatching(letters)
        expect([move, reason]).toEqual([move, why])
      }
    }
})

test('every move is on record: who, when, with which text, in which words', async () => {
  const { author, press, chief } = people
  const began = new Date().toISOString()
  const id = await drafted('На записи')
  const made: [Colleague, Parameters<typeof desk.move>[2], object][] = [
    [author, 'submit', { comment: 'Проверьте' }],
    [press, 'comment', { comment: 'Читаю' }],
    [press, 'approve', { comment: 'Хорошо' }],
    [chief, 'schedule', { at: new Date(Date.now() + 3_600_000).toISOString() }],
    [chief, 'unschedule', {}],
    [chief, 'publish', {}],
    [chief, 'withdraw', { reason: { ru: 'Ошибка' } }],
    [chief, 'unpublish', { comment: 'Насовсем' }],
  ]
  for (const [who, move, input] of made) await desk.move(who, id, move, input)
  const [created, ...trail] = await findAudit({ payload }, { documentId: { equals: id } })
  expect(created).toMatchObject({ action: 'create', actorName: 'author' })
  expect(created?.version).toMatch(/^[0-9a-f]{64}$/)
  const editions: Record<string, string> = { publish: '1.0', withdraw: '1.1', unpublish: '1.1' }
  expect(
    trail.map(({ action, actor, version, comment }) => [action, actor, version, comment]),
  ).toEqual(
    made.map(([who, move, input]) => [
      ...[move, who.id, editions[move] ?? created?.version],
      (input as { comment?: string }).comment ?? null,
    ]),
  )
  for (const { at } of trail) expect(at >= began && at <= new Date().toISOString()).toBe(true)
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
    const change = { note: 'Новые сроки.' }
    await desk.save(people.author, id, { title: 'Черновик, которого никто не видел', change })
    const withdraw = (reason: object) => desk.move(people.chief, id, 'withdraw', { reason })
    await expect(withdraw({})).rejects.toThrow('причину увидят читатели')
    await desk.move(people.author, id, 'submit')
    await desk.move(people.press, id, 'approve')
    await withdraw({ ru: 'Сроки указаны неверно.' })
    // The draft is marked now as well: nobody has approved it so.
    expect(await findCase({ payload }, id)).toMatchObject({ state: 'draft', approvals: [] })
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
    await desk.save(people.author, id, { title: 'Снова', change: { note: 'Заголовок.' } })
    for (const [who, move] of [
      [people.author, 'submit'] as const,
      [people.press, 'approve'] as const,
      [people.chief, 'publish'] as const,
    ])
      await desk.move(who, id, move)
    await expect(desk.move(people.chief, id, 'unpublish')).rejects.toThrow('Напишите причину')
    await desk.move(people.chief, id, 'unpublish', { comment: 'Опубликовано по ошибке' })
    const record = ['publish 1.0 ru', 'revise 1.1 ru', 'unpublish 1.1']
    expect(await lines(id)).toEqual(record)
    const trail = await findAudit({ payload }, { documentId: { equals: id } })
    expect(trail.at(-1)).toMatchObject({ action: 'unpublish', comment: 'Опубликовано по ошибке' })
    expect(trail.at(-2)).toMatchObject({ action: 'revise' })
    expect(JSON.stringify(await editionsOf(payload, publisher).last(id))).not.toContain('по ошибке')
    // It does not return without people who stand for it anew.
    await expect(desk.move(people.chief, id, 'publish')).rejects.toThrow(
      'нужно согласование (редактор',
    )
    const req = await desk.as(people.chief)
    const data = { _status: 'published' } as const
    await expect(payload.update({ collection: 'statements', id, data, req })).rejects.toThrow(
      'нужно согласование',
    )
    expect(await lines(id)).toEqual(record)
  })
})
