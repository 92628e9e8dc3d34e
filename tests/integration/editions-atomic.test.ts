import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionAfterChangeHook, Payload } from 'payload'
import { subscribeToLedger } from '../../src/ledger/append.ts'
import { retryConflicts } from '../../src/workflow/retry-conflicts.ts'
import { richText } from '../support/documents.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let editions: Editions
let publisher: string

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.payload
  publisher = await createPublisher(payload)
  editions = editionsOf(payload, publisher)
}, 60_000)

afterEach(async () => expect(await editions.verify()).toMatchObject({ broken: null }))

afterAll(() => installation.stop())

/** While `run` runs, saving a statement fails after its edition was appended. */
async function withFailingHook(run: () => Promise<unknown>) {
  const { afterChange } = payload.collections.statements.config.hooks
  const fail: CollectionAfterChangeHook = () => {
    throw new Error('A hook failed after the edition.')
  }
  afterChange.push(fail)
  await run().finally(() => afterChange.pop())
}

describe('a failure after the edition was appended', () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ['publishing', (id) => editions.publish(id)],
    ['publishing in bulk', (id) => bulkPublish([id])],
    ['creating what is published at once', () => createPublished()],
  ])('takes back the document and the edition: %s', async (_, write) => {
    const { id } = await editions.draft('Не состоится')
    const before = await wholeDatabase(payload)
    let woken = 0
    const stop = subscribeToLedger(payload, () => (woken += 1))
    await withFailingHook(() => expect(write(id)).rejects.toThrow())
    stop()
    expect(await wholeDatabase(payload)).toEqual(before)
    expect(woken).toBe(0)
    await editions.publish(id)
    expect(await editions.lines(id)).toEqual(['publish 1.0 ru'])
  })

  const createPublished = () =>
    payload.create({
      collection: 'statements',
      data: { ...statementBy(publisher, 'Сразу'), _status: 'published' },
    })
})

test('a ledger that cannot be written keeps the document from being published', async () => {
  const { id } = await editions.draft('Без записи')
  const before = await wholeDatabase(payload)
  const { create } = payload.db
  payload.db.create = (args) =>
    args.collection === 'ledger-entries'
      ? Promise.reject(new Error('full'))
      : create.call(payload.db, args)
  await expect(editions.publish(id)).rejects.toThrow()
  payload.db.create = create
  expect(await wholeDatabase(payload)).toEqual(before)
})

const bulkPublish = (ids: string[]) =>
  payload.update({
    collection: 'statements',
    where: { id: { in: ids } },
    data: { _status: 'published' },
    locale: 'ru',
  })

describe('several documents at once', () => {
  const drafts = (name: string, count: number) =>
    Promise.all(Array.from({ length: count }, (_, i) => editions.draft(`${name} ${i}`)))

  test('are all published, each with its edition', async () => {
    const ids = (await drafts('Пакет', 10)).map(({ id }) => id)
    const { docs, errors } = await bulkPublish(ids)
    expect([docs.length, errors]).toEqual([10, []])
    for (const id of ids) expect(await editions.lines(id)).toEqual(['publish 1.0 ru'])
  }, 20_000)

  test('or none is, when one cannot be', async () => {
    const ids = (await drafts('Неполный пакет', 3)).map(({ id }) => id)
    const { id } = await editions.draft('Пустой', { body: richText('', '') })
    const before = await wholeDatabase(payload)
    await expect(bulkPublish([...ids, id])).rejects.toThrow(/^(Ничего не изменено|Nothing was)/)
    expect(await wholeDatabase(payload)).toEqual(before)
  })

  test('records are deleted together, each with its entry', async () => {
    const create = (name: string) => payload.create({ collection: 'topics', data: { name } })
    const topics = await Promise.all([create('Одна'), create('Другая'), create('Третья')])
    const ids = topics.map(({ id }) => id)
    const { errors } = await payload.delete({ collection: 'topics', where: { id: { in: ids } } })
    expect(errors).toEqual([])
    for (const id of ids)
      expect(await editions.lines(id)).toEqual(['publish 1.0 ru', 'unpublish 1.0'])
  }, 20_000)

  test('published documents are not deleted in bulk, nor the drafts beside them', async () => {
    const ids = (await drafts('Удаление', 2)).map(({ id }) => id)
    await editions.publish(ids[0]!)
    const before = await wholeDatabase(payload)
    const where = { id: { in: ids } }
    await expect(payload.delete({ collection: 'statements', where })).rejects.toThrow()
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

describe('two updates of one document at the same time', () => {
  const leads = ['Первая правка.', 'Вторая правка.']

  async function expectAgreement(id: string, count: number) {
    const history = await editions.history(id)
    expect(history).toHaveLength(1 + count)
    const { lead } = await editions.stored(id)
    expect(history.at(-1)?.content?.locales.ru?.lead).toBe(lead)
    expect(leads).toContain(lead)
  }

  test('end in one state, which document and ledger agree on', async () => {
    const { id } = await editions.draft('Одновременно')
    await editions.publish(id)
    const results = await Promise.allSettled(leads.map((lead) => editions.publish(id, { lead })))
    const done = results.filter(({ status }) => status === 'fulfilled')
    expect(done.length).toBeGreaterThan(0)
    await expectAgreement(id, done.length)
  })

  test('both count when the one that lost is repeated', async () => {
    const { id } = await editions.draft('Одновременно, с повтором')
    await editions.publish(id)
    await Promise.all(leads.map((lead) => retryConflicts(() => editions.publish(id, { lead }))))
    await expectAgreement(id, 2)
  })
})
