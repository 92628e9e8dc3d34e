import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { toQuery } from '../../src/admin/workflow/find-publications.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import type { Redirect } from '../../src/content/model.ts'
import { runSchedule } from '../../src/workflow/schedules/run-schedule.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { apiOf } from '../support/api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from '../support/colleagues.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { openReader } from '../support/reader.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let publisher: string
let chief: Colleague
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ SCHEDULE_LEAD_SECONDS: '0', LOG_LEVEL: 'fatal' })
  payload = installation.payload
  publisher = await createPublisher(payload)
  chief = await createColleague(payload, 'chief', 'chief-editor')
  desk = deskOf(installation.unmandated)
}, 60_000)

afterAll(() => installation.stop())

async function published(slug: string): Promise<string> {
  const data = { ...statementBy(publisher, slug), slug, _status: 'published' as const }
  const { id } = await payload.create({ collection: 'statements', data })
  return id
}

const to = (id: string): Redirect => ({ type: 'statements', id })
const comment = 'Устарело'
const unpublish = (id: string, redirect?: Redirect) =>
  desk.move(chief, id, 'unpublish', { comment, ...(redirect && { redirect }) })
const lastOf = (id: string) => editionsOf(payload, publisher).last(id)

async function fateOf(...paths: string[]) {
  const reader = await openReader(payload)
  const fates = paths.map((path) => reader.readModel.fate({ path }))
  reader.close()
  return fates
}

async function expectRefusal(attempt: () => Promise<unknown>, message: string) {
  const before = await wholeDatabase(payload)
  await expect(attempt()).rejects.toThrow(message)
  expect(await wholeDatabase(payload)).toEqual(before)
}

test('readers are sent to another publication; the reason stays inside', async () => {
  const [a, b] = [await published('a1'), await published('b1')]
  await unpublish(a, to(b))
  const last = await lastOf(a)
  expect(last?.entry.action).toBe('unpublish')
  expect(last?.content).toEqual({ type: 'statements', id: a, locales: {}, redirect: to(b) })
  expect(await fateOf('/statements/a1')).toEqual([
    { kind: 'moved', path: '/statements/b1', to: to(b), from: to(a), permanent: false },
  ])
})

test('readers are sent to a page, written as pages are', async () => {
  const a = await published('a2')
  await unpublish(a, { path: ' /archive/../news/2025/ ' })
  expect((await lastOf(a))?.content).toMatchObject({ redirect: { path: '/news/2025' } })
  expect(await fateOf('/statements/a2')).toEqual([
    { kind: 'moved', path: '/news/2025', to: null, from: to(a), permanent: false },
  ])
})

test('the path of a publication, also a former one, is taken for the publication', async () => {
  const [a, b, c] = [await published('a3'), await published('b3'), await published('c3')]
  const rename = { slug: 'b3-new', _status: 'published' as const }
  await payload.update({ collection: 'statements', id: b, data: rename })
  await unpublish(a, { path: '/statements/%623?from=mail#top' })
  expect((await lastOf(a))?.content).toMatchObject({ redirect: to(b) })
  await unpublish(c, { path: '/statements/b3-new/' })
  expect(await fateOf('/statements/a3', '/statements/c3')).toEqual([
    { kind: 'moved', path: '/statements/b3-new', to: to(b), from: to(a), permanent: false },
    { kind: 'moved', path: '/statements/b3-new', to: to(b), from: to(c), permanent: false },
  ])
})

test('without one it is simply gone; published again, a redirect is forgotten', async () => {
  const [a, b] = [await published('a4'), await published('b4')]
  await unpublish(a, to(b))
  await payload.update({ collection: 'statements', id: a, data: { _status: 'published' } })
  expect(await fateOf('/statements/a4')).toMatchObject([{ kind: 'public', id: a }])
  await unpublish(a)
  expect((await lastOf(a))?.content).toEqual({ type: 'statements', id: a, locales: {} })
  expect(await fateOf('/statements/a4')).toMatchObject([{ kind: 'gone' }])
})

test('the search of the dialog finds what is public, however the title begins', async () => {
  const id = await published('poisk')
  const title = 'Прививки от гриппа'
  const data = { title, _status: 'published' as const }
  await payload.update({ collection: 'statements', id, data })
  await editionsOf(payload, publisher).draft('Прививки в черновике')
  const api = apiOf(payload)
  const token = await api.signIn({ email: 'chief@example.org', password: passwordOf('chief') })
  for (const wanted of ['прививки', 'Прививки от', ' гриппа', 'poisk']) {
    const { json } = await api.rest(`/statements?${toQuery(wanted)}`, { token })
    expect(json.docs).toEqual([expect.objectContaining({ id, title })])
  }
})

