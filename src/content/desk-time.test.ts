import { expect, test } from '@jest/globals'
import { clocksOf, deskMoment, momentIn } from './desk-time.ts'

const instant = new Date('2026-11-22T07:05:00Z')

test('an instant is told by the clocks of the zone, which is named', () => {
  expect(momentIn('Europe/Moscow', instant)).toEqual({
    ru: '22 ноября 2026 г. в 10:05 (мск)',
    en: '22 November 2026 at 10:05 (Moscow time)',
  })
  expect(momentIn('Asia/Omsk', instant).ru).toBe('22 ноября 2026 г. в 13:05 (время: Омск)')
})

test('a zone that has no name here is called by its own', () => {
  expect(clocksOf('Asia/Almaty')).toEqual({ ru: 'время: Asia/Almaty', en: 'Asia/Almaty time' })
})

test('the desk keeps the zone of the configuration, else that of Moscow', () => {
  const asked = (custom: Record<string, unknown>) =>
    deskMoment({ payload: { config: { custom } } }, instant).en
  expect(asked({ timeZone: 'Asia/Irkutsk' })).toContain('15:05 (Irkutsk time)')
  expect(asked({})).toContain('10:05 (Moscow time)')
})
