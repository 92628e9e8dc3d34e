import { storedDay } from '../lib/calendar.ts'

/** What of a file decides whether readers may see it; localized values in one language, or by language. */
export interface FileFacts {
  processing?: string | null
  decorative?: boolean | null
  alt?: unknown
  credit?: unknown
  rightsHolder?: unknown
  licence?: string | null
}

/** What is missing before a publication may show a file. */
export type Lack = 'processing' | 'failed' | 'alt' | 'credit' | 'rightsHolder' | 'licence'

/**
 * What is missing before readers may see a file, in the order of the form.
 *
 * Alternative text: WCAG 2.2, 1.1.1 (pure decoration needs none); author and source of a picture:
 * articles 1265 and 1274 of the Civil Code of Russia.
 * @param file as stored, localized values as plain texts or as objects by locale
 * @param locale for which language texts are wanted
 */
export function lacksOf(file: FileFacts, locale: string): Lack[] {
  const { processing, decorative, alt, credit, rightsHolder, licence } = file
  const isSaid = (value: unknown) => textIn(value, locale).trim() !== ''
  return [
    ...(processing === 'waiting' ? ['processing' as const] : []),
    ...(processing === 'failed' ? ['failed' as const] : []),
    ...(decorative || isSaid(alt) ? [] : ['alt' as const]),
    ...(isSaid(credit) ? [] : ['credit' as const]),
    ...(isSaid(rightsHolder) ? [] : ['rightsHolder' as const]),
    ...(licence ? [] : ['licence' as const]),
  ]
}

function textIn(value: unknown, locale: string): string {
  if (typeof value === 'string') return value
  const found = (value as Record<string, unknown> | null | undefined)?.[locale]
  return typeof found === 'string' ? found : ''
}

/**
 * @param rightsExpire last day on which new publications may show a file, as stored; none: for ever
 * @param today as `YYYY-MM-DD`
 */
export function hasExpired(rightsExpire: string | Date | null | undefined, today: string): boolean {
  return rightsExpire ? storedDay(rightsExpire) < today : false
}
