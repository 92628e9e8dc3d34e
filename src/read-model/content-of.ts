import type { Locale } from '../content/locales.ts'
import type { FrozenFields, JsonValue, TypeModel } from '../content/model.ts'
import type { SearchableContent } from '../search/texts.ts'
import { hasRichText, renditionKeys, richTextKey } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import { fromTextColumn } from './text-column.ts'

type Stored = Parameters<typeof fromTextColumn>[0]

interface Row {
  key: number
  locale: Locale
  title: string
  richTexts: number
  data: Stored
}

/** @returns a function that reads all that a document says, in each of its languages */
export function createContentOf(sqlite: Sqlite) {
  const renditions = sqlite.prepare<Row>(
    'SELECT key, locale, title, rich_texts AS richTexts, data FROM renditions WHERE key BETWEEN ? AND ?',
  )
  const richText = sqlite.prepare<{ json: Stored }>('SELECT json FROM rich_texts WHERE key = ?')

  function richTextsOf(key: number, bits: number, { fields }: TypeModel) {
    const found = fields.flatMap((_, field): [number, { json: JsonValue }][] => {
      if (!hasRichText(bits, field)) return []
      const stored = richText.get(richTextKey(key, field))
      return stored ? [[field, { json: JSON.parse(fromTextColumn(stored.json)) as JsonValue }]] : []
    })
    return new Map(found)
  }

  return (
    document: number,
    type: TypeModel,
  ): (SearchableContent & { key: number; locale: Locale; title: string })[] =>
    renditions.all(...renditionKeys(document)).map(({ key, locale, title, richTexts, data }) => ({
      ...{ key, locale, title },
      data: JSON.parse(fromTextColumn(data)) as FrozenFields,
      richTexts: richTextsOf(key, richTexts, type),
    }))
}
