import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { seedDocuments } from '../../seed/content/index.ts'
import { seedUsers } from '../../seed/people.ts'
import { findAudit } from '../../src/workflow/audit/record.ts'
import { findCasesWhere } from '../../src/workflow/cases.ts'
import { countEverything } from '../support/count-everything.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mustRun } from '../support/operator.ts'
import { openReader } from '../support/reader.ts'

const total = seedDocuments.length
const publicationTypes = new Set(
  contentTypes.flatMap(({ model }) => (model?.role === 'publication' ? model.slug : [])),
)

jest.setTimeout(120_000)

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
})

afterAll(() => installation.stop())

const slugs = async () => {
  const reader = await openReader(payload)
  const { publications } = await reader.ask('{ publications(first: 100) { nodes { slug } } }')
  reader.close()
  return (publications as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug).sort()
}

test('the first run adds the demonstration content, and publishes it', async () => {
  const output = await mustRun('seed')
  expect(output).toBe(`Seed: ${total} documents created, 0 kept as they are.\n`)
  const publications = seedDocuments.filter(({ type }) => publicationTypes.has(type))
  expect(await slugs()).toEqual(publications.map(({ slug }) => slug).sort())
})

test('it went through the review, in the names of the people of the demonstration', async () => {
  const trail = await findAudit({ payload }, {})
  const roles = new Map<string | null, string>()
  for (const { email, name } of seedUsers) roles.set(name, email.split('@')[0] ?? '')
  for (const { id, type } of await findCasesWhere({ payload }, {}, 0)) {
    const own = trail.filter(({ documentId }) => documentId === id)
    const by = (...actions: string[]) =>
      own.flatMap(({ action, actorName }) =>
        actions.includes(action) ? [roles.get(actorName)] : [],
      )
    // One of them is a withdrawn text: that is its first edition.
    const publishers = by('publish', 'withdraw')
    expect([id, by('create'), publishers]).toEqual([id, ['author'], ['chief-editor']])
    const approvers = by('approve')
    expect(approvers).not.toContain('author')
    const needed = type === 'guidance' ? ['clinical-reviewer', 'medical-editor'] : ['press-editor']
    expect([id, approvers]).toEqual([id, expect.arrayContaining(needed)])
    expect(own.filter(({ details }) => details?.emergency)).toEqual([])
  }
})

test('the second run changes nothing', async () => {
  const before = await countEverything(payload)
  const output = await mustRun('seed')
  expect(output).toBe(`Seed: 0 documents created, ${total} kept as they are.\n`)
  expect(await countEverything(payload)).toEqual(before)
})

test('what editors changed stays as they left it, published or not', async () => {
  const { docs } = await payload.find({ collection: 'statements', limit: 1 })
  const [{ id } = { id: '' }] = docs
  const title = 'Название, данное редактором'
  await payload.update({ collection: 'statements', id, data: { title, _status: 'published' } })
  const unpublished = await payload.find({ collection: 'guidance', limit: 1 })
  const [{ id: guidance } = { id: '' }] = unpublished.docs
  await payload.update({ collection: 'guidance', id: guidance, data: { _status: 'draft' } })
  const before = await countEverything(payload)
  expect(await mustRun('seed')).toBe(`Seed: 0 documents created, ${total} kept as they are.\n`)
  expect(await countEverything(payload)).toEqual(before)
  expect(await payload.findByID({ collection: 'statements', id })).toMatchObject({ title })
  expect(await payload.findByID({ collection: 'guidance', id: guidance })).toMatchObject({
    _status: 'draft',
  })
})
