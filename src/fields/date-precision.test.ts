import { expect, test } from '@jest/globals'
import { startOfPeriod, toPrecision } from './date-precision.ts'

test.each([
  ['2023-07-05', 'day', '2023-07-05'],
  ['2023-07-05', 'month', '2023-07-01'],
  ['2023-07-05', 'year', '2023-01-01'],
  ['2023-07-05T12:00:00.000Z', 'year', '2023-01-01T12:00:00.000Z'],
  ['2023-07-05T12:00:00.000Z', undefined, '2023-07-05T12:00:00.000Z'],
])('%s, of which the %s is known, is %s', (date, precision, start) => {
  expect(startOfPeriod(date, toPrecision(precision))).toBe(start)
})
