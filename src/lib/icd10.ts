import { toLatinCode } from './look-alikes.ts'

/**
 * A code of ICD-10 (МКБ-10) in its usual form: Latin letters, a dot before the subdivision.
 * `Е11,9` typed with a Cyrillic letter and a comma becomes `E11.9`.
 */
export function normaliseIcd10(typed: string): string {
  return toLatinCode(typed).replace(',', '.')
}

/**
 * Whether a text is a code of ICD-10: a category `A00`–`Z99`, with or without a subdivision of one
 * or two digits (WHO, ICD-10 Volume 2, 2.4: the fourth character, and the fifth that some chapters
 * have).
 */
export function isIcd10(code: string): boolean {
  return /^[A-Z]\d{2}(?:\.\d{1,2})?$/.test(code)
}
