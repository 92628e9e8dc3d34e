import { describe, expect, test } from '@jest/globals'
import { dateOf, movedBy } from './moved-dates.ts'

const at = (instant: string) => Date.parse(instant)

describe('the date of an event', () => {
  const planned = { startsAt: '2026-12-10T07:00:00.000Z', endsAt: '2026-12-11T10:00:00.000Z' }

  test('is the planned one while it was not put off', () => {
    for (const values of [planned, { ...planned, postponedTo: null }]) {
      expect(dateOf(values, 'startsAt')).toBe(at(planned.startsAt))
      expect(dateOf(values, 'endsAt')).toBe(at(planned.endsAt))
    }
    expect(dateOf({}, 'startsAt')).toBeNaN()
    expect(dateOf({ startsAt: null }, 'endsAt')).toBeNaN()
  })

  test.each([
    [undefined, '2027-02-17T21:00:00.000Z', '2027-02-19T20:59:59.999Z'],
    ['Europe/Moscow', '2027-02-17T21:00:00.000Z', '2027-02-19T20:59:59.999Z'],
    ['Nowhere/Else', '2027-02-17T21:00:00.000Z', '2027-02-19T20:59:59.999Z'],
    // By the clocks there 17:00 to 20:00 the next day.
    ['Asia/Vladivostok', '2027-02-17T14:00:00.000Z', '2027-02-19T13:59:59.999Z'],
  ])('is the new day and as many as were planned, in %s', (timeZone, start, end) => {
    const values = { ...planned, timeZone, postponedTo: '2027-02-18' }
    expect(dateOf(values, 'startsAt')).toBe(at(start))
    expect(dateOf(values, 'endsAt')).toBe(at(end))
  })

  test('has no end when none was planned, and other dates are not moved', () => {
    const values = { startsAt: planned.startsAt, reviewBy: '2026-05-01', postponedTo: '2027-02-18' }
    expect(dateOf(values, 'endsAt')).toBeNaN()
    expect(dateOf(values, 'reviewBy')).toBe(at('2026-05-01'))
  })
})

test('only types that can be put off have dates that move', () => {
  const day = { name: 'postponedTo', kind: 'day' as const, localized: false, required: false }
  expect(movedBy({ fields: [day] }, 'startsAt')).toBe('postponedTo')
  expect(movedBy({ fields: [day] }, 'reviewBy')).toBeNull()
  expect(movedBy({ fields: [] }, 'startsAt')).toBeNull()
})
