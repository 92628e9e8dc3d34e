import type { Locale } from '../content/locales.ts'
import type { TypeModel } from '../content/model.ts'
import { searchTextsOf, type SearchableContent, type SearchTexts } from '../search/texts.ts'

/** What a document says in one language, as texts. */
export interface Spoken {
  /** Of the rendition. */
  key: number
  locale: Locale
  /** Empty for a record, which is known by its title alone. */
  texts: SearchTexts | null
}

/** Reads the texts once for all that is made of them; to render them is what costs. */
export function toSpoken<R extends SearchableContent & { key: number; locale: Locale }>(
  model: TypeModel,
  rendition: R,
): R & Spoken {
  const texts = model.role === 'publication' ? searchTextsOf(model, rendition) : null
  return { ...rendition, texts }
}
