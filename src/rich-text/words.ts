import type { Locale } from '../content/locales.ts'

/** What a callout is for. */
export const calloutKinds = ['important', 'warning', 'contraindication', 'emergency'] as const

export type CalloutKind = (typeof calloutKinds)[number]

/** Whether a value names a kind of callout. */
export function isCalloutKind(value: unknown): value is CalloutKind {
  return (calloutKinds as readonly unknown[]).includes(value)
}

type Words = { [locale in Locale]: string }

/** Said in the text itself: who cannot see the colour of a callout must know its kind as well. */
export const calloutWords: { [kind in CalloutKind]: Words } = {
  important: { ru: 'Важно', en: 'Important' },
  warning: { ru: 'Внимание', en: 'Warning' },
  contraindication: { ru: 'Противопоказание', en: 'Contraindication' },
  emergency: { ru: 'Экстренный номер', en: 'Emergency number' },
}

/** What stands above a callout: its kind, and what it is about where the editor says so. */
export function calloutHeadline(kind: CalloutKind, title: string, locale: Locale): string {
  const word = calloutWords[kind][locale]
  if (!title) return word
  // Editors may say the kind themselves: «Важно знать».
  return title.toLowerCase().startsWith(word.toLowerCase()) ? title : `${word}: ${title}`
}

/** Around a recommendation of a guideline. */
export const recommendationWords = {
  against: { ru: 'Не рекомендуется', en: 'Not recommended' },
  number: { ru: 'рекомендация', en: 'recommendation' },
  goodPractice: { ru: 'положение надлежащей практики', en: 'good-practice point' },
  withdrawn: { ru: 'Документ отозван.', en: 'The document is withdrawn.' },
  superseded: { ru: 'Документ заменён новым.', en: 'The document is superseded.' },
} satisfies Record<string, Words>

/** Grades by their stored values; the scales are in `collections/guidance/grades.ts`. */
export const gradeWords: { [value: string]: Words } = {
  A: { ru: 'УУР A', en: 'strength A (УУР)' },
  B: { ru: 'УУР B', en: 'strength B (УУР)' },
  C: { ru: 'УУР C', en: 'strength C (УУР)' },
  'udd-1': { ru: 'УДД 1', en: 'certainty 1 (УДД)' },
  'udd-2': { ru: 'УДД 2', en: 'certainty 2 (УДД)' },
  'udd-3': { ru: 'УДД 3', en: 'certainty 3 (УДД)' },
  'udd-4': { ru: 'УДД 4', en: 'certainty 4 (УДД)' },
  'udd-5': { ru: 'УДД 5', en: 'certainty 5 (УДД)' },
  strong: { ru: 'сильная рекомендация (GRADE)', en: 'strong recommendation (GRADE)' },
  weak: { ru: 'слабая рекомендация (GRADE)', en: 'weak recommendation (GRADE)' },
  high: { ru: 'высокая достоверность (GRADE)', en: 'high certainty (GRADE)' },
  moderate: { ru: 'умеренная достоверность (GRADE)', en: 'moderate certainty (GRADE)' },
  low: { ru: 'низкая достоверность (GRADE)', en: 'low certainty (GRADE)' },
  'very-low': { ru: 'очень низкая достоверность (GRADE)', en: 'very low certainty (GRADE)' },
}

/** Name of the section of notes, for who hears the page. */
export const notesWords: Words = { ru: 'Примечания', en: 'Notes' }

/** What the link after a note leads to, for who hears it alone; its number follows. */
export const backWords: Words = { ru: 'Назад к тексту, примечание', en: 'Back to the text, note' }
