/** The languages content is written in. Russian is the default and always comes first. */
export const locales = ['ru', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'ru'

/** Whether a string names a content locale. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}
