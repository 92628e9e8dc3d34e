import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addYears, dayInMoscow, daysBetween } from './calendar.ts'

test.each([
  ['2024-01-10T12:00:00.000Z', 3, '2027-01-10T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 3, '2027-02-28T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 4, '2028-02-29T12:00:00.000Z'],
])('%s and %d years is %s', (day, years, then) => expect(addYears(day, years)).toBe(then))

test('a day is that of Moscow', () => {
  expect(dayInMoscow(new Date('2026-01-09T21:00:00Z'))).toBe('2026-01-10')
  expect(dayInMoscow(new Date('2026-01-09T20:59:59Z'))).toBe('2026-01-09')
})

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('days are counted one by one, in either direction', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
    }),
  )
})
