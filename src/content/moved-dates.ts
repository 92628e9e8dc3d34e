import { daysBetween } from '../lib/calendar.ts'
import { dayIn, fromWallClock } from '../lib/time-zone.ts'
import type { TypeModel } from './model.ts'
import { defaultTimeZone, timeZoneOptions } from './time-zones.ts'

/** The day that something was put off to; its start and end are still told as they were planned. */
const newDay = 'postponedTo'

const movable: readonly string[] = ['startsAt', 'endsAt']

/** What a document says, by field name. */
type Values = Readonly<Record<string, unknown>>

/** @returns the field that says to which day a date of documents of a type was moved, if there is one */
export function movedBy({ fields }: Pick<TypeModel, 'fields'>, dateField: string): string | null {
  const canMove = fields.some(({ name, kind }) => name === newDay && kind === 'day')
  return canMove && movable.includes(dateField) ? newDay : null
}

/**
 * The date of a document by what is known now. What was put off begins with its new day, since the
 * hour is not told again, and ends with the last of as many days as were planned.
 * @returns milliseconds since 1970, NaN without the date
 */
export function dateOf(values: Values, field: string): number {
  const planned = textOf(values[field])
  const day = movable.includes(field) ? textOf(values[newDay]) : ''
  if (!planned || !day) return Date.parse(planned)
  const zone = zoneOf(values)
  if (field === 'startsAt') return beginningOf(day, zone)
  const days = daysBetween(dayIn(textOf(values.startsAt) || planned, zone), dayIn(planned, zone))
  return beginningOf(dayAfter(day, days + 1), zone) - 1
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A zone that is not known any more must not stop anything. */
function zoneOf({ timeZone }: Values): string {
  const known = timeZoneOptions.some(({ value }) => value === timeZone)
  return known ? textOf(timeZone) : defaultTimeZone
}

function beginningOf(day: string, zone: string): number {
  return Date.parse(fromWallClock(`${day.slice(0, 10)}T00:00:00.000`, zone))
}

function dayAfter(day: string, days: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString()
}
