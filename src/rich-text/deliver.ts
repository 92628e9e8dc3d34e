import { defaultLocale, type Locale } from '../content/locales.ts'
import type { FrozenReference } from '../content/model.ts'
import type { HtmlContext } from './html-inlines.ts'
import { readTree } from './read-tree.ts'
import { findReferences } from './references.ts'
import { renderHtml } from './to-html.ts'
import { renderMarkdown } from './to-markdown.ts'
import { renderText } from './to-text.ts'

/** Rich text as most readers want it, and what it points at. */
export interface DeliveredRichText {
  /** Marked: to be passed through `resolveReferences` before anyone sees it. */
  html: string
  references: FrozenReference[]
}

/**
 * Converts rich text once, to be kept and delivered many times.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 */
export function toDelivered(
  document: unknown,
  { locale = defaultLocale, scope = '' }: Partial<HtmlContext> = {},
): DeliveredRichText {
  const html = renderHtml(readTree(document), { locale, scope })
  return { html, references: findReferences(document) }
}

/**
 * The forms that few ask for, made when somebody does: Markdown alone takes as long as all else that
 * is done with an edition.
 * @param document - as for `toDelivered`
 * @returns Markdown or plain text, marked as HTML is
 */
export function renderAs(
  document: unknown,
  format: 'markdown' | 'text',
  locale: Locale = defaultLocale,
): string {
  const blocks = readTree(document)
  return format === 'text'
    ? renderText(blocks, { locale, marks: true })
    : renderMarkdown(blocks, { locale })
}

export { emptyDocument } from './from-paragraphs.ts'
