import { defaultLocale } from '../content/locales.ts'
import { escapeHtml } from './escaping.ts'
import { inlineHtml, noteId, type HtmlContext } from './html-inlines.ts'
import { tableHtml } from './html-table.ts'
import { embedMarker } from './mark-embeds.ts'
import { readTree } from './read-tree.ts'
import { isTight, type Block, type Callout, type List, type Notes, type Quote } from './tree.ts'
import { backWords, calloutHeadline, notesWords } from './words.ts'

/** The content of an item or a cell. */
function flowHtml(content: Block[], context: HtmlContext): string {
  if (!isTight(content)) return renderHtml(content, context)
  return content
    .map((block) =>
      block.type === 'paragraph' ? inlineHtml(block.children, context) : blockHtml(block, context),
    )
    .join('')
}

/** A box has to have a name: what it stands before. */
function checkedHtml(checked: boolean, content: Block[], context: HtmlContext): string {
  const [first, ...others] = content
  const isLine = first?.type === 'paragraph'
  const name = isLine ? inlineHtml(first.children, context) : ''
  const box = `<input type="checkbox" disabled${checked ? ' checked' : ''}>`
  return `<label>${box} ${name || '…'}</label>${flowHtml(isLine ? others : content, context)}`
}

function listHtml({ ordered, start, items }: List, context: HtmlContext): string {
  const tag = ordered ? 'ol' : 'ul'
  const rows = items.map(({ checked, content }) => {
    const inner =
      checked === null ? flowHtml(content, context) : checkedHtml(checked, content, context)
    return `<li>${inner}</li>`
  })
  const from = ordered && start !== 1 ? ` start="${start}"` : ''
  return `<${tag}${from}>${rows.join('')}</${tag}>`
}

function quoteHtml({ content, attribution }: Quote, context: HtmlContext): string {
  const quote = `<blockquote>${renderHtml(content, context)}</blockquote>`
  if (!attribution) return quote
  return `<figure>${quote}<figcaption>— ${inlineHtml(attribution, context)}</figcaption></figure>`
}

function calloutHtml({ kind, title, content }: Callout, context: HtmlContext): string {
  const headline = escapeHtml(calloutHeadline(kind, title, context.locale))
  const head = `<p><strong>${headline}</strong></p>`
  const body = renderHtml(content, context)
  return `<aside class="callout" data-kind="${kind}" role="note">${head}${body}</aside>`
}

function notesHtml({ notes }: Notes, context: HtmlContext): string {
  const items = notes.map((note, index) => {
    const href = `#${noteId('note-call', index + 1, context)}`
    const label = `${backWords[context.locale]} ${index + 1}`
    const back = `<a href="${href}" role="doc-backlink" aria-label="${label}">↩</a>`
    return `<li id="${noteId('note', index + 1, context)}">${inlineHtml(note, context)} ${back}</li>`
  })
  const name = notesWords[context.locale]
  return `<section class="notes" role="doc-endnotes" aria-label="${name}"><ol>${items.join('')}</ol></section>`
}

function blockHtml(block: Block, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children, context)}</p>`
    case 'heading': {
      const { level, id, children } = block
      return `<h${level} id="${id}">${inlineHtml(children, context)}</h${level}>`
    }
    case 'quote':
      return quoteHtml(block, context)
    case 'list':
      return listHtml(block, context)
    case 'table':
      return tableHtml(block, context, (content) => flowHtml(content, context))
    case 'callout':
      return calloutHtml(block, context)
    case 'notes':
      return notesHtml(block, context)
    case 'rule':
      return '<hr>'
    default:
      return embedMarker('h', block)
  }
}

/** Writes what `readTree` has read as marked HTML. */
export function renderHtml(blocks: Block[], context: HtmlContext): string {
  return blocks.map((block) => blockHtml(block, context)).join('')
}

/**
 * Converts rich text to semantic HTML without styles; the few classes are listed in
 * `docs/front-end.md`.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 * @returns HTML with a marker for each reference, for `resolveReferences`
 */
export function toHtml(document: unknown, context: Partial<HtmlContext> = {}): string {
  return renderHtml(readTree(document), { locale: defaultLocale, scope: '', ...context })
}
