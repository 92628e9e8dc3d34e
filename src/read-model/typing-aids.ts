import type { Analyser } from '../search/analysis.ts'
import { createContentOf } from './content-of.ts'
import { sayOf, type Saying } from './said.ts'
import type { Sqlite } from './sqlite.ts'
import { isSuggested } from './suggestion-words.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { createSuggestionWriter, type SuggestedDocument } from './write-suggestions.ts'
import { createWordCounter } from './write-words.ts'

/** A document with what it says. */
export interface SayingDocument extends SuggestedDocument {
  renditions: readonly (SuggestedDocument['renditions'][number] & Saying)[]
}

/** Keeps what helps readers to type: words for `didYouMean`, titles for `suggest`. */
export interface TypingAids {
  /** Keeps titles and words. */
  add(document: SayingDocument): void
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

  /** Each word of a rendition counts once. */
  function count({ locale, title, said }: Saying & { title: string }, by: 1 | -1): void {
    const hear = words.text(by)
    if (said) said.words.forEach(hear)
    else analyser.terms([[title]], locale, hear)
  }

  return {
    add(document) {
      if (!isSuggested(types.modelOf(document.type))) return
      for (const rendition of document.renditions) count(rendition, 1)
      suggestions.add(document)
    },
    remove(identity) {
      const found = find.get(identity)
      if (!found) return
      const model = types.modelOf(found.type)
      if (!isSuggested(model)) return
      for (const content of contentOf(found.key, model))
        count({ ...content, said: sayOf(analyser, model, content) }, -1)
      suggestions.remove(found.key)
    },
    flush(leastWords) {
      words.flush(leastWords)
      suggestions.flush()
    },
  }
}
