import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayIn, fromWallClock, toWallClock } from './time-zone.ts'

test.each([
  ['Europe/Moscow', '2026-11-22T10:00:00.000', '2026-11-22T07:00:00.000Z'],
  ['Europe/Kaliningrad', '2026-11-22T10:00:00.000', '2026-11-22T08:00:00.000Z'],
  ['Asia/Yekaterinburg', '2026-11-22T10:00:00.000', '2026-11-22T05:00:00.000Z'],
  ['Asia/Kamchatka', '2026-11-22T10:00:00.000', '2026-11-21T22:00:00.000Z'],
  // Before the change of 26 October 2014 Moscow was four hours ahead.
  ['Europe/Moscow', '2014-10-25T10:00:00.000', '2014-10-25T06:00:00.000Z'],
  ['UTC', '2026-11-22T10:00:00.000', '2026-11-22T10:00:00.000Z'],
])('%s %s', (zone, clock, instant) => {
  expect(fromWallClock(clock, zone)).toBe(instant)
  expect(toWallClock(instant, zone)).toBe(clock)
})

test('the same instant is another day in the Far East', () => {
  expect(dayIn('2026-11-21T22:00:00.000Z', 'Europe/Moscow')).toBe('2026-11-22')
  expect(dayIn('2026-11-21T20:00:00.000Z', 'Europe/Moscow')).toBe('2026-11-21')
  expect(dayIn('2026-11-21T20:00:00.000Z', 'Asia/Vladivostok')).toBe('2026-11-22')
})

test('since 2015 clocks in Russia lose no instant', () => {
  const instants = fc.date({
    min: new Date('2021-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  })
  const zones = fc.constantFrom('Europe/Moscow', 'Europe/Kaliningrad', 'Asia/Anadyr')
  fc.assert(
    fc.property(instants, zones, (date, zone) => {
      const instant = date.toISOString()
      expect(fromWallClock(toWallClock(instant, zone), zone)).toBe(instant)
    }),
  )
})
