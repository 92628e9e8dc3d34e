import type { FrozenFields } from '../content/model.ts'
import { renderAs } from '../rich-text/deliver.ts'
import { keyList, type RichTextFormat } from './document.ts'
import { fromEscapedText, type EscapedText } from './escaped-text.ts'
import { localeOf, renditionOf, richTextKey } from './keys.ts'
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
  /** @returns the HTML of `richText`, ready to stand in an answer */
  escapedHtml(renditions: readonly number[], field: number): Map<number, EscapedText>
}

/** @param sqlite an open read model */
export function createContentReader(sqlite: Sqlite): ContentReader {
  const wanted = 'key IN (SELECT value FROM json_each(?))'
  const data = sqlite.prepare<{ key: number; data: StoredText }>(
    `SELECT key, data FROM renditions WHERE ${wanted}`,
  )
  const html = sqlite.prepare<{ key: number; html: ArrayBuffer }>(
    `SELECT key, html FROM rich_texts WHERE ${wanted}`,
  )
  const json = sqlite.prepare<{ key: number; json: StoredText }>(
    `SELECT key, json FROM rich_texts WHERE ${wanted}`,
  )
  const keysOf = (renditions: readonly number[], field: number) =>
    keyList(renditions.map((rendition) => richTextKey(rendition, field)))
  const escapedHtml: ContentReader['escapedHtml'] = (renditions, field) => {
    const rows = html.all(keysOf(renditions, field))
    return new Map(rows.map((row) => [renditionOf(row.key), Buffer.from(row.html)]))
  }
  return {
    data: (renditions) =>
      new Map(
        data
          .all(keyList(renditions))
          .map(({ key, data }) => [key, JSON.parse(fromTextColumn(data)) as FrozenFields]),
      ),
    richText(renditions, field, format) {
      if (format === 'html') {
        const escaped = [...escapedHtml(renditions, field)]
        return new Map(escaped.map(([rendition, text]) => [rendition, fromEscapedText(text)]))
      }
      const toForm = (stored: string, rendition: number) =>
        format === 'json' ? stored : renderAs(JSON.parse(stored), format, localeOf(rendition))
      const rows = json.all(keysOf(renditions, field))
      return new Map(
        rows.map((row) => {
          const rendition = renditionOf(row.key)
          return [rendition, toForm(fromTextColumn(row.json), rendition)]
        }),
      )
    },
    escapedHtml,
  }
}
