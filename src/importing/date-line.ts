import { toIsoDate } from './dateline.ts'

const numeric = /^(\d{2})\.(\d{2})\.(\d{4})$/u

/**
 * A line that is nothing but a day: `Дата: 5 мая 2026 года`, `05.05.2026`.
 * @returns the ISO date with the words that give it, or null
 */
export function findDateLine(line: string): { day: string; words: string } | null {
  const words = line.replace(/^(?:Дата(?: публикации)?|Date)\s*:\s*/iu, '').trim()
  if (words.length > 30) return null
  const [, date, month, year] = numeric.exec(words) ?? []
  const written = /^(?:\d{1,2}\s\p{L}+\.?|\p{L}+\.?\s\d{1,2}),?\s\d{4}(?:\s?(?:года|г)\.?)?$/u.test(
    words,
  )
  const day = date ? `${year}-${month}-${date}` : written ? toIsoDate(words) : null
  return day && isDay(day) ? { day, words } : null
}

/** There is no 31 April. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
