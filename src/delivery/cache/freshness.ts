import { dayInMoscow } from '../../lib/calendar.ts'

/** For how long others may keep answers, in seconds. */
export interface Freshness {
  /** Browsers. */
  browserSeconds: number
  /** Shared caches. */
  sharedSeconds: number
  /** Shared caches, while they ask whether it is still true. */
  staleSeconds: number
  /** Shared caches, while we do not answer. */
  staleIfErrorSeconds: number
}

export const defaultFreshness: Freshness = {
  browserSeconds: 0,
  sharedSeconds: 60,
  staleSeconds: 30,
  staleIfErrorSeconds: 86_400,
}

/** In milliseconds since 1970. */
interface Times {
  now: number
  /** When the answer ceases to be true by itself. */
  expiresAt: number
  /** When the next planned change is due. */
  nextChangeAt: number
}

/**
 * `Cache-Control` (RFC 9111, RFC 5861) of a public answer. No cache keeps it, nor shows it while it
 * asks or cannot reach us, beyond the instant at which something is planned to appear or to go.
 */
export function cacheControl(freshness: Freshness, times: Times): string {
  const { left } = secondsLeft(times)
  const browsers = `max-age=${Math.min(freshness.browserSeconds, left)}`
  return ['public', browsers, ...sharedDirectives(freshness, times)].join(', ')
}

/** @returns the directives that are for shared caches alone */
export function sharedDirectives(freshness: Freshness, times: Times): string[] {
  const { planned, left } = secondsLeft(times)
  const shared = Math.min(freshness.sharedSeconds, left)
  return [
    `s-maxage=${shared}`,
    `stale-while-revalidate=${Math.min(freshness.staleSeconds, left - shared)}`,
    `stale-if-error=${Math.min(freshness.staleIfErrorSeconds, planned - shared)}`,
  ]
}

function secondsLeft({ now, expiresAt, nextChangeAt }: Times) {
  const planned = Math.max(0, Math.floor((nextChangeAt - now) / 1000))
  return { planned, left: Math.min(planned, Math.max(0, Math.floor((expiresAt - now) / 1000))) }
}

const hour = 3_600_000

/**
 * Reviews fall due and centres open with the date in Moscow, which no ledger entry announces.
 * @returns when the next day begins there, in milliseconds since 1970
 */
export function nextDay(now: number): number {
  if (now < known.from || now >= known.end) known = dayAround(now)
  return known.end
}

/** Telling dates takes longer than an answer. */
let known = { from: 0, end: 0 }

function dayAround(now: number): { from: number; end: number } {
  const day = dayInMoscow(new Date(now))
  // Moscow has had one offset, +03:00, since 2014; by an hour's steps it is right for any other.
  let end = Math.floor(now / hour) * hour + hour
  while (dayInMoscow(new Date(end)) === day) end += hour
  return { from: now, end }
}
