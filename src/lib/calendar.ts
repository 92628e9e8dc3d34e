/**
 * The same calendar day some years later; 29 February becomes 28 February where there is none.
 * @param day ISO 8601 date or instant; the time of day is kept
 * @returns an instant, ISO 8601 in UTC
 */
export function addYears(day: string, years: number): string {
  const date = new Date(day)
  const month = date.getUTCMonth()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  if (date.getUTCMonth() !== month) date.setUTCDate(0)
  return date.toISOString()
}

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** How many days a calendar date (`2026-01-10`) lies after another; negative when before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)
}

const moscow = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' })

/** The calendar date of an instant in Moscow, as `2026-01-10`. */
export function dayInMoscow(instant: Date): string {
  return moscow.format(instant)
}

/** The calendar date of a day as it is stored, an instant of that day in UTC: `2026-01-10`. */
export function storedDay(value: string | Date): string {
  return new Date(value).toISOString().slice(0, 10)
}
