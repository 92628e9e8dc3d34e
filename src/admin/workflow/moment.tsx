'use client'

import { clocksOf } from '../../content/desk-time.ts'
import { useDeskZone } from '../desk-zone.ts'

/** An instant by the clocks of the desk, as people write it. `at` is ISO 8601. */
export function Moment({ at, language }: { at: string; language: 'ru' | 'en' }) {
  const timeZone = useDeskZone()
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    ...(isThisYear(at) ? {} : { year: 'numeric' }),
    timeZone,
  }).format(new Date(at))
  return (
    <time dateTime={at}>
      {words} {clocksOf(timeZone)[language]}
    </time>
  )
}

const isThisYear = (at: string) => at.startsWith(String(new Date().getFullYear()))
