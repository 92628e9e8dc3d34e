import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addYears, dayInMoscow } from '../../src/lib/calendar.ts'
import { openDesk, publishGuideline, type Desk } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'

let installation: TestInstallation
let desk: Desk

beforeAll(async () => {
  installation = await startInstallation()
  desk = await openDesk(installation.payload)
}, 60_000)

afterAll(() => installation?.stop())

const inDays = (days: number) => dayInMoscow(new Date(Date.now() + days * 24 * 60 * 60 * 1000))

test.each([
  ['61 days before its review', inDays(61), 'CURRENT', 0],
  ['within 60 days of it', inDays(60), 'DUE_SOON', 0],
  ['on the day of it', inDays(0), 'DUE_SOON', 0],
  ['the day after', inDays(-1), 'OVERDUE', 1],
  ['long after', inDays(-400), 'OVERDUE', 400],
  ['without a date', undefined, null, null],
])('%s a guideline stays readable and says so', async (_, reviewBy, status, days) => {
  const { id } = await publishGuideline(desk, { reviewBy })
  const reader = await openReader(desk.payload)
  const question =
    'query($id: ID) { guideline(id: $id) { title reviewBy reviewStatus reviewOverdueDays } }'
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  expect(guideline).toEqual({
    title: 'Вымышленный протокол',
    reviewBy: reviewBy ?? null,
    reviewStatus: status,
    reviewOverdueDays: days,
  })
})

test('three years after approval a guideline is overdue by itself', async () => {
  const approvedOn = addYears(`${inDays(-5)}T12:00:00.000Z`, -3)
  const { id } = await publishGuideline(desk, { approvedOn })
  const reader = await openReader(desk.payload)
  const question = 'query($id: ID) { guideline(id: $id) { reviewStatus reviewOverdueDays } }'
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  expect(guideline).toEqual({ reviewStatus: 'OVERDUE', reviewOverdueDays: 5 })
})
