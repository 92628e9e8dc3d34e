import { safeAddress } from './escaping.ts'
import { childrenOf, fieldsOf, walk, type LexicalNode } from './lexical.ts'
import { readInlineBlock } from './read-inline-block.ts'
import { referenceOf } from './references.ts'
import { textNode } from './text-node.ts'
import type { Inline, Link } from './tree.ts'

/** Deeper nesting is nobody's writing; what is there is read as its text, so no stack overflows. */
export const maxDepth = 250

/** All text of some nodes as one unformatted node. */
export function flatten(nodes: LexicalNode[]): Inline[] {
  const texts = [...walk(nodes)].map((node) => (typeof node.text === 'string' ? node.text : ''))
  return [textNode(texts.join(''))]
}

/** A link; where its target is missing or unsafe, or it stands inside a link, its text alone. */
function readLink(node: LexicalNode, depth: number, insideLink: boolean): Inline[] {
  const children = readInlines(childrenOf(node), depth, true)
  const fields = fieldsOf(node)
  const isInternal = fields.linkType === 'internal'
  const target = isInternal ? referenceOf(node) : safeAddress(fields.url)
  if (!target || insideLink || isBlank(children)) return children
  // A note is called by a link of its own, and links do not nest.
  const calls = children.filter(isCall)
  const linked = children.filter((child) => !isCall(child))
  const link: Link = { type: 'link', target, newTab: fields.newTab === true, children: linked }
  return isBlank(linked) ? calls : [link, ...calls]
}

function isCall({ type }: Inline): boolean {
  return type === 'note' || type === 'citation'
}

function readInline(node: LexicalNode, depth: number, insideLink: boolean): Inline[] {
  if (node.type === 'linebreak') return [{ type: 'lineBreak' }]
  if (node.type === 'tab') return [textNode('\t')]
  if (node.type === 'link' || node.type === 'autolink') return readLink(node, depth, insideLink)
  if (node.type === 'inlineBlock') return readInlineBlock(node)
  const own = typeof node.text === 'string' ? [textNode(node.text, node.format)] : []
  return [...own, ...readInlines(childrenOf(node), depth, insideLink)]
}

/** Joins neighbouring texts of the same format and leaves empty ones out. */
export function mergeTexts(inlines: Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.format === inline.format) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else if (inline.type !== 'text' || inline.text) merged.push(inline)
  }
  return merged
}

/** Whether inline content shows nothing at all. */
export function isBlank(inlines: Inline[]): boolean {
  return inlines.every(
    (inline) => inline.type === 'lineBreak' || (inline.type === 'text' && !inline.text.trim()),
  )
}

/** Reads nodes as running text; of any other node the text and the children count. */
export function readInlines(nodes: LexicalNode[], depth: number, insideLink = false): Inline[] {
  if (depth > maxDepth) return flatten(nodes)
  return mergeTexts(nodes.flatMap((node) => readInline(node, depth + 1, insideLink)))
}
