import { expect, test } from '@jest/globals'
import { numberBefore, numberRows } from './outcome-numbers.ts'

test.each([
  ['none is given', [null, null, undefined], [1, 2, 3]],
  ['all are given', [1, 2, 5], [1, 2, 5]],
  ['one is missing', [3, null, 9], [3, 4, 9]],
  ['the order is wrong, which a rule refuses', [2, 1, null], [2, 1, 2]],
])('when %s', (_, given, expected) => {
  const rows = given.map((number) => ({ number, text: 'Решение' }))
  expect(numberRows(rows)).toEqual(expected.map((number) => ({ number, text: 'Решение' })))
})

test('what is not a list stays as it is', () => {
  expect(numberRows(undefined)).toBeUndefined()
  expect(numberRows(null)).toBeNull()
})

test('the first row has none before it', () => {
  expect(numberBefore([{ number: 4 }, { number: 5 }], 0)).toBeNull()
  expect(numberBefore([{ number: 4 }, { number: 5 }], 1)).toBe(4)
})
