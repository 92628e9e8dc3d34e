import type { Locale } from '../content/locales.ts'
import type { DocumentStatus } from './document.ts'
import { createIndexQueue } from './index-queue.ts'
import { renditionKeys } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import { isSuggested, suggestionRow, suggestionWords } from './suggestion-words.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { viewOf } from './views.ts'

/** A document that may be suggested. */
export interface SuggestedDocument {
  /** Number of its type. */
  type: number
  status: DocumentStatus
  renditions: readonly { key: number; locale: Locale; title: string; publishedAt: number }[]
}

/** Keeps the titles that are suggested while a reader types. */
export interface SuggestionWriter {
  add(document: SuggestedDocument): void
  /** @param document key of a document that is still in the tables */
  remove(document: number): void
  /** Writes what was added and removed, at the end of the caller's transaction. */
  flush(): void
}

interface Row {
  key: number
  type: number
  publishedAt: number
  status: DocumentStatus
}

/** @param sqlite an open read model */
export function createSuggestionWriter(sqlite: Sqlite, types: TypeNumbers): SuggestionWriter {
  const insert = sqlite.prepare('INSERT INTO suggestions (rowid, words) VALUES (?, ?)')
  const remove = sqlite.prepare('DELETE FROM suggestions WHERE rowid = ?')
  const index = createIndexQueue<string>({
    insert: (row, words) => void insert.run(row, words),
    remove: (row) => void remove.run(row),
  })
  const present = sqlite.prepare<Row>(`
    SELECT r.key, r.type, r.published_at AS publishedAt, d.status FROM renditions r
    CROSS JOIN documents d ON d.key = r.document WHERE r.key BETWEEN ? AND ?`)
  return {
    add({ type, status, renditions }) {
      const model = types.modelOf(type)
      if (!isSuggested(model)) return
      const available = renditions.map(({ locale }) => locale)
      for (const { key, locale, title, publishedAt } of renditions) {
        if (title === '') continue
        const words = suggestionWords(title, type, viewOf(locale, available))
        index.put(suggestionRow({ slug: model.slug, status, publishedAt, key }), words)
      }
    },
    remove(document) {
      for (const { type, ...place } of present.all(...renditionKeys(document)))
        index.remove(suggestionRow({ slug: types.slugOf(type), ...place }))
    },
    flush: () => index.flush(),
  }
}
