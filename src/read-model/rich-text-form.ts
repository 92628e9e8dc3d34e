import type { Locale } from '../content/locales.ts'
import { renderAs } from '../rich-text/deliver.ts'
import type { RichTextFormat } from './document.ts'
import type { StoredRichText } from './project.ts'

/**
 * One form of a rich text: HTML and JSON are kept, the others are made of the JSON.
 * @returns text with marked references; JSON text for `json`
 */
export function richTextForm(
  { html, json }: StoredRichText,
  format: RichTextFormat,
  locale: Locale,
): string {
  if (format === 'html') return html
  return format === 'json' ? JSON.stringify(json) : renderAs(json, format, locale)
}
