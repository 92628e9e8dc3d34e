import type { Locale } from '../content/locales.ts'
import type { Token } from './analysis.ts'
import { digit, kindAt, other } from './character-kinds.ts'
import { abbreviationAt, icd10At, numberAt } from './word-shapes.ts'

const endings = /['’](?:s|S|t|T|re|ve|ll|d)(?![\p{L}\d])/uy

/** What knows the term of the letters and digits at a place of a text. */
export type ToTerm = (text: string, start: number, end: number) => string

/** Is given each term of a text in turn, with its place: thousands, of which no objects are made. */
export type Take = (term: string, start: number, end: number) => void

/**
 * Cuts a text into words; hyphens part them, so that `санитарно-эпидемиологический` is found by
 * either part, and by the whole as a phrase.
 */
export function scan(text: string, locale: Locale, toTerm: ToTerm, take: Take): void {
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = kindAt(text, at)
    if (kind === other) {
      at += 1
      continue
    }
    let end = at + 1
    let mixed = false
    for (let next = 0; end < length && (next = kindAt(text, end)) !== other; end += 1)
      if (next !== kind) mixed = true
    if (kind === digit || mixed || end === at + 1) {
      const shapes = shapesAt(text, at, end, kind === digit, locale)
      for (const { term, start, end: after } of shapes) {
        take(term, start, after)
        at = after
      }
      if (shapes.length > 0) continue
    }
    if (mixed) takeMixed(take, text, at, end, toTerm)
    else takeWord(take, text, at, end, toTerm)
    at = end
    if (isApostrophe(text.charCodeAt(at))) at = afterEnding(text, at)
  }
}

/** Numbers, abbreviations and codes that begin at a place. */
function shapesAt(
  text: string,
  at: number,
  end: number,
  isDigit: boolean,
  locale: Locale,
): readonly Token[] {
  if (isDigit) return listOf(numberAt(text, at, locale))
  const isDotted = text[end] === '.'
  if (end === at + 1) return isDotted ? listOf(abbreviationAt(text, at)) : none
  return isDotted || text[end] === ',' ? (icd10At(text, at) ?? none) : none
}

const none: readonly Token[] = []
const listOf = (token: Token | undefined) => (token ? [token] : none)

/** A name with a number written on is parted from it (COVID19 as COVID-19); shorter ones are codes. */
const named = /^(\p{L}[\p{L}\p{M}\u00ad]{2,})(\d+)$/u

function takeMixed(take: Take, text: string, at: number, end: number, toTerm: ToTerm): void {
  const name = named.exec(text.slice(at, end))?.[1]
  if (!name) return takeWord(take, text, at, end, toTerm)
  takeWord(take, text, at, at + name.length, toTerm)
  takeWord(take, text, at + name.length, end, toTerm)
}

function takeWord(take: Take, text: string, start: number, end: number, toTerm: ToTerm): void {
  const term = toTerm(text, start, end)
  if (term !== '') take(term, start, end)
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

/** Past what English adds to a word after an apostrophe. */
function afterEnding(text: string, at: number): number {
  endings.lastIndex = at
  return at + (endings.exec(text)?.[0].length ?? 0)
}
