import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { editionsOf, type Editions } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher } from '../support/publisher.ts'
import { openReader } from '../support/reader.ts'

let installation: TestInstallation
let payload: Payload
let editions: Editions

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  editions = editionsOf(payload, await createPublisher(payload))
}, 60_000)

afterAll(() => installation?.stop())

async function ask(question: string, variables: object) {
  const reader = await openReader(payload)
  const answer = await reader.ask(question, { ...variables })
  reader.close()
  return answer
}

const past = `query ($id: ID, $asOf: DateTime) { publication(id: $id, asOf: $asOf) { __typename
  ... on Publication { title version status currentStatus isCurrent body { text } }
  ... on Gone { kind since } } }`
const history = `query ($id: ID) { statement(id: $id) {
  history { kind version note reason newCorrections } corrections { right } } }`
const changes = 'query ($after: String) { changes(after: $after) { endCursor nodes { kind id } } }'

test('readers are told how a statement changed, and what it said at each instant', async () => {
  const { draft, publish, unpublish } = editions
  const { id } = await draft('Режим работы')
  await publish(id)
  await publish(id, { lead: 'Коротко о главном.' })
  const note = 'Изменены часы приёма.'
  await publish(id, { title: 'Новый режим', change: { kind: 'major', note } })
  const correction = { date: '2026-11-20', severity: 'significant' }
  const corrections = [{ ...correction, wrong: 'с 8 до 20', right: 'с 9 до 20' }]
  await publish(id, { corrections, change: { note: 'Исправлено время.' } })
  const reason = 'Центр закрыт на ремонт.'
  await publish(id, { withdrawal: { withdrawn: true, reason } })

  const { statement } = await ask(history, { id })
  expect(statement).toEqual({
    history: [
      expect.objectContaining({ kind: 'WITHDRAWN', reason }),
      expect.objectContaining({ kind: 'CORRECTION', newCorrections: 1, note: 'Исправлено время.' }),
      expect.objectContaining({ kind: 'MAJOR', version: '2.0', note }),
      expect.objectContaining({ kind: 'PUBLISHED', version: '1.0', note: null }),
    ],
    corrections: [{ right: 'с 9 до 20' }],
  })

  const told = await editions.history(id)
  const [first, , third] = told.map(({ entry }) => entry.recordedAt)
  const then = { status: 'CURRENT', currentStatus: 'WITHDRAWN', isCurrent: false }
  const { publication } = await ask(past, { id, asOf: first })
  expect(publication).toMatchObject({ title: 'Режим работы', version: '1.0', ...then })
  expect(publication).toMatchObject({ body: { text: 'Режим работы: текст.' } })
  const later = await ask(past, { id, asOf: third })
  expect(later.publication).toMatchObject({ title: 'Новый режим', version: '2.0', ...then })

  const before = (await ask(changes, {})).changes as { endCursor: string }
  await unpublish(id)
  const since = await editions.last(id)
  const gone = { __typename: 'Gone', kind: 'UNPUBLISHED', since: since?.entry.recordedAt }
  expect((await ask(past, { id, asOf: first })).publication).toEqual(gone)
  expect((await ask(changes, { after: before.endCursor })).changes).toMatchObject({
    nodes: [{ kind: 'UNPUBLISHED', id }],
  })
})
