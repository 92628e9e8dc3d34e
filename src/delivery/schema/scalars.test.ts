import { describe, expect, test } from '@jest/globals'
import { Kind } from 'graphql'
import { CalendarDate, DateTime, Json } from './scalars.ts'

describe('DateTime', () => {
  test.each([
    ['2026-01-10T09:30:00.000Z', '2026-01-10T09:30:00.000Z'],
    ['2026-01-31T12:30:00+03:00', '2026-01-31T09:30:00.000Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('takes %s', (given, expected) => {
    expect(DateTime.parseValue(given)).toBe(expected)
    expect(DateTime.serialize(given)).toBe(expected)
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: given })).toBe(expected)
  })

  test.each(['2026-01-10', '2026-02-30T00:00:00Z', '2026-01-10T25:00:00Z', 'soon', '', 5, null])(
    'refuses %j',
    (given) => {
      expect(() => DateTime.parseValue(given)).toThrow('This is not a DateTime')
      expect(() => DateTime.serialize(given)).toThrow('This is not a DateTime')
    },
  )

  test('refuses other literals', () => {
    expect(() => DateTime.parseLiteral({ kind: Kind.INT, value: '5' })).toThrow('not a DateTime')
  })
})

test.each([
  ['2026-01-10', true],
  ['2026-02-29', false],
  ['2026-1-1', false],
  ['2026-01-10T00:00:00Z', false],
])('Date takes %s: %s', (given, taken) => {
  if (taken) expect(CalendarDate.parseValue(given)).toBe(given)
  else expect(() => CalendarDate.parseValue(given)).toThrow('This is not a Date')
})

test('JSON takes anything', () => {
  expect(Json.serialize({ a: [1, null] })).toEqual({ a: [1, null] })
  const value = { kind: Kind.LIST as const, values: [{ kind: Kind.INT as const, value: '1' }] }
  expect(Json.parseLiteral(value)).toEqual([1])
})
