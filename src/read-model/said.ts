import type { Locale } from '../content/locales.ts'
import type { TypeModel } from '../content/model.ts'
import type { Analyser } from '../search/analysis.ts'
import type { Word } from '../search/spellings.ts'
import { searchTextsOf, type SearchableContent, type SearchTexts } from '../search/texts.ts'
import { searchColumns } from '../search/weights.ts'

/** By what a publication is found in one language, beside what it refers to. */
export interface Said {
  /** Terms of each of `searchColumns`, with blanks between them. */
  terms: readonly string[]
  /** Its words, each at least once. */
  words: readonly Word[]
}

/** What a document says in one language. */
export interface Saying {
  /** Of the rendition. */
  key: number
  locale: Locale
  /** Null for a record, which is known by its title alone. */
  said: Said | null
}

/** Reads the texts once for all that is made of them; to render them is what costs. */
export function sayOf(
  analyser: Pick<Analyser, 'terms'>,
  model: TypeModel,
  content: SearchableContent & { locale: Locale },
): Said | null {
  if (model.role !== 'publication') return null
  return analyse(analyser, searchTextsOf(model, content), content.locale)
}

export function analyse(
  analyser: Pick<Analyser, 'terms'>,
  texts: SearchTexts,
  locale: Locale,
): Said {
  const words: Word[] = []
  const columns = searchColumns.map((column) => texts[column])
  const terms = analyser.terms(columns, locale, (word) => void words.push(word))
  return { terms, words }
}
