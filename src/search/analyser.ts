import { LRUCache } from 'lru-cache'
import type { Locale } from '../content/locales.ts'
import type { Analyser, Token } from './analysis.ts'
import { english } from './english.ts'
import { normaliseWord } from './normalise-word.ts'
import { withoutItsText } from '../lib/without-its-text.ts'
import { russian, type Language } from './russian.ts'
import { scan } from './scan.ts'

/** So many different words are remembered; the texts of a city have about as many. */
const remembered = 200_000

/**
 * An analyser of Russian and English. The dictionary (some 20 MB, 0.15 s) is read when the first
 * Russian word comes, and then kept for all analysers of the process.
 */
export function createAnalyser(): Analyser {
  const languages = { ru: russian(), en: english() }
  const termOf = new LRUCache<string, string>({ max: remembered })

  /** A word is of the language whose letters it has; one of neither stays as it is. */
  const languageOf = (word: string): Language | undefined =>
    /^[а-я]+$/.test(word) ? languages.ru : /^[a-z]+$/.test(word) ? languages.en : undefined

  function toTerm(typed: string): string {
    const known = termOf.get(typed)
    if (known !== undefined) return known
    const word = normaliseWord(uninflected(typed))
    const term = languageOf(word)?.term(word) ?? word
    termOf.set(withoutItsText(typed), term)
    return term
  }

  function tokens(text: string, locale: Locale): Token[] {
    const found: Token[] = []
    scan(text, locale, toTerm, (term, start, end) => void found.push({ term, start, end }))
    return found
  }

  function terms(texts: readonly string[], locale: Locale, hear?: (typed: string) => void): string {
    const found: string[] = []
    const hearing = (typed: string) => {
      hear?.(typed)
      return toTerm(typed)
    }
    for (const text of texts)
      scan(text, locale, hear ? hearing : toTerm, (term) => void found.push(term))
    return found.join(' ')
  }

  function variants(typed: string, locale: Locale): string[] {
    const found = tokens(typed, locale)
    const last = found[found.length - 1]
    if (!last) return []
    const word = normaliseWord(typed.slice(last.start, last.end))
    // What has a shape of its own (a number, a code, an abbreviation with dots) has no forms.
    if (toTerm(word) !== last.term) return [last.term]
    return languageOf(word)?.variants(word) ?? [last.term]
  }

  function prefix(begun: string): string {
    const word = normaliseWord(begun)
    return languageOf(word)?.prefix(word) ?? word
  }
  return { tokens, terms, variants, prefix }
}

/** Abbreviations have endings too: «в ФАПе», «из ЦРБ», «ТЭЦов». */
const inflected = /^(\p{Lu}{2,})(?:а|у|ом|ем|е|ы|и|ов|ев|ам|ами|ах)$/u

function uninflected(typed: string): string {
  return inflected.exec(typed)?.[1] ?? typed
}
