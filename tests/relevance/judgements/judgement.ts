import type { Locale } from '../../../src/content/locales.ts'

/** `3` what the reader looks for, `2` about the same and useful, `1` touches it. */
export type Grade = 1 | 2 | 3

/**
 * Answers by grade, parted by blanks: a slug alone is that of a publication, others are `type/slug`.
 * Whatever is not named answers nothing.
 */
export type Answers = { [grade in Grade]?: string }

export interface Judgement {
  query: string
  answers: Answers
}

/** Queries with one difficulty in common. */
export interface Group {
  name: string
  locale: Locale
  judgements: Judgement[]
}

/** @param judged queries with their answers */
export function group(name: string, locale: Locale, judged: [string, Answers][]): Group {
  return { name, locale, judgements: judged.map(([query, answers]) => ({ query, answers })) }
}
