import type { Locale } from '../content/locales.ts'
import type { Analyser, Hear } from '../search/analysis.ts'
import { createContentOf } from './content-of.ts'
import { toSpoken, type Spoken } from './spoken.ts'
import type { Sqlite } from './sqlite.ts'
import { isSuggested } from './suggestion-words.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { createSuggestionWriter, type SuggestedDocument } from './write-suggestions.ts'
import { createWordCounter } from './write-words.ts'

/** A document with what it says. */
export interface SpokenDocument extends SuggestedDocument {
  renditions: readonly (SuggestedDocument['renditions'][number] & Spoken)[]
}

/** Keeps what helps readers to type: words for `didYouMean`, titles for `suggest`. */
export interface TypingAids {
  /** Keeps titles, and words of what is known by its title alone; `hear` takes the words of others. */
  add(document: SpokenDocument): void
  /** @returns what is to be told each word of a publication's text, while it is indexed */
  hear(): Hear
  /** Takes away what was kept of a document; it must still be in the tables. */
  remove(identity: number): void
  /**
   * Writes what is written once for many documents, at the end of the caller's transaction.
   * @param leastWords if fewer have changed, words wait for more: whoever asks for that has to flush again
   */
  flush(leastWords?: number): void
}

/**
 * @param sqlite an open read model
 * @param gone is told of words that stand nowhere any more
 */
export function createTypingAids(
  sqlite: Sqlite,
  types: TypeNumbers,
  analyser: Pick<Analyser, 'terms'>,
  gone: (word: string) => void,
): TypingAids {
  const words = createWordCounter(sqlite, gone)
  const suggestions = createSuggestionWriter(sqlite, types)
  const find = sqlite.prepare<{ key: number; type: number }>(
    'SELECT key, type FROM documents WHERE identity = ?',
  )
  const contentOf = createContentOf(sqlite)
  const countAll = (texts: readonly string[], locale: Locale, by: 1 | -1) =>
    void analyser.terms([texts], locale, words.text(by))
  return {
    add(document) {
      if (!isSuggested(types.modelOf(document.type))) return
      for (const { locale, title, texts } of document.renditions)
        if (!texts) countAll([title], locale, 1)
      suggestions.add(document)
    },
    hear: () => words.text(1),
    remove(identity) {
      const found = find.get(identity)
      if (!found) return
      const model = types.modelOf(found.type)
      if (!isSuggested(model)) return
      const renditions = contentOf(found.key, model).map((each) => toSpoken(model, each))
      for (const { locale, title, texts } of renditions)
        countAll(texts ? Object.values(texts).flat() : [title], locale, -1)
      suggestions.remove(found.key)
    },
    flush(leastWords) {
      words.flush(leastWords)
      suggestions.flush()
    },
  }
}
