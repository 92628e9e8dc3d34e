import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

let installation: TestInstallation
let payload: Payload
let publisher: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  publisher = await createPublisher(payload)
}, 60_000)

afterAll(() => installation.stop())

const editions = async (id: string) => {
  const records = await databaseSource(payload).read(0, 10_000)
  return records.filter(({ entry }) => entry.documentId === id)
}

const draft = (title: string) =>
  payload.create({
    collection: 'statements',
    data: statementBy(publisher, title),
    locale: 'ru',
    draft: true,
  })

const publish = (id: string, data: object = {}) =>
  payload.update({ collection: 'statements', id, data: { ...data, _status: 'published' } })

describe('publishing', () => {
  test('appends an edition with the frozen public content', async () => {
    const { id, slug } = await draft('Первая публикация')
    expect(await editions(id)).toEqual([])
    await publish(id)
    const [record, ...others] = await editions(id)
    expect(others).toEqual([])
    expect(record?.entry).toMatchObject({ action: 'publish', version: '1.0', locales: ['ru'] })
    expect(record?.content?.locales.ru).toMatchObject({ title: 'Первая публикация', slug })
  })
})

describe('many at once', () => {
  test('200 creates and 50 publishings in parallel: none lost, no gap, the chain verifies', async () => {
    const before = await verifyLedger(databaseSource(payload))
    const created = await Promise.all(
      Array.from({ length: 200 }, (_, i) => draft(`Параллельный черновик ${i}`)),
    )
    const { totalDocs } = await payload.count({
      collection: 'statements',
      where: { title: { like: 'Параллельный' } },
    })
    expect(totalDocs).toBe(200)
    await Promise.all(created.slice(0, 50).map(({ id }) => publish(id)))
    const after = await verifyLedger(databaseSource(payload))
    expect(after).toMatchObject({ broken: null, verified: before.verified + 50 })
  }, 120_000)
})
