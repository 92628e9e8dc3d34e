import { refuseStale } from '../../src/workflow/stale-saves/refuse-stale.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  ValidationError,
  type Payload,
} from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { findRecords, loadScale } from '../../seed/scale/load.ts'
import { addressOf, publicationOf } from '../../seed/scale/publication.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { bulkPublish, type NewPublication } from '../../src/workflow/bulk-publish.ts'
import { reconcileEdition } from '../../src/workflow/reconcile-edition.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mandate } from '../support/mandate.ts'
import { openReader } from '../support/reader.ts'
import { publishByHand, twinOf } from '../support/twins.ts'

let installation: TestInstallation
let payload: Payload
let generate: (number: number) => NewPublication

const { types } = contentModelOf(contentTypes)
const publicationTypes = types.filter(({ role }) => role === 'publication')
const count = 60

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  await loadScale(payload, count)
  const refer = await findRecords(payload)
  generate = (number) => publicationOf(number, refer)
}, 120_000)

afterAll(() => installation.stop())

const editionsOf = async (id: string) => {
  const records = await databaseSource(payload).read(0, 10_000)
  return records.filter(({ entry }) => entry.documentId === id)
}

/** A generated publication with other fields; those that it is related to are not there. */
function generateWith(number: number, changed: object): NewPublication {
  const publication = generate(number)
  const fields = Object.entries(publication.fields).map(([locale, texts]) => [
    locale,
    { ...texts, related: [], ...changed },
  ])
  return { ...publication, fields: Object.fromEntries(fields) as NewPublication['fields'] }
}

/** The first generated publication of a type from a number on. */
function numberOf(slug: string, from: number, step = 1): number {
  for (let number = from; number < from + 200; number += step)
    if (addressOf(number).type === slug) return number
  throw new Error(`There is none of ${slug}.`)
}

/** One of each type in Russian alone, one in both languages. */
const samples = publicationTypes.flatMap(({ slug }) =>
  [1, 2].map((from) => ({ slug, number: numberOf(slug, from, 2) })),
)

const asked = `id slug path title lead publishedAt locales version status
  body { html text } organisations { name } topics { name } related { ... on Publication { id title } }`

describe.each(samples)('$slug $number', ({ slug, number }) => {
  const collection = addressOf(number).type

  test('is what it would be if it were published by hand', async () => {
    const { publication, translate } = twinOf(number, generate(number))
    await publishByHand(payload, publication)
    const find = async (id: string) => {
      const where = { parent: { equals: id }, latest: { equals: true } }
      const [edition] = await editionsOf(id)
      const versions = await payload.findVersions({ collection, where, locale: 'all', depth: 0 })
      return {
        document: await payload.findByID({ collection, id, locale: 'all', depth: 0 }),
        // Payload makes up `version.id` each time that a version is read.
        latest: versions.docs.map(({ version }) => ({ ...version, id })),
        content: edition?.content,
        action: [edition?.entry.action, edition?.entry.version, edition?.entry.locales],
      }
    }
    const bulk = await find(addressOf(number).id)
    expect(translate(timeless(bulk))).toEqual(timeless(await find(publication.id)))
    expect(bulk.latest).toHaveLength(1)
    expect(bulk.content).toBeDefined()
  }, 30_000)

  test('reaches readers as one that was published by hand', async () => {
    const { publication, translate } = twinOf(number, generate(number))
    const single = publicationTypes.find((type) => type.slug === slug)?.single
    const reader = await openReader(payload)
    const read = (id: string) => reader.ask(`{ ${single}(id: "${id}") { ${asked} } }`)
    const [bulk, byHand] = [await read(addressOf(number).id), await read(publication.id)]
    reader.close()
    expect(bulk[String(single)]).not.toBeNull()
    expect(pathless(translate(bulk))).toEqual(pathless(byHand))
  }, 30_000)
})

