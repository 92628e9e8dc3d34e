import { expect, test } from '@jest/globals'
import { moscowMoment } from './moscow-time.ts'

test('an instant is told in both languages, by the clock of Moscow', () => {
  expect(moscowMoment(new Date('2026-11-21T21:30:00Z'))).toEqual({
    ru: '22 ноября 2026 г. в 00:30 (мск)',
    en: '22 November 2026 at 00:30 (Moscow time)',
  })
})
