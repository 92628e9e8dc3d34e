import type { FrozenFields } from '../content/model.ts'
import { renderAs } from '../rich-text/deliver.ts'
import { keyList, type RichTextFormat } from './document.ts'
import { renditionOf, richTextKey } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import { fromTextColumn } from './text-column.ts'

type StoredText = Parameters<typeof fromTextColumn>[0]

/** Reads what renditions say, for several at once. */
export interface ContentReader {
  /** @returns all fields but top-level rich text, by key of the rendition */
  data(renditions: readonly number[]): Map<number, FrozenFields>
  /**
   * @param field index of the field in the fields of the type
   * @returns text with marked references (JSON text for `json`), by key of the rendition
   */
  richText(
    renditions: readonly number[],
    field: number,
    format: RichTextFormat,
  ): Map<number, string>
}

/** @param sqlite an open read model */
export function createContentReader(sqlite: Sqlite): ContentReader {
  const wanted = 'key IN (SELECT value FROM json_each(?))'
  const data = sqlite.prepare<{ key: number; data: StoredText }>(
    `SELECT key, data FROM renditions WHERE ${wanted}`,
  )
  const richText = (column: 'html' | 'json') =>
    sqlite.prepare<{ key: number; value: StoredText }>(
      `SELECT key, ${column} AS value FROM rich_texts WHERE ${wanted}`,
    )
  return {
    data: (renditions) =>
      new Map(
        data
          .all(keyList(renditions))
          .map(({ key, data }) => [key, JSON.parse(fromTextColumn(data)) as FrozenFields]),
      ),
    richText(renditions, field, format) {
      const keys = renditions.map((rendition) => richTextKey(rendition, field))
      const rows = richText(format === 'html' ? 'html' : 'json').all(keyList(keys))
      const toForm = (stored: string) =>
        format === 'html' || format === 'json' ? stored : renderAs(JSON.parse(stored), format)
      return new Map(
        rows.map(({ key, value }) => [renditionOf(key), toForm(fromTextColumn(value))]),
      )
    },
  }
}
