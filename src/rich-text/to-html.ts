import { escapeHtml } from './escaping.ts'
import { textFormat } from './lexical.ts'
import { markEmbed, markerKinds, markLink } from './markers.ts'
import { readTree } from './read-tree.ts'
import {
  isTight,
  type Block,
  type Cell,
  type Inline,
  type Link,
  type List,
  type Quote,
  type Table,
} from './tree.ts'

/** Innermost first. */
const formatTags = [
  [textFormat.code, 'code'],
  [textFormat.subscript, 'sub'],
  [textFormat.superscript, 'sup'],
  [textFormat.strikethrough, 's'],
  [textFormat.underline, 'u'],
  [textFormat.italic, 'em'],
  [textFormat.bold, 'strong'],
] as const

function textHtml(text: string, format: number): string {
  return formatTags.reduce(
    (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(text),
  )
}

function linkHtml({ target, newTab, children }: Link): string {
  const inner = inlineHtml(children)
  if (typeof target !== 'string') {
    return markLink(markerKinds.html[newTab ? 'linkInNewTab' : 'link'], target, inner)
  }
  const tab = newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(target)}"${tab}>${inner}</a>`
}

function inlineHtml(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'lineBreak') return '<br>'
      return inline.type === 'text' ? textHtml(inline.text, inline.format) : linkHtml(inline)
    })
    .join('')
}

/** The content of an item or a cell. */
function flowHtml(content: Block[]): string {
  if (!isTight(content)) return renderHtml(content)
  return content
    .map((block) => (block.type === 'paragraph' ? inlineHtml(block.children) : blockHtml(block)))
    .join('')
}

function listHtml({ ordered, start, items }: List): string {
  const tag = ordered ? 'ol' : 'ul'
  const rows = items.map(({ checked, content }) => {
    const box = `<input type="checkbox" disabled${checked ? ' checked' : ''}> `
    return `<li>${checked === null ? '' : box}${flowHtml(content)}</li>`
  })
  const from = ordered && start !== 1 ? ` start="${start}"` : ''
  return `<${tag}${from}>${rows.join('')}</${tag}>`
}

function cellHtml({ heads, colSpan, rowSpan, content }: Cell): string {
  const tag = heads ? 'th' : 'td'
  const scope = heads ? ` scope="${heads === 'column' ? 'col' : 'row'}"` : ''
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : ''
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  return `<${tag}${scope}${columns}${rows}>${flowHtml(content)}</${tag}>`
}

function tableHtml({ rows }: Table): string {
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  return `<table><tbody>${body.join('')}</tbody></table>`
}

function quoteHtml({ content, attribution }: Quote): string {
  const quote = `<blockquote>${renderHtml(content)}</blockquote>`
  if (!attribution) return quote
  return `<figure>${quote}<figcaption>— ${inlineHtml(attribution)}</figcaption></figure>`
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`
    case 'heading':
      return `<h${block.level} id="${block.id}">${inlineHtml(block.children)}</h${block.level}>`
    case 'quote':
      return quoteHtml(block)
    case 'list':
      return listHtml(block)
    case 'table':
      return tableHtml(block)
    case 'rule':
      return '<hr>'
    case 'upload':
    case 'relationship':
      return markEmbed(markerKinds.html[block.type], block.reference)
  }
}

/** Writes what `readTree` has read as marked HTML. */
export function renderHtml(blocks: Block[]): string {
  return blocks.map(blockHtml).join('')
}

/**
 * Converts rich text to semantic HTML without classes and styles.
 *
 * @param document - Lexical JSON as stored; null or anything malformed gives what can be read of it
 * @returns HTML with a marker for each reference, for `resolveReferences`
 */
export function toHtml(document: unknown): string {
  return renderHtml(readTree(document))
}
