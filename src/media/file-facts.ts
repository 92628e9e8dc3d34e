import type { Message } from '../lib/messages.ts'
import { counted, type PluralForms } from '../lib/plural.ts'
import { sayBytes } from './inspect/limits.ts'
import { sayKind } from './kind-words.ts'

/** What is stored of a file. */
export interface StoredFacts {
  mimeType?: string | null
  filesize?: number | null
  /** Pixels. */
  width?: number | null
  height?: number | null
  pages?: number | null
  /** Seconds. */
  duration?: number | null
}

const pageForms: Record<'ru' | 'en', PluralForms> = {
  ru: { one: 'страница', few: 'страницы', many: 'страниц' },
  en: { one: 'page', many: 'pages' },
}

/** @returns what a file is, in a line: `Документ PDF, 12 страниц, 1,4 МБ` */
export function sayFacts(file: StoredFacts): Message {
  const { mimeType, filesize, width, height, pages, duration } = file
  const say = (language: 'ru' | 'en') =>
    [
      mimeType && sayKind(mimeType)[language],
      width && height && `${width} × ${height}`,
      pages && counted(language, pages, pageForms[language]),
      duration && sayDuration(duration),
      filesize && sayBytes(filesize)[language],
    ]
      .filter(Boolean)
      .join(', ')
  return { ru: say('ru'), en: say('en') }
}

/** @returns minutes and seconds, as players show them: `75` is `1:15`, an hour `1:00:00` */
export function sayDuration(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const parts = hours > 0 ? [hours, padded(minutes)] : [minutes]
  return [...parts, padded(whole % 60)].join(':')
}

const padded = (value: number) => String(value).padStart(2, '0')
