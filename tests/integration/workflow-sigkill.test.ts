import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { createColleague, deskOf, type Colleague } from '../support/colleagues.ts'
import { endDeadTransactions } from '../support/dead-sessions.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { runSchedulerProcess } from '../support/kill-scheduler.ts'
import { application } from '../support/kill-while-publishing.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { seededRandom } from '../support/random.ts'

jest.setTimeout(600_000)

/** On MongoDB each kill leaves locks behind that are released by hand, between the processes. */
const isMongo = process.env.TEST_DATABASE === 'mongodb'

/** Each life begins with the start of a process, which takes seconds: `KILLS=50` for the long run. */
const kills = Number(process.env.KILLS ?? (isMongo ? 4 : 10))
const documents = kills * 5
const random = seededRandom(20_261_126)

let installation: TestInstallation
let payload: Payload
let publisher: string

beforeAll(async () => {
  installation = await startInstallation({ SCHEDULE_LEAD_SECONDS: '0' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
})

afterAll(() => installation.stop())

async function scheduleAll(): Promise<string[]> {
  const desk = deskOf(payload)
  const author = await createColleague(payload, 'author', 'author')
  const press = await createColleague(payload, 'press', 'press-editor')
  const chief = await createColleague(payload, 'chief', 'chief-editor')
  const one = async (index: number, by: Colleague) => {
    const id = String((await desk.draft(author, statementBy(publisher, `По часам ${index}`))).id)
    await desk.move(author, id, 'submit')
    await desk.move(press, id, 'approve')
    await desk.move(by, id, 'schedule', { at: new Date(Date.now() + 1_000).toISOString() })
    return id
  }
  const ids: string[] = []
  for (let index = 0; index < documents; index += 1) ids.push(await one(index, chief))
  return ids
}

/** @returns how much was waiting at the beginning of each life */
async function killAgainAndAgain(): Promise<number[]> {
  const waiting: number[] = []
  const live = async () => {
    // A life that ends before its first publication, or after any number of them.
    waiting.push(await runSchedulerProcess(random() * (isMongo ? 3_000 : 600)))
  }
  if (!isMongo) {
    await installation.whileClosed(async () => {
      for (let kill = 0; kill < kills; kill += 1) await live()
    })
    return waiting
  }
  for (let kill = 0; kill < kills; kill += 1) {
    await installation.whileClosed(live)
    await endDeadTransactions(installation.unmandated, application)
  }
  return waiting
}

test(`killed ${kills} times around what is due: each is published exactly once, none is lost`, async () => {
  const ids = await scheduleAll()
  const waiting = await killAgainAndAgain()
  await installation.whileClosed(() => runSchedulerProcess())
  payload = installation.unmandated

  process.stderr.write(`waiting at each start: ${waiting.join(', ')}\n`)
  const { lines } = editionsOf(payload, publisher)
  for (const id of ids) expect(await lines(id)).toEqual(['publish 1.0 ru'])
  const schedules = await findSchedules({ payload }, {})
  expect(schedules.map(({ state }) => state)).toEqual(ids.map(() => 'done'))
  expect(await verifyLedger(databaseSource(payload))).toMatchObject({ broken: null })
  // The kills fell into the work: lives that were ended had published something.
  const lives = waiting.slice(1).map((count, place) => (waiting[place] ?? 0) - count)
  expect(lives.some((count) => count > 0)).toBe(true)
})
