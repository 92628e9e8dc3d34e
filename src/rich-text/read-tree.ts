import { isObject, childrenOf, fieldsOf, nodesOf, walk, type LexicalNode } from './lexical.ts'
import { nameHeadings } from './headings.ts'
import { numberNotes } from './notes.ts'
import { isTableCaption, paragraph, readEditorBlock } from './read-blocks.ts'
import { flatten, isBlank, maxDepth, readInlines } from './read-inlines.ts'
import { referenceOf } from './references.ts'
import { readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import { lineOf, linesOf } from './text-node.ts'
import type { Block } from './tree.ts'

type BlockReader = (node: LexicalNode, depth: number) => Block[]

const asList = (block: Block | null): Block[] => (block ? [block] : [])

function readHeading(node: LexicalNode, depth: number): Block[] {
  const children = readInlines(childrenOf(node), depth)
  // The title of the page is its only first level; the fourth is the deepest we deliver.
  const level = node.tag === 'h3' ? 3 : ['h4', 'h5', 'h6'].includes(node.tag as string) ? 4 : 2
  return isBlank(children) ? [] : [{ type: 'heading', level, id: '', children }]
}

function readQuote(node: LexicalNode, depth: number): Block[] {
  const content = readBlocks(childrenOf(node), depth)
  return content.length ? [{ type: 'quote', content }] : []
}

function readUpload(node: LexicalNode): Block[] {
  const reference = referenceOf(node)
  const { caption, credit } = fieldsOf(node)
  if (!reference) return []
  return [{ type: 'upload', reference, caption: lineOf(caption), credit: lineOf(credit) }]
}

function readRelationship(node: LexicalNode): Block[] {
  const reference = referenceOf(node)
  return reference ? [{ type: 'relationship', reference }] : []
}

const blockReaders = new Map<string, BlockReader>([
  ['paragraph', (node, depth) => paragraph(readInlines(childrenOf(node), depth))],
  ['heading', readHeading],
  ['quote', readQuote],
  ['block', (node, depth) => readEditorBlock(node, (nodes) => readBlocks(nodes, depth))],
  ['list', (node, depth) => asList(readList(node, (nodes) => readBlocks(nodes, depth)))],
  ['table', (node, depth) => asList(readTable(node, (nodes) => readBlocks(nodes, depth)))],
  ['horizontalrule', () => [{ type: 'rule' }]],
  ['upload', readUpload],
  ['relationship', readRelationship],
])

/** Whether a node that we do not know is a container of blocks rather than part of a sentence. */
function holdsBlocks(node: LexicalNode): boolean {
  for (const { type } of walk(childrenOf(node))) if (blockReaders.has(type)) return true
  return false
}

function readBlock(node: LexicalNode, depth: number): Block[] {
  const read = blockReaders.get(node.type)
  return read ? read(node, depth) : readBlocks(childrenOf(node), depth)
}

/**
 * A caption is written above its table, since the editor's tables have none.
 * @param blocks what the node after the caption was read as
 */
function withCaption(blocks: Block[], caption: LexicalNode | null): Block[] {
  const words = caption ? linesOf(fieldsOf(caption).text) : []
  const [table] = blocks
  if (isBlank(words)) return blocks
  if (table?.type !== 'table') return [...paragraph(words), ...blocks]
  return [{ ...table, caption: words }]
}

/** Reads nodes as blocks; running text between blocks becomes a paragraph. */
function readBlocks(nodes: LexicalNode[], depth: number): Block[] {
  if (depth > maxDepth) return paragraph(flatten(nodes))
  const blocks: Block[] = []
  let running: LexicalNode[] = []
  const endRunningText = () => {
    if (running.length) blocks.push(...paragraph(readInlines(running, depth)))
    running = []
  }
  let caption: LexicalNode | null = null
  nodes.forEach((node, index) => {
    if (!blockReaders.has(node.type) && !holdsBlocks(node)) return void running.push(node)
    endRunningText()
    if (isTableCaption(node) && nodes[index + 1]?.type === 'table') return void (caption = node)
    blocks.push(...withCaption(readBlock(node, depth + 1), caption))
    caption = null
  })
  endRunningText()
  return blocks
}

/** What was read of documents that somebody still holds. */
const known = new WeakMap<object, Block[]>()

/**
 * Reads stored rich text into what the converters write: once, for all that ask for the same document.
 * Nobody may change what it returns.
 *
 * @param document - Lexical JSON; anything else reads as an empty document
 * @returns well-formed blocks: text cleaned, unsafe links unwrapped, unknown nodes replaced by
 *   their content, blank blocks left out; notes are numbered and stand at the end
 */
export function readTree(document: unknown): Block[] {
  const found = isObject(document) ? known.get(document) : undefined
  if (found) return found
  const blocks = readBlocks(nodesOf(document), 0)
  nameHeadings(blocks)
  numberNotes(blocks)
  if (isObject(document)) known.set(document, blocks)
  return blocks
}
