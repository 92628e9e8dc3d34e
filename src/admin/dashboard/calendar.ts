import type { Label } from '../../content/content-type.ts'
import { dayIn, toWallClock } from '../../lib/time-zone.ts'
import type { PlannedItem } from '../../workflow/queue-schedules.ts'
import { scheduledWords } from '../workflow/words.ts'

/** What happens on a day. */
export interface CalendarLine {
  type: string
  id: string
  /** `10:00`. */
  time: string
  title: string
  /** What happens, in words: `Выйдет`. */
  what: string
}

export interface CalendarDay {
  /** `2026-11-22`. */
  day: string
  /** `22`, with the month where one begins: `1 декабря`. */
  label: string
  isToday: boolean
  isPast: boolean
  lines: CalendarLine[]
}

/** Four weeks from Monday of this one, by the clocks of the desk, and what comes later. */
export interface Calendar {
  /** `пн` … `вс`. */
  weekdays: string[]
  weeks: CalendarDay[][]
  later: (CalendarLine & { day: string })[]
}

const weeksShown = 4
const msPerDay = 24 * 60 * 60 * 1000

const untitled: Label = { ru: 'Без заголовка', en: 'Untitled' }

/** @param zone IANA name */
export function toCalendar(
  language: 'ru' | 'en',
  items: readonly PlannedItem[],
  zone: string,
  now = new Date(),
): Calendar {
  const today = dayIn(now.toISOString(), zone)
  const days = daysFrom(mondayOf(today), weeksShown * 7)
  const lineOf = (item: PlannedItem): CalendarLine & { day: string } => ({
    ...{ type: item.type, id: item.id, title: item.title || untitled[language] },
    what: scheduledWords[item.move][language],
    day: dayIn(item.at, zone),
    time: toWallClock(item.at, zone).slice(11, 16),
  })
  const lines = items.map(lineOf)
  const cells = days.map((day, place) => ({
    ...{ day, label: labelOf(language, day, place === 0), isToday: day === today },
    isPast: day < today,
    lines: lines.filter((line) => line.day === day),
  }))
  const last = days.at(-1) ?? today
  return {
    weekdays: days.slice(0, 7).map((day) => format(language, day, { weekday: 'short' })),
    weeks: Array.from({ length: weeksShown }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    later: lines.filter(({ day }) => day > last),
  }
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return new Date(date.getTime() - sinceMonday * msPerDay).toISOString().slice(0, 10)
}

function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, place) =>
    new Date(start + place * msPerDay).toISOString().slice(0, 10),
  )
}

function labelOf(language: 'ru' | 'en', day: string, isFirst: boolean): string {
  const date = String(Number(day.slice(8)))
  return isFirst || date === '1' ? format(language, day, { day: 'numeric', month: 'long' }) : date
}

function format(language: 'ru' | 'en', day: string, parts: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'ru-RU'
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
