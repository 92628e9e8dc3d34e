import type { Locale } from '../../content/locales.ts'
import type { Sqlite } from '../../read-model/sqlite.ts'
import type { Analyser } from '../analysis.ts'
import { toForms } from '../forms.ts'
import type { DeskDocument, DeskReference, DeskText } from './document.ts'

/** Writes a document into the index, in the place of what it was. */
export function writeDocument(sqlite: Sqlite, analyser: Analyser, document: DeskDocument): void {
  forgetDocument(sqlite, document)
  const { type, id, stamp, texts, refersTo = [] } = document
  const key = sqlite
    .prepare('INSERT INTO documents (type, id, stamp, texts) VALUES (?, ?, ?, ?)')
    .run(type, id, stamp, JSON.stringify(texts))
  sqlite
    .prepare('INSERT INTO refers SELECT DISTINCT ?, value FROM json_each(?)')
    .run(key, JSON.stringify(refersTo))
  sqlite
    .prepare(
      `INSERT INTO terms (rowid, title, body, names, title_forms, body_forms, names_forms)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(key, ...toColumns(analyser, texts))
}

/** Removes it again; does nothing where it is not there. */
export function forgetDocument(sqlite: Sqlite, { type, id }: DeskReference): void {
  const known = sqlite
    .prepare<{ key: number }>('SELECT key FROM documents WHERE type = ? AND id = ?')
    .get(type, id)
  if (!known) return
  sqlite.prepare('DELETE FROM terms WHERE rowid = ?').run(known.key)
  sqlite.prepare('DELETE FROM refers WHERE key = ?').run(known.key)
  sqlite.prepare('DELETE FROM documents WHERE key = ?').run(known.key)
}

/** A language's words follow the other's; terms of the two do not meet. */
function toColumns(analyser: Analyser, texts: DeskDocument['texts']): string[] {
  const entries = Object.entries(texts) as [Locale, DeskText][]
  const parts = (['title', 'body', 'names'] as const).map((part) =>
    entries.map(([locale, text]) => ({ locale, text: text[part] ?? '' })),
  )
  const terms = parts.map((part) =>
    part.flatMap(({ locale, text }) => analyser.terms([[text]], locale)).join(' '),
  )
  const forms = parts.map((part) => part.flatMap(({ text }) => toForms(text)).join(' '))
  return [...terms, ...forms]
}
