import { randomBytes } from 'node:crypto'
import { cleanText } from '../rich-text/escaping.ts'
import type { LexicalDocument, LexicalNode } from '../rich-text/lexical.ts'
import type {
  ImportedBlock,
  ImportedCell,
  ImportedImage,
  ImportedInline,
  ImportedList,
  ImportedTable,
} from './tree.ts'

/** The keys that the editor writes for every element. */
const element = { version: 1, direction: null, format: '', indent: 0 }

/** Where an image is stored: the id of its record; null leaves the image out. */
export type StoredImages = (image: ImportedImage) => string | null

/**
 * Builds a document as the editor would store it: what every reader makes of a file, as Lexical JSON.
 * With nothing to say it holds an empty paragraph, because the editor refuses a document without any
 * node.
 */
export function writeLexical(
  blocks: readonly ImportedBlock[],
  storedImages: StoredImages = () => null,
): LexicalDocument {
  const nodes = blocks.flatMap((block) => toNodes(block, storedImages))
  const children = nodes.length > 0 ? nodes : [paragraph([])]
  return { root: { ...element, type: 'root', children } }
}

function toNodes(block: ImportedBlock, storedImages: StoredImages): LexicalNode[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(toInlineNodes(block.inlines))]
    case 'quote':
      return [{ ...element, type: 'quote', children: toInlineNodes(block.inlines) }]
    case 'heading': {
      // The title of the page is its only heading of the first level.
      const tag = `h${Math.max(2, block.level)}`
      return [{ ...element, type: 'heading', tag, children: toInlineNodes(block.inlines) }]
    }
    case 'list':
      return [listNode(block, 0)]
    case 'table':
      return [tableNode(block, storedImages)]
    case 'image':
      return uploadNodes(storedImages(block))
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
  }
}

function paragraph(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

/** Neighbouring runs that lead to the same address are one link. */
function toInlineNodes(inlines: readonly ImportedInline[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let link = null as { href: string; children: LexicalNode[] } | null
  for (const inline of inlines) {
    const href = inline.kind === 'text' ? inline.href : undefined
    if (href === undefined) link = null
    else if (link?.href !== href) {
      link = { href, children: [] }
      nodes.push(linkNode(href, link.children))
    }
    const target = link?.children ?? nodes
    target.push(...inlineNode(inline))
  }
  return nodes
}

function inlineNode(inline: ImportedInline): LexicalNode[] {
  if (inline.kind === 'break') return [{ type: 'linebreak', version: 1 }]
  if (inline.kind === 'footnote') return [footnoteNode(inline.text)]
  const text = cleanText(inline.text)
  if (text === '') return []
  const { format } = inline
  return [{ type: 'text', version: 1, text, detail: 0, format, mode: 'normal', style: '' }]
}

function footnoteNode(text: string): LexicalNode {
  const fields = { id: rowId(), blockName: '', blockType: 'footnote', text: cleanText(text) }
  return { type: 'inlineBlock', version: 1, fields }
}

function linkNode(url: string, children: LexicalNode[]): LexicalNode {
  const fields = { linkType: 'custom', newTab: false, url }
  return { ...element, type: 'link', version: 3, id: rowId(), fields, children }
}

/** As the editor does it, a nested list stands in an item of its own after the item it belongs to. */
function listNode({ ordered, start, items }: ImportedList, indent: number): LexicalNode {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  let value = start
  const children = items.flatMap(({ inlines, lists }) => {
    const item = itemNode(toInlineNodes(inlines), value++, indent)
    return [item, ...lists.map((list) => itemNode([listNode(list, indent + 1)], value, indent))]
  })
  return { ...element, ...kind, type: 'list', start, children }
}

function itemNode(children: LexicalNode[], value: number, indent: number): LexicalNode {
  return { ...element, type: 'listitem', value, indent, children }
}

function tableNode({ rows }: ImportedTable, storedImages: StoredImages): LexicalNode {
  const children = rows.map((row) => ({
    ...{ ...element, type: 'tablerow' },
    children: row.map((cell) => cellNode(cell, storedImages)),
  }))
  return { ...element, type: 'table', children }
}

/** Lexical's states of a cell: 0 holds data, 1 heads a column. */
function cellNode(cell: ImportedCell, storedImages: StoredImages): LexicalNode {
  const { isHeader, colSpan, rowSpan, blocks } = cell
  const nodes = blocks.flatMap((block) => toNodes(block, storedImages))
  return {
    ...{ ...element, type: 'tablecell', backgroundColor: null, colSpan, rowSpan },
    headerState: isHeader ? 1 : 0,
    children: nodes.length > 0 ? nodes : [paragraph([])],
  }
}

function uploadNodes(value: string | null): LexicalNode[] {
  if (value === null) return []
  const node = { type: 'upload', version: 3, format: '', id: rowId(), fields: {} }
  return [{ ...node, relationTo: 'media', value }]
}

/** As the editor names what it has to tell apart. */
function rowId(): string {
  return randomBytes(12).toString('hex')
}
