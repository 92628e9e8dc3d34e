import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contentTypes } from '../../collections/index.ts'
import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { factsOfForeword } from '../support/facts-of-foreword.ts'
import { factsOfReport } from '../support/facts-of-report.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader, type Reader } from '../support/reader.ts'

let installation: TestInstallation
let reader: Reader

beforeAll(async () => {
  installation = await startInstallation()
  await loadSeed(installation.payload, seedDocuments)
  reader = await openReader(installation.payload)
}, 180_000)

afterAll(async () => {
  reader?.close()
  await installation?.stop()
})

const models = contentTypes.flatMap(({ model }) => (model && model.slug !== 'media' ? model : []))

test.each(models)('$slug: has a seed example that survives publish → GraphQL', async (model) => {
  const example = seedDocuments.find(({ type }) => type === model.slug)
  const title = model.fields.find(({ name }) => name === 'title' || name === 'name')?.name ?? ''
  const query = `{ ${model.single}(slug: "${example?.slug}") { id ${title} } }`
  expect(await reader.ask(query)).toEqual({
    [model.single]: { id: expect.any(String), [title]: example?.ru[title] },
  })
})

test.each([...factsOfForeword, ...factsOfReport])('%s', async (_, query, answer) => {
  expect(query).not.toMatch(/\b(body|title|lead)\b/)
  const [found] = Object.values(await reader.ask(`{ ${query} }`))
  expect(found).toEqual(answer)
})

interface Row {
  cells: { stage: string; entries: { announcement: { slug: string } | null }[] }[]
}

test('the rollout shows the plan in each of the 8 districts and each of the 89 regions', async () => {
  const found = await reader.ask('{ network(slug: "centry-kompetencij-svo") { id } }')
  const { id } = found.network as { id: string }
  const cells = '{ cells { stage entries { announcement { slug } } } }'
  const query = `query ($id: ID!) { rollout(network: $id) { districts ${cells} regions ${cells} } }`
  const { rollout } = await reader.ask(query, { id })
  const { districts, regions } = rollout as { districts: Row[]; regions: Row[] }
  expect([districts.length, regions.length]).toEqual([8, 89])
  const planned = [{ announcement: { slug: 'centry-kompetencij-v-federalnyh-okrugah' } }]
  for (const row of [...districts, ...regions])
    expect(row.cells.find(({ stage }) => stage === 'PLANNED')?.entries).toEqual(planned)
})
