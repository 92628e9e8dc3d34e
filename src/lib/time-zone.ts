/** Date and time of day as clocks in one place show them: `2026-11-22T10:00:00.000`. */
type WallClock = string

/**
 * What clocks show in a time zone at an instant.
 * @param instant ISO 8601
 * @param zone IANA name
 */
export function toWallClock(instant: string, zone: string): WallClock {
  const at = Date.parse(instant)
  return new Date(at + offsetOf(at, zone)).toISOString().slice(0, -1)
}

/**
 * The instant at which clocks in a time zone show that. Where a change of the clocks makes it happen
 * twice or never, an instant beside it.
 * @returns ISO 8601, UTC
 */
export function fromWallClock(clock: WallClock, zone: string): string {
  const shown = Date.parse(`${clock}Z`)
  const guess = shown - offsetOf(shown, zone)
  return new Date(shown - offsetOf(guess, zone)).toISOString()
}

/** The day on the calendar of a time zone at an instant: `2026-11-22`. */
export function dayIn(instant: string, zone: string): string {
  return toWallClock(instant, zone).slice(0, 10)
}

/** How far clocks of a zone are ahead of UTC, in milliseconds. */
function offsetOf(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes, seconds] =
    /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name ?? '') ?? []
  if (!sign) return 0
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  return (sign === '-' ? -size : size) * 1000
}
