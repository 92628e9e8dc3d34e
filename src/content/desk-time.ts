import type { Message } from '../lib/messages.ts'
import { defaultTimeZone, timeZoneNames } from './time-zones.ts'

/**
 * The time zone by whose clocks the desk works: the one in the environment (`TIME_ZONE`), which the
 * configuration carries for the server and, in `admin`, for the browser.
 */
export function deskTimeZone(config: { custom?: Record<string, unknown> | undefined }): string {
  const { timeZone } = config.custom ?? {}
  return typeof timeZone === 'string' ? timeZone : defaultTimeZone
}

/** How the clocks of a zone are called beside a time: `мск`, `время: Омск`. */
export function clocksOf(zone: string): Message {
  if (zone === defaultTimeZone) return { ru: 'мск', en: 'Moscow time' }
  const name = timeZoneNames.get(zone)
  return { ru: `время: ${name?.ru ?? zone}`, en: `${name?.en ?? zone} time` }
}

/** An instant in words, by the clocks of a zone: `22 ноября 2026 г. в 10:00 (мск)`. */
export function momentIn(zone: string, instant: Date): Message {
  const clocks = clocksOf(zone)
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long', timeStyle: 'short' })
  return {
    ru: `${format('ru-RU').format(instant)} (${clocks.ru})`,
    en: `${format('en-GB').format(instant)} (${clocks.en})`,
  }
}

/** An instant by the clocks of the desk that a request was made at. */
export function deskMoment(
  { payload }: { payload?: { config: { custom?: Record<string, unknown> } } },
  instant: Date,
): Message {
  return momentIn(deskTimeZone(payload?.config ?? {}), instant)
}
