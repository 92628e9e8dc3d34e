import { dayInMoscow, daysBetween } from '../lib/calendar.ts'

/** Whether a document is due to be reviewed, and for how many days it has been overdue. */
export interface Review {
  status: 'CURRENT' | 'DUE_SOON' | 'OVERDUE'
  overdueDays: number
}

/** So many days before its date a review is due soon. */
export const dueSoonDays = 60

/**
 * Where a document stands with its review; it may still be reviewed on the last day itself.
 * @param reviewBy the last day, `2026-01-10`
 * @param now when the question is asked: it is never frozen, the answer changes by itself
 */
export function reviewOf(reviewBy: string, now: Date): Review {
  const days = daysBetween(reviewBy, dayInMoscow(now))
  if (days > 0) return { status: 'OVERDUE', overdueDays: days }
  return { status: days >= -dueSoonDays ? 'DUE_SOON' : 'CURRENT', overdueDays: 0 }
}
