import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { LedgerEntry } from '../../src/ledger/entry.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { endDeadTransactions } from '../support/dead-sessions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { application, killWhilePublishing } from '../support/kill-while-publishing.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { seededRandom } from '../support/random.ts'
import { openReader } from '../support/reader.ts'

jest.setTimeout(300_000)

/** Each starts a process: on MongoDB, which may run through wine, fewer. */
const rounds = process.env.TEST_DATABASE === 'mongodb' ? 4 : 8
const documents = 50
const random = seededRandom(20_261_122)

let installation: TestInstallation
let publisher: string

beforeAll(async () => {
  installation = await startInstallation()
  publisher = await createPublisher(installation.payload)
})

afterAll(() => installation.stop())

async function createDrafts(round: number): Promise<string[]> {
  const slugs = Array.from({ length: documents }, (_, index) => `round-${round}-${index}`)
  await Promise.all(
    slugs.map((slug) =>
      installation.payload.create({
        collection: 'statements',
        data: { ...statementBy(publisher, slug), slug },
        draft: true,
      }),
    ),
  )
  return slugs
}

/** What the collection says is public. */
async function publishedSlugs(): Promise<string[]> {
  const where = { _status: { equals: 'published' } }
  const found = await installation.payload.find({
    collection: 'statements',
    where,
    pagination: false,
    depth: 0,
  })
  return found.docs.map(({ slug }) => slug ?? '').sort()
}

/** The statements that the ledger says are public: those whose last entry is live. */
async function liveSlugs(): Promise<string[]> {
  const last = new Map<string, { entry: LedgerEntry; slug: string }>()
  const records = await databaseSource(installation.payload).read(0, 10_000)
  for (const { entry, content } of records.filter(({ entry }) => entry.type === 'statements'))
    last.set(entry.documentId, { entry, slug: content?.locales.ru?.slug as string })
  const live = [...last.values()].filter(({ entry }) => entry.action !== 'unpublish')
  return live.map(({ slug }) => slug).sort()
}

/** What readers are told by a read model built anew. */
async function deliveredSlugs(): Promise<string[]> {
  const reader = await openReader(installation.payload)
  const slugs: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const question =
      'query($after: String) { statements(first: 50, after: $after) ' +
      '{ nodes { slug } pageInfo { hasNextPage endCursor } } }'
    const { statements } = (await reader.ask(question, { after })) as {
      statements: {
        nodes: { slug: string }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    slugs.push(...statements.nodes.map(({ slug }) => slug))
    more = statements.pageInfo.hasNextPage
    after = statements.pageInfo.endCursor
  }
  reader.close()
  return slugs.sort()
}

test('killed in the middle of 50 publishings, again and again: database and ledger agree', async () => {
  const counts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const slugs = await createDrafts(round)
    // Evenly over the time that all of it takes, and anywhere within a transaction.
    const confirmed = Math.floor(((round + random()) / rounds) * (documents - 5))
    const moment = { confirmed, milliseconds: random() * 30 }
    const named = await installation.whileClosed(() => killWhilePublishing(slugs, moment))
    await endDeadTransactions(installation.payload, application)

    const { broken, verified } = await verifyLedger(databaseSource(installation.payload))
    expect(broken).toBeNull()
    const published = await publishedSlugs()
    expect(await liveSlugs()).toEqual(published)
    expect(await deliveredSlugs()).toEqual(published)
    // The first entry is of who publishes.
    expect(verified).toBe(1 + published.length)
    // Nothing that was confirmed is lost.
    expect(published).toEqual(expect.arrayContaining(named))
    counts.push(published.filter((slug) => slugs.includes(slug)).length)
  }
  process.stderr.write(`published when killed, of ${documents}: ${counts.join(', ')}\n`)
  const inTheMiddle = counts.filter((count) => count > 0 && count < documents)
  expect(inTheMiddle.length).toBeGreaterThan(rounds / 2)
})
