import { cleanText } from './escaping.ts'
import type { LexicalDocument, LexicalNode } from './lexical.ts'

/** A piece of a text that comes from elsewhere; a newline within is a line break. */
export type TextBlock =
  | { kind: 'paragraph' | 'quote'; text: string }
  | { kind: 'heading'; text: string; level: 2 | 3 | 4 }
  | { kind: 'list'; items: string[]; ordered?: boolean }

/** The keys that the editor writes for every element. */
const element = { version: 1, direction: null, format: '', indent: 0 }

function textNode(text: string): LexicalNode {
  return { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
}

function inlines(text: string): LexicalNode[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line ? [textNode(line)] : []),
    ])
}

function paragraph(text: string): LexicalNode {
  const children = inlines(text)
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

function list(items: string[], ordered: boolean): LexicalNode {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  const children = items
    .filter((item) => item.trim())
    .map((item, index) => ({
      ...element,
      type: 'listitem',
      value: index + 1,
      children: inlines(item),
    }))
  return { ...element, ...kind, type: 'list', start: 1, children }
}

function toNode(block: TextBlock): LexicalNode {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text)
    case 'quote':
      return { ...element, type: 'quote', children: inlines(block.text) }
    case 'heading':
      return { ...element, type: 'heading', tag: `h${block.level}`, children: inlines(block.text) }
    case 'list':
      return list(block.items, block.ordered ?? false)
  }
}

function isBlank(block: TextBlock): boolean {
  return block.kind === 'list' ? !block.items.some((item) => item.trim()) : !block.text.trim()
}

/**
 * Builds a document as the Payload editor would store it.
 *
 * @param blocks - the text in order; blank blocks and items are left out
 * @returns Lexical JSON. With nothing to say it holds an empty paragraph, because the editor
 *   refuses a document without any node.
 */
export function toLexical(blocks: TextBlock[]): LexicalDocument {
  const nodes = blocks.filter((block) => !isBlank(block)).map(toNode)
  const children = nodes.length ? nodes : [paragraph('')]
  return { root: { ...element, type: 'root', children } }
}

/** A document without text. */
export const emptyDocument: LexicalDocument = toLexical([])
