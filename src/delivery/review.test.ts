import { expect, test } from '@jest/globals'
import { reviewOf } from './review.ts'

const late = new Date('2026-03-01T20:59:00Z') // 1 March in Moscow, one minute before midnight
const later = new Date('2026-03-01T21:00:00Z')

test.each([
  ['2026-03-01', late, 'DUE_SOON', 0],
  ['2026-03-01', later, 'OVERDUE', 1],
  ['2026-04-30', late, 'DUE_SOON', 0],
  ['2026-05-01', late, 'CURRENT', 0],
  ['2025-03-01', late, 'OVERDUE', 365],
])('due by %s, at %s: %s, %d days overdue', (reviewBy, now, status, overdueDays) =>
  expect(reviewOf(reviewBy, now)).toEqual({ status, overdueDays }),
)
