import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { loadScale } from '../../seed/scale/load.ts'
import { addressOf } from '../../seed/scale/publication.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation.stop())

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Documents, versions and editions of the first generated publications. */
async function stateOf(count: number) {
  const records = await databaseSource(payload).read(0, 10_000)
  return Promise.all(
    numbers(count).map(async (number) => {
      const { type: collection, id } = addressOf(number)
      const where = { parent: { equals: id } }
      const { docs } = await payload.findVersions({ collection, where, depth: 0 })
      return {
        document: await payload.findByID({ collection, id, locale: 'all', depth: 0 }),
        // Payload makes up `version.id` each time that a version is read.
        versions: docs.map((stored) => ({ ...stored, version: { ...stored.version, id } })),
        editions: records.filter(({ entry }) => entry.documentId === id),
      }
    }),
  )
}

describe('npm run seed -- --scale', () => {
  test('publishes so many, each with one version and one edition; the ledger verifies', async () => {
    const told: number[] = []
    const report = await loadScale(payload, 40, (done) => told.push(done))
    expect(report).toEqual({ created: 40, kept: 0 })
    expect(told.at(-1)).toBe(40)
    for (const [index, { document, versions, editions }] of (await stateOf(40)).entries()) {
      expect(document).toMatchObject({ id: addressOf(index + 1).id, _status: 'published' })
      expect(versions).toEqual([expect.objectContaining({ latest: true, parent: document.id })])
      expect(editions.map(({ entry }) => [entry.action, entry.version])).toEqual([
        ['publish', '1.0'],
      ])
      expect(editions[0]?.entry.locales).toEqual(index % 2 === 0 ? ['ru'] : ['ru', 'en'])
    }
    expect(await verifyLedger(databaseSource(payload))).toMatchObject({ broken: null })
  }, 60_000)

  test('a second run adds and changes nothing', async () => {
    const before = await stateOf(40)
    const { head } = await verifyLedger(databaseSource(payload))
    expect(await loadScale(payload, 40)).toEqual({ created: 0, kept: 40 })
    expect(await stateOf(40)).toEqual(before)
    expect((await verifyLedger(databaseSource(payload))).head).toBe(head)
  })

  test('a larger number adds the difference alone, and what editors changed stays', async () => {
    const { type: collection, id } = addressOf(5)
    await payload.update({ collection, id, data: { slug: 'edited-by-hand' }, draft: true })
    const before = await stateOf(40)
    expect(await loadScale(payload, 60)).toEqual({ created: 20, kept: 40 })
    expect(await stateOf(40)).toEqual(before)
    expect(await verifyLedger(databaseSource(payload))).toMatchObject({ broken: null })
  }, 60_000)

  test('all four publication types are there', () => {
    const types = new Set(numbers(60).map((number) => addressOf(number).type))
    const publications = contentTypes.filter(({ model }) => model?.role === 'publication')
    expect([...types].sort()).toEqual(publications.map(({ collection }) => collection.slug).sort())
  })
})