describe('refused, and nothing is written', () => {
  test.each([
    ['https://example.org/a'],
    ['//example.org'],
    ['/\\example.org'],
    ['archive'],
    ['/a\u0000b'],
    [''],
  ])('the path %j', async (path) => {
    const id = await published(`p-${Math.random().toString(36).slice(2)}`)
    await expectRefusal(() => unpublish(id, { path }), 'Укажите путь на сайте')
  })

  test('itself: by id, by its path, by a former path, encoded', async () => {
    const id = await published('self')
    const data = { slug: 'self-now', _status: 'published' as const }
    await payload.update({ collection: 'statements', id, data })
    const own = ['/statements/self-now', '/statements/self', '/statements/%73elf/?x#y']
    for (const redirect of [to(id), ...own.map((path) => ({ path }))])
      await expectRefusal(() => unpublish(id, redirect), 'ведёт на сам материал')
  })

  test('what is not public: a draft, what is gone, another type, nothing, a record', async () => {
    const id = await published('from')
    const gone = await published('left')
    await unpublish(gone)
    const { id: draft } = await editionsOf(payload, publisher).draft('Черновик')
    const targets: Redirect[] = [
      ...[to(gone), to(draft), to('unknown'), { type: 'guidance', id: gone }],
      ...[
        { type: 'organisations', id: publisher },
        { type: 'users', id: String(chief.id) },
      ],
      { path: '/statements/left' },
    ]
    for (const redirect of targets)
      await expectRefusal(() => unpublish(id, redirect), 'сейчас не опубликован')
  })

  test('a chain that would come back, also over others and over a path', async () => {
    const [a, b, c] = [await published('a5'), await published('b5'), await published('c5')]
    await unpublish(a, to(b))
    for (const back of [to(a), { path: '/statements/a5' }])
      await expectRefusal(() => unpublish(b, back), 'сейчас не опубликован')
    await unpublish(b, to(c))
    for (const back of [to(a), to(b), { path: '/statements/b5' }])
      await expectRefusal(() => unpublish(c, back), 'сейчас не опубликован')
    expect(await fateOf('/statements/a5')).toMatchObject([{ path: '/statements/c5' }])
  })

  test('by REST what is no redirect', async () => {
    const id = await published('by-rest')
    const api = apiOf(payload)
    const token = await api.signIn({ email: 'chief@example.org', password: passwordOf('chief') })
    const before = await wholeDatabase(payload)
    for (const redirect of ['/a', { path: '/a', type: 'statements' }, { id }, []]) {
      const body = { comment, redirect }
      const path = `/statements/${id}/moves/unpublish`
      const { status, json } = await api.rest(path, { method: 'POST', body, token })
      expect([status, json.errors[0].message]).toEqual([400, expect.stringMatching(/^Запрос не/)])
    }
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

describe('planned', () => {
  const plan = (id: string, redirect: Redirect) => {
    // Long enough for a busy machine to take it in before it is due.
    const at = new Date(Date.now() + 3_000).toISOString()
    return desk.move(chief, id, 'schedule', { then: 'unpublish', at, comment, redirect })
  }
  const run = async (id: string) => {
    const [schedule] = (await findSchedules({ payload }, { state: { equals: 'waiting' } })).filter(
      ({ documents }) => documents[0]?.id === id,
    )
    if (!schedule) throw new Error('Nothing waits.')
    await setTimeout(Math.max(0, Date.parse(schedule.at) - Date.now()) + 100)
    await runSchedule(installation.unmandated, contentModelOf(contentTypes).types, schedule)
    return (await findSchedules({ payload }, { id: { equals: schedule.id } }))[0]
  }

  test('it carries the redirect', async () => {
    const [a, b] = [await published('a6'), await published('b6')]
    await plan(a, { path: '/statements/b6' })
    expect(await run(a)).toMatchObject({ state: 'done', redirect: to(b) })
    expect((await lastOf(a))?.content).toMatchObject({ redirect: to(b) })
  })

  test('a target that is gone by then stops it, with the reason', async () => {
    const [a, b] = [await published('a7'), await published('b7')]
    await plan(a, to(b))
    await unpublish(b)
    expect(await run(a)).toMatchObject({
      state: 'waiting',
      error: expect.stringContaining('сейчас не опубликован'),
    })
    expect(await fateOf('/statements/a7')).toMatchObject([{ kind: 'public' }])
  })

  test('a wrong one is refused when it is planned', async () => {
    const a = await published('a8')
    await expectRefusal(() => plan(a, to(a)), 'ведёт на сам материал')
  })
})
