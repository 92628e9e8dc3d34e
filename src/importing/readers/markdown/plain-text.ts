import type { Nodes } from 'mdast'

const blocks = new Set(['paragraph', 'heading', 'code', 'tableCell', 'listItem', 'blockquote'])

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
  if ('value' in node) return node.type === 'code' ? `${node.value}\n\n` : node.value
  const inner = 'children' in node ? joinChildren(node) : ''
  return blocks.has(node.type) ? `${inner}\n\n` : inner
}

const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** HTML is a block or a part of a line, by what it stands in. */
function joinChildren(node: Extract<Nodes, { children: unknown }>): string {
  return node.children.map((child) => textOf(child)).join(flow.has(node.type) ? '\n\n' : '')
}
