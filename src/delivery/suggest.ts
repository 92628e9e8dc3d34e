import { addressOf } from '../content/addresses.ts'
import type { DocumentStatus, ReadModel, SuggestQuery } from '../read-model/index.ts'
import { highlightWords } from '../search/highlight-words.ts'

/** A document that may be meant, as readers are told of it. */
export interface DeliveredSuggestion {
  /** Slug of its type. */
  kind: string
  id: string
  text: string
  /** The text with what was typed in `<mark>`. */
  html: string
  slug: string
  path: string | null
  status: DocumentStatus
}

/** @returns documents whose titles have the words typed so far, the likeliest first */
export function readSuggestions(readModel: ReadModel, query: SuggestQuery): DeliveredSuggestion[] {
  const types = new Map(readModel.model.types.map((type) => [type.slug, type]))
  return readModel.suggest(query).map(({ type, id, title, slug, status, words }) => {
    const model = types.get(type)
    const html = highlightWords(title, words)
    const path = model ? addressOf(model, slug) : null
    return { kind: type, id, text: title, html, slug, path, status }
  })
}
