import type { FrozenReference } from '../content/model.ts'
import { readTree } from './read-tree.ts'
import { findReferences } from './references.ts'
import { renderHtml } from './to-html.ts'
import { renderMarkdown } from './to-markdown.ts'
import { renderText } from './to-text.ts'

/** Rich text in all forms that readers can ask for. */
export interface DeliveredRichText {
  /** Marked: to be passed through `resolveReferences` before anyone sees it. */
  html: string
  /** Marked, as `html`. */
  markdown: string
  text: string
  references: FrozenReference[]
}

/**
 * Converts rich text once, to be kept and delivered many times.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 */
export function toDelivered(document: unknown): DeliveredRichText {
  const blocks = readTree(document)
  return {
    html: renderHtml(blocks),
    markdown: renderMarkdown(blocks),
    text: renderText(blocks),
    references: findReferences(document),
  }
}

export { emptyDocument } from './from-paragraphs.ts'
