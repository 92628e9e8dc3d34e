import { richTextBits, richTextKey } from './keys.ts'
import type { PreparedRendition } from './prepare.ts'
import type { Sqlite } from './sqlite.ts'

interface Owner {
  key: number
  type: number
}

/** @returns a function that inserts what a document says in one locale */
export function createRenditionWriter(
  sqlite: Sqlite,
): (document: Owner, rendition: PreparedRendition) => void {
  const insert = sqlite.prepare('INSERT INTO renditions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertFile = sqlite.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?)')
  const insertRichText = sqlite.prepare('INSERT INTO rich_texts VALUES (?, ?, ?)')
  return (document, rendition) => {
    const { key, locale, slug, title, publishedAt, data, json, richTexts } = rendition
    const row = [key, document.key, document.type, locale, slug, title, publishedAt] as const
    insert.run(...row, richTextBits(richTexts.map(({ field }) => field)), json)
    for (const { field, html, json } of richTexts)
      insertRichText.run(richTextKey(key, field), html, json)
    const { filename, mimeType } = data
    if (typeof filename === 'string')
      insertFile.run(filename, document.key, typeof mimeType === 'string' ? mimeType : null)
  }
}
