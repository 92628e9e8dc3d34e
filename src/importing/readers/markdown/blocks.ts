import type { Definition, List, ListItem, Root, RootContent, Table } from 'mdast'
import type { ImportedBlock, ImportedInline, ImportedItem, ImportedList } from '../../tree.ts'
import { toInlines } from '../../text-view.ts'
import { readInlines, type MarkdownContext } from './inlines.ts'
import { plainTextOf } from './plain-text.ts'

/** The addresses and footnotes that a text defines somewhere and uses elsewhere. */
export function findDefinitions(root: Root): Pick<MarkdownContext, 'definitions' | 'notes'> {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, string>()
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, plainTextOf(node))
  }
  return { definitions, notes }
}

export function readBlocks(
  nodes: readonly RootContent[],
  context: MarkdownContext,
): ImportedBlock[] {
  return nodes.flatMap((node) => readBlock(node, context))
}

function readBlock(node: RootContent, context: MarkdownContext): ImportedBlock[] {
  switch (node.type) {
    case 'heading': {
      const level = Math.min(node.depth, 4) as 1 | 2 | 3 | 4
      return [{ kind: 'heading', level, inlines: readInlines(node.children, context) }]
    }
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: readInlines(node.children, context) }]
    case 'blockquote':
      return readBlocks(node.children, context).map((block) =>
        block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block,
      )
    case 'list':
      return readList(node, context)
    case 'table':
      return [readTable(node, context)]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', inlines: toInlines(node.value) }]
    default:
      return []
  }
}

/** As in HTML: where an item holds more than text and lists, the list ends and goes on after it. */
function readList(node: List, context: MarkdownContext): ImportedBlock[] {
  const ordered = node.ordered ?? false
  const read: ImportedBlock[] = []
  let list: ImportedList = { kind: 'list', ordered, start: node.start ?? 1, items: [] }
  node.children.forEach((child, index) => {
    const { item, others } = readItem(child, context)
    list.items.push(item)
    if (others.length === 0) return
    read.push(list, ...others)
    list = { kind: 'list', ordered, start: (node.start ?? 1) + index + 1, items: [] }
  })
  return list.items.length > 0 ? [...read, list] : read
}

function readItem(node: ListItem, context: MarkdownContext) {
  const item: ImportedItem = { inlines: [], lists: [] }
  const others: ImportedBlock[] = []
  for (const block of readBlocks(node.children, context)) {
    const fits = others.length === 0
    if (fits && block.kind === 'paragraph' && item.lists.length === 0)
      addLine(item.inlines, block.inlines)
    else if (fits && block.kind === 'list') item.lists.push(block)
    else others.push(block)
  }
  return { item, others }
}

function addLine(inlines: ImportedInline[], line: readonly ImportedInline[]): void {
  if (inlines.length > 0) inlines.push({ kind: 'break' })
  inlines.push(...line)
}

function readTable(node: Table, context: MarkdownContext): ImportedBlock {
  const rows = node.children.map((row, index) =>
    row.children.map((cell) => ({
      ...{ isHeader: index === 0, colSpan: 1, rowSpan: 1 },
      blocks: [{ kind: 'paragraph' as const, inlines: readInlines(cell.children, context) }],
    })),
  )
  return { kind: 'table', rows }
}
