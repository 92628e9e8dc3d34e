import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { databaseSource } from '../../src/ledger/source.ts'
import { findHistory } from '../../src/ledger/stored.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { finishErasures } from '../../src/workflow/erase/pending.ts'
import { createColleague } from '../support/colleagues.ts'
import { endDeadTransactions } from '../support/dead-sessions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { application, killWhile } from '../support/kill-while-publishing.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { seededRandom } from '../support/random.ts'
import { filesThatHold } from '../support/raw-files.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(300_000)

const rounds = 5
const documents = 10
const random = seededRandom(20_261_126)

let installation: TestInstallation
let publisher: string

beforeAll(async () => {
  installation = await startInstallation()
  publisher = await createPublisher(installation.payload)
  await createColleague(installation.payload, 'administrator', 'administrator')
})

afterAll(() => installation.stop())

/** A word that is in one document and nowhere else: case and row of words tell it from others. */
const wordOf = (slug: string) => `Кенарь-${slug}-поёт`

async function publish(slug: string): Promise<string> {
  const data = { ...statementBy(publisher, wordOf(slug)), slug, _status: 'published' as const }
  return (await installation.payload.create({ collection: 'statements', data })).id
}

const isErased = async (id: string) =>
  (await findHistory(installation, id)).at(-1)?.entry.action === 'erase'

test('killed while erasing, again and again: each document is gone wholly, or there wholly', async () => {
  let survivors = 0
  for (let round = 0; round < rounds; round += 1) {
    const slugs = Array.from({ length: documents }, (_, index) => `kill-${round}-${index}`)
    const ids = new Map<string, string>()
    for (const slug of slugs) ids.set(slug, await publish(slug))
    const confirmed = Math.floor(((round + random()) / rounds) * (documents - 2))
    const moment = { confirmed, milliseconds: random() * 60 }
    const named = await installation.whileClosed(() => killWhile('erase-documents', slugs, moment))
    await endDeadTransactions(installation.payload, application)

    expect((await verifyLedger(databaseSource(installation.payload))).broken).toBeNull()
    const held = JSON.stringify(await wholeDatabase(installation.payload))
    await finishErasures(installation.payload)
    const gone: string[] = []
    for (const [slug, id] of ids) {
      const erased = await isErased(id)
      if (named.includes(slug)) expect(erased).toBe(true)
      if (!erased) survivors += 1
      const count = (
        await installation.payload.count({
          collection: 'statements',
          where: { id: { equals: id } },
        })
      ).totalDocs
      expect({ slug, count, isHeld: held.includes(wordOf(slug)) }).toEqual({
        ...{ slug, count: erased ? 0 : 1, isHeld: !erased },
      })
      if (erased) gone.push(wordOf(slug))
    }
    expect(gone.length).toBeGreaterThan(0)
    expect(filesThatHold(installation.folder, ...gone)).toEqual([])
    expect((await wholeDatabase(installation.payload))['pending-erasures']).toEqual([])
  }
  expect(survivors).toBeGreaterThan(0)
})
