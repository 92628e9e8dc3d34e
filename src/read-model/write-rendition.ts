import { toEscapedText } from './escaped-text.ts'
import type { Rendition } from './edition.ts'
import { richTextBits, richTextKey } from './keys.ts'
import type { StoredRichText } from './project.ts'
import type { Sqlite } from './sqlite.ts'
import { toTextColumn } from './text-column.ts'

interface Owner {
  key: number
  type: number
}

/** @returns a function that inserts what a document says in one locale */
export function createRenditionWriter(
  sqlite: Sqlite,
): (document: Owner, rendition: Rendition) => void {
  const insert = sqlite.prepare('INSERT INTO renditions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertFile = sqlite.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?)')
  const insertRichText = createRichTextWriter(sqlite)
  return (document, rendition) => {
    const { key, locale, slug, title, publishedAt, data } = rendition
    const json = toTextColumn(JSON.stringify(data))
    const row = [key, document.key, document.type, locale, slug, title, publishedAt] as const
    insert.run(...row, richTextBits(rendition.richTexts), json)
    for (const [field, richText] of rendition.richTexts) insertRichText(key, field, richText)
    const { filename, mimeType } = data
    if (typeof filename === 'string')
      insertFile.run(filename, document.key, typeof mimeType === 'string' ? mimeType : null)
  }
}

function createRichTextWriter(
  sqlite: Sqlite,
): (rendition: number, field: number, richText: StoredRichText) => void {
  const insert = sqlite.prepare('INSERT INTO rich_texts VALUES (?, ?, ?)')
  return (rendition, field, { html, json }) =>
    insert.run(
      richTextKey(rendition, field),
      toEscapedText(html),
      toTextColumn(JSON.stringify(json)),
    )
}
