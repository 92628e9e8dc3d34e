import type { Message } from './messages.ts'

const options = { timeZone: 'Europe/Moscow', dateStyle: 'long', timeStyle: 'short' } as const
const inRussian = new Intl.DateTimeFormat('ru-RU', options)
const inEnglish = new Intl.DateTimeFormat('en-GB', options)

/** An instant in words, by the clock of Moscow: `22 ноября 2026 г. в 10:00 (мск)`. */
export function moscowMoment(instant: Date): Message {
  return {
    ru: `${inRussian.format(instant)} (мск)`,
    en: `${inEnglish.format(instant)} (Moscow time)`,
  }
}
