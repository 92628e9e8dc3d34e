import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { recordAudit } from '../../src/workflow/audit/record.ts'
import { apiOf, type Api } from '../support/api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from '../support/colleagues.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

let installation: TestInstallation
let payload: Payload
let api: Api
let author: Colleague
let id: string
const tokens: Record<string, string> = {}

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.unmandated
  api = apiOf(payload)
  const publisher = await createPublisher(payload)
  author = await createColleague(payload, 'author', 'author')
  await createColleague(payload, 'chief', 'chief-editor', 'press-editor')
  await createColleague(payload, 'admin', 'administrator')
  for (const name of ['author', 'chief', 'admin'])
    tokens[name] = await api.signIn({ email: `${name}@example.org`, password: passwordOf(name) })
  const desk = deskOf(payload)
  id = String((await desk.draft(author, statementBy(publisher, 'Журнал'))).id)
  await desk.move(author, id, 'comment', { comment: '=2+2, "да"' })
}, 60_000)

afterAll(() => installation.stop())

const exported = (query: string, name?: string) =>
  api.rest(`/audit-events/export${query}`, name ? { token: tokens[name] ?? '' } : {})

test('administrators export it as a table, in which nothing is run', async () => {
  const { status, text, headers } = await exported(`?documentId=${id}`, 'admin')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="audit-.*\.csv"$/)
  const [head, first, second, ...rest] = text.replace(/^\uFEFF/, '').split('\r\n')
  expect(head).toBe('id,at,actor,actorName,action,type,documentId,version,comment,details')
  expect(first).toMatch(new RegExp(`,${author.id},author,create,statements,${id},`))
  expect(second).toContain(`,comment,statements,${id},`)
  expect(second).toContain(`"'=2+2, ""да"""`)
  expect(rest).toEqual([''])
})

test('as JSON lines, of a time, however many there are', async () => {
  const before = new Date().toISOString()
  const req = await deskOf(payload).as(author)
  const events = Array.from({ length: 2_500 }, (_, place) => ({ action: `count-${place}` }))
  await recordAudit(req, ...events)
  const { text } = await exported(`?format=jsonl&from=${before}`, 'admin')
  const lines = text.trimEnd().split('\n')
  const actions = lines.map((line) => (JSON.parse(line) as { action: string }).action)
  expect(actions).toEqual(events.map(({ action }) => action))
  const earlier = await exported(`?format=jsonl&to=${before}&documentId=${id}`, 'admin')
  expect(earlier.text.trimEnd().split('\n')).toHaveLength(2)
})

test('nobody else does, and odd requests are told what is wrong', async () => {
  for (const name of [undefined, 'author', 'chief']) {
    const { status, text } = await exported('', name)
    expect(status).toBe(403)
    expect(text).not.toContain(id)
  }
  const { status, text } = await exported('?format=xls&from=yesterday', 'admin')
  expect([status, text]).toEqual([400, expect.stringContaining('format must be csv or jsonl')])
})
