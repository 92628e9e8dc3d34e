import type { Locale } from '../content/locales.ts'
import { normaliseIcd10, isIcd10 } from '../lib/icd10.ts'
import type { Token } from './analysis.ts'

/** What is more, or less, than one word between blanks. All are matched at a place (`y`). */
const space = '[ \\u00a0\\u2009\\u202f]'
const grouped = new RegExp(`\\d{1,3}(?:${space}\\d{3})+(?![\\p{L}\\d])`, 'uy')
const groupedByComma = /\d{1,3}(?:,\d{3})+(?![\p{L}\d])/uy
const decimal = /(?<!\d[.,])\d+[.,]\d+(?![.,]?\d)/uy
const digits = /\d+/uy
/** A category, the dot and the subdivision; the letter may be a Cyrillic one that looks the same. */
const icd10 = /([A-ZА-ЯІЈЅ]\d{2})[.,](\d{1,2})(?![\p{L}\d]|[.,]\d)/iuy
/**
 * A sentence may begin with one (К. м. н.). Of ten letters at most: without an end, a text of letters
 * with dots would be read again from each of them.
 */
const dottedSmall = /\p{L}\.(?:\p{Ll}\.){1,9}(?![\p{L}\d])/uy
const dottedApart = new RegExp(`\\p{L}\\.(?:${space}\\p{Ll}\\.){1,9}(?![\\p{L}\\d])`, 'uy')
const dottedCapitals = /\p{Lu}\.(?:\p{Lu}\.){2,9}(?![\p{L}\d])/uy

/** A term as typed, which no language has to change. */
function token(term: string, start: number, end: number): Token {
  return { term, start, end }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * A number, whatever way it is written: 10 000 as 10000, 2,5 as 2.5, 05 as 5. Parts of a date are
 * numbers of their own, and a unit written on (12мг) is a word of its own.
 */
export function numberAt(text: string, at: number, locale: Locale): Token | undefined {
  const thousands =
    matchAt(grouped, text, at) ?? (locale === 'en' ? matchAt(groupedByComma, text, at) : null)
  if (thousands) return token(thousands[0].replace(/\D/g, ''), at, at + thousands[0].length)
  const fraction = matchAt(decimal, text, at)
  if (fraction) return token(fraction[0].replace(/[.,]/, '_'), at, at + fraction[0].length)
  const whole = matchAt(digits, text, at)
  if (whole) return token(whole[0].replace(/^0+(?=\d)/, ''), at, at + whole[0].length)
  return undefined
}

/**
 * A code of ICD-10 with a subdivision: the category (`e11`) and, in the next place, the whole code
 * (`e11_9`). So a query for the category meets its subdivisions, and one for the code that code only.
 */
export function icd10At(text: string, at: number): Token[] | undefined {
  const found = matchAt(icd10, text, at)
  if (!found?.[1]) return undefined
  const code = normaliseIcd10(found[0])
  if (!isIcd10(code)) return undefined
  const [category = '', subdivision] = code.toLowerCase().split('.')
  const dot = at + found[1].length
  const end = at + found[0].length
  return [token(category, at, dot), token(`${category}_${subdivision}`, dot, end)]
}

/**
 * An abbreviation with dots as the one without: т. е. as те, к.м.н. as кмн. Two capitals are the
 * initials of somebody, and words of their own.
 */
export function abbreviationAt(text: string, at: number): Token | undefined {
  const found =
    matchAt(dottedSmall, text, at) ??
    matchAt(dottedApart, text, at) ??
    matchAt(dottedCapitals, text, at)
  if (!found) return undefined
  const term = found[0].toLowerCase().replace(/[^\p{L}]/gu, '')
  return token(term, at, at + found[0].length)
}
