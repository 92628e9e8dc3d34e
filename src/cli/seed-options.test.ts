import { expect, test } from '@jest/globals'
import { readSeedOptions } from './seed-options.ts'

test.each([
  [[], 0],
  [['--scale', '10000'], 10_000],
  [['--scale=7'], 7],
])('%j', (args, scale) => {
  expect(readSeedOptions(args)).toEqual({ scale })
})

test.each([
  [['--scale'], /whole number from 1 to 1000000, not ""/],
  [['--scale', '0'], /not "0"/],
  [['--scale', '-5'], /not "-5"/],
  [['--scale', '1e3'], /not "1e3"/],
  [['--scale', '2.5'], /not "2.5"/],
  [['--scale', 'много'], /not "много"/],
  [['--scale', '9999999'], /not "9999999"/],
  [['--scale', '5', '6'], /^Usage: npm run seed/],
  [['10000'], /^Usage: npm run seed/],
])('%j is refused in one line', (args, message) => {
  expect(() => readSeedOptions(args)).toThrow(message)
})
