import type { Locale } from './locales.ts'
import type { LocalizedText } from './model.ts'

/** @returns a text in the first of the locales that it was given in, or null */
export function textIn(
  locales: readonly Locale[],
  text: LocalizedText | null | undefined,
): string | null {
  const given = locales.map((locale) => text?.[locale])
  return given.find((each) => each !== undefined) ?? null
}
