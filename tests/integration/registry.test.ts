import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contentTypes } from '../../collections/index.ts'
import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { createDelivery } from '../../src/delivery/index.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { openReadModel, type ReadModel } from '../../src/read-model/index.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'

let installation: TestInstallation
let readModel: ReadModel
let ask: (query: string) => Promise<unknown>

beforeAll(async () => {
  installation = await startInstallation()
  await loadSeed(installation.payload, seedDocuments)
  const model = contentModelOf(contentTypes)
  readModel = openReadModel({ file: ':memory:', model })
  readModel.apply(await databaseSource(installation.payload).read(0, 100_000))
  const logger = { error: (message: string, error: unknown) => console.error(message, error) }
  const status = () => ({ ready: true, position: readModel.position })
  const delivery = createDelivery({ model, readModel, logger, status, graphiql: false })
  ask = async (query) => {
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const request = new Request('http://localhost/graphql', { method: 'POST', headers, body })
    return (await delivery.handle(request))?.json()
  }
}, 120_000)

afterAll(async () => {
  readModel?.close()
  await installation?.stop()
})

describe.each(contentTypes)('$collection.slug', ({ collection, model }) => {
  test('states who may read, create, update and delete', () => {
    expect(collection.access).toMatchObject({
      read: expect.any(Function),
      create: expect.any(Function),
      update: expect.any(Function),
      delete: expect.any(Function),
    })
  })

  test('has labels in both languages', () => {
    for (const label of [collection.labels?.singular, collection.labels?.plural])
      expect(label).toEqual({ ru: expect.stringMatching(/[а-яё]/i), en: expect.any(String) })
  })

  const withExample = model !== null && model.slug !== 'media' ? test : undefined
  withExample?.('has a seed example that survives publish → GraphQL', async () => {
    const example = seedDocuments.find(({ type }) => type === model?.slug)
    expect(example).toBeDefined()
    const title = model?.fields.find(({ name }) => name === 'title' || name === 'name')?.name
    const query = `{ ${model?.single}(slug: "${example?.slug}") { id ${title} } }`
    expect(await ask(query)).toEqual({
      data: {
        [String(model?.single)]: {
          id: expect.any(String),
          [String(title)]: example?.ru[String(title)],
        },
      },
    })
  })
})

test('publications have a path of their own', () => {
  const models = contentTypes.flatMap(({ model }) => (model?.role === 'publication' ? model : []))
  const prefixes = models.map(({ pathPrefix }) => pathPrefix)
  expect(prefixes.every((prefix) => prefix?.startsWith('/'))).toBe(true)
  expect(new Set(prefixes).size).toBe(models.length)
})
