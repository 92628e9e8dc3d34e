import type { Locale } from '../content/locales.ts'
import type { Analyser, Hear, Token } from './analysis.ts'
import { english } from './english.ts'
import { normaliseWord } from './normalise-word.ts'
import { russian, type Language } from './russian.ts'
import { scan } from './scan.ts'
import { createSpellings } from './spellings.ts'

/**
 * So many spellings are remembered of texts, of some 150 bytes: about as many as those of a city have (Heaps'
 * law; the made-up texts of `bench:search-speed` have 350,000).
 */
const mostOfTexts = 500_000
/** Anybody may ask, and for anything: with queries they are fewer. */
const mostWithQueries = 100_000

/**
 * An analyser of Russian and English. The dictionary (some 20 MB, 0.15 s) is read when the first
 * Russian word comes, and then kept for all analysers of the process.
 */
export function createAnalyser(): Analyser {
  const languages = { ru: russian(), en: english() }
  const spellings = createSpellings((typed) => {
    const letters = normaliseWord(typed)
    const bare = uninflected(typed)
    return { letters, term: toTerm(bare === typed ? letters : normaliseWord(bare)) }
  })

  /** A word is of the language whose letters it has; one of neither stays as it is. */
  const languageOf = (word: string): Language | undefined =>
    /^[а-я]+$/.test(word) ? languages.ru : /^[a-z]+$/.test(word) ? languages.en : undefined

  const toTerm = (word: string) => languageOf(word)?.term(word) ?? word

  const termAt = (text: string, start: number, end: number) => spellings.at(text, start, end).term

  function tokens(text: string, locale: Locale): Token[] {
    spellings.forgetIfFull(mostWithQueries)
    const found: Token[] = []
    scan(text, locale, termAt, (term, start, end) => void found.push({ term, start, end }))
    return found
  }

  function terms(columns: readonly (readonly string[])[], locale: Locale, hear?: Hear): string[] {
    spellings.forgetIfFull(mostOfTexts)
    const hearingAt = (text: string, start: number, end: number) => {
      const { word, term } = spellings.at(text, start, end)
      hear?.(word)
      return term
    }
    return columns.map((texts) => {
      const found: string[] = []
      for (const text of texts)
        scan(text, locale, hear ? hearingAt : termAt, (term) => void found.push(term))
      return found.join(' ')
    })
  }

  function variants(typed: string, locale: Locale): string[] {
    const found = tokens(typed, locale)
    const last = found[found.length - 1]
    if (!last) return []
    const word = normaliseWord(typed.slice(last.start, last.end))
    // What has a shape of its own (a number, a code, an abbreviation with dots) has no forms.
    if (termAt(word, 0, word.length) !== last.term) return [last.term]
    return languageOf(word)?.variants(word) ?? [last.term]
  }

  function prefix(begun: string): string {
    const word = normaliseWord(begun)
    return languageOf(word)?.prefix(word) ?? word
  }
  return { tokens, terms, variants, prefix, forget: () => spellings.forget() }
}

/** Abbreviations have endings too: «в ФАПе», «из ЦРБ», «ТЭЦов». */
const inflected = /^(\p{Lu}{2,})(?:а|у|ом|ем|е|ы|и|ов|ев|ам|ами|ах)$/u

function uninflected(typed: string): string {
  return inflected.exec(typed)?.[1] ?? typed
}
