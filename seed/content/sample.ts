import type { Locale } from '../../src/content/locales.ts'
import type { TextBlock } from '../../src/rich-text/from-paragraphs.ts'

/** What every invented text says of itself, so that nobody takes it for news. */
export const sampleNote: Record<Locale, string> = {
  ru: 'Учебный материал: вымышленный город. Организации, люди и числа придуманы.',
  en: 'Sample material: a fictional city. Its organisations, people and figures are invented.',
}

export const heading = (text: string): TextBlock => ({ kind: 'heading', text, level: 2 })
export const list = (...items: string[]): TextBlock => ({ kind: 'list', items })

/** A body of paragraphs, headings and lists. */
export const bodyOf = (...blocks: (string | TextBlock)[]): TextBlock[] =>
  blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block))

/** As `bodyOf`, for a text about the fictional city. */
export const sampleBody = (locale: Locale, ...blocks: (string | TextBlock)[]): TextBlock[] => [
  ...bodyOf(...blocks),
  { kind: 'paragraph', text: sampleNote[locale] },
]
