import type { Nodes } from 'mdast'

const blocks = new Set([
  'paragraph',
  'heading',
  'code',
  'html',
  'tableCell',
  'listItem',
  'blockquote',
])

/** The words that Markdown shows, one line or blank line between paragraphs; without footnotes. */
export function plainTextOf(node: Nodes): string {
  return textOf(node, true)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function textOf(node: Nodes, isTop = false): string {
  if (node.type === 'footnoteDefinition' && !isTop) return ''
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference')
    return node.alt || ('url' in node && /^https?:/i.test(node.url) ? node.url : '')
  if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) return '\n'
  const inner =
    'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map((child) => textOf(child)).join('')
        : ''
  return blocks.has(node.type) ? `${inner}\n\n` : inner
}