/** Without instants of writing, and without the random key of what has no code. */
const timeless = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['createdAt', 'updatedAt', 'editedFrom'].includes(key) ||
      (key === 'identityKey' && /^-/.test(String(inner)))
        ? undefined
        : inner,
    ),
  )

const pathless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'path' ? null : inner)))

test('every edition says what the stored document says', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  for (let number = 1; number <= count; number += 1) {
    const { type: slug, id } = addressOf(number)
    const type = types.find((candidate) => candidate.slug === slug)
    if (type) expect(await reconcileEdition(req, type, id)).toBeNull()
  }
  await commitTransaction(req)
  expect(await verifyLedger(databaseSource(payload))).toMatchObject({ broken: null })
}, 60_000)

describe('a batch of which one is refused', () => {
  const counts = async () => ({
    ledger: await verifyLedger(databaseSource(payload)),
    documents: await Promise.all(
      publicationTypes.map(({ slug }) => payload.count({ collection: slug as 'statements' })),
    ),
    versions: await Promise.all(
      publicationTypes.map(({ slug }) => payload.countVersions({ collection: slug as 'guidance' })),
    ),
  })

  test.each([
    ['has no title', { title: null }, 'title'],
    ['has no text', { body: null }, 'body'],
    ['is published by nobody', { organisations: [] }, 'organisations'],
    ['has a lead that is too long', { lead: 'а'.repeat(301) }, 'lead'],
    ['has a slug that is none', { slug: 'Адрес' }, 'slug'],
  ])('%s', async (_, wrong, path) => {
    const before = await counts()
    const batch = [generateWith(501, {}), generateWith(502, {}), generateWith(503, wrong)]
    const refusal = await bulkPublish(payload, types, batch, mandate).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(ValidationError)
    expect((refusal as ValidationError).data.errors.map((error) => error.path)).toEqual([path])
    expect(await counts()).toEqual(before)
  })

  test.each([
    ['nobody approves', { ...mandate, approvers: [] }],
    ['the author approves', { ...mandate, approvers: [mandate.author] }],
    ['a press editor publishes', { ...mandate, publisher: mandate.approvers[0] ?? mandate.author }],
  ])('%s', async (_, wrong) => {
    const before = await counts()
    await expect(bulkPublish(payload, types, [generateWith(501, {})], wrong)).rejects.toMatchObject(
      { status: 403 },
    )
    expect(await counts()).toEqual(before)
  })

  test('has the slug of another document', async () => {
    const before = await counts()
    const number = numberOf(addressOf(1).type, 502)
    const batch = [
      generateWith(501, {}),
      generateWith(number, { slug: generate(1).fields.ru?.slug }),
    ]
    await expect(bulkPublish(payload, types, batch, mandate)).rejects.toThrow(ValidationError)
    expect(await counts()).toEqual(before)
  })
})

test('a guideline that takes the place of another marks it as superseded', async () => {
  const old = samples.find(({ slug }) => slug === 'guidance')
  const number = numberOf('guidance', 601)
  const { id: superseded } = addressOf(old?.number ?? 0)
  const publication = generateWith(number, { supersedes: [superseded] })
  await bulkPublish(payload, types, [publication], mandate)
  const last = (await editionsOf(superseded)).at(-1)
  expect(last?.entry.action).toBe('supersede')
  expect(last?.content?.successor).toEqual({ type: 'guidance', id: publication.id })
  expect(await verifyLedger(databaseSource(payload))).toMatchObject({ broken: null })
})

test('no type has hooks that bulk publishing would leave out', () => {
  for (const { slug } of publicationTypes) {
    const { hooks } = payload.collections[slug as 'statements'].config
    // Beside the one for editions: what is new is not based on an older text.
    expect(hooks.afterChange).toEqual([refuseStale, expect.any(Function)])
    // It looks at the results of updates of many.
    expect(hooks.afterOperation).toHaveLength(1)
    expect(hooks.beforeOperation).toHaveLength(1)
  }
})
