import { childrenOf, isObject, nodesOf, walk, type LexicalNode } from './lexical.ts'
import { nameHeadings } from './headings.ts'
import { flatten, isBlank, maxDepth, readInlines } from './read-inlines.ts'
import { referenceOf } from './references.ts'
import { readList } from './read-list.ts'
import { readTable } from './read-table.ts'
import type { Block, Inline } from './tree.ts'

type BlockReader = (node: LexicalNode, depth: number) => Block | null

function readHeading(node: LexicalNode, depth: number): Block | null {
  const children = readInlines(childrenOf(node), depth)
  // The title of the page is its only first level; the fourth is the deepest we deliver.
  const level = node.tag === 'h3' ? 3 : ['h4', 'h5', 'h6'].includes(node.tag as string) ? 4 : 2
  return isBlank(children) ? null : { type: 'heading', level, id: '', children }
}

function readQuote(node: LexicalNode, depth: number): Block | null {
  const content = readBlocks(childrenOf(node), depth)
  return content.length ? { type: 'quote', content } : null
}

/** A quote with its speaker; a block of any other kind shows nothing. */
function readQuoteBlock({ fields }: LexicalNode): Block | null {
  if (!isObject(fields) || fields.blockType !== 'quote') return null
  const lines = (typeof fields.text === 'string' ? fields.text : '').split('\n')
  const content = lines.map((line) => paragraph(readInlines([{ type: 'text', text: line }], 0)))
  const shown = content.filter((block) => block !== null)
  const attribution = readInlines([{ type: 'text', text: attributionOf(fields.speaker) }], 0)
  return shown.length > 0
    ? { type: 'quote', content: shown, ...(!isBlank(attribution) && { attribution }) }
    : null
}

function attributionOf(speaker: unknown): string {
  const { name, position } = isObject(speaker) ? speaker : {}
  return [name, position].filter((text) => typeof text === 'string' && text.trim()).join(', ')
}

function readEmbed(node: LexicalNode): Block | null {
  const reference = referenceOf(node)
  const type = node.type === 'upload' ? 'upload' : 'relationship'
  return reference && { type, reference }
}

function paragraph(children: Inline[]): Block | null {
  return isBlank(children) ? null : { type: 'paragraph', children }
}

const blockReaders = new Map<string, BlockReader>([
  ['paragraph', (node, depth) => paragraph(readInlines(childrenOf(node), depth))],
  ['heading', readHeading],
  ['quote', readQuote],
  ['block', readQuoteBlock],
  ['list', (node, depth) => readList(node, (nodes) => readBlocks(nodes, depth))],
  ['table', (node, depth) => readTable(node, (nodes) => readBlocks(nodes, depth))],
  ['horizontalrule', () => ({ type: 'rule' })],
  ['upload', readEmbed],
  ['relationship', readEmbed],
])

/** Whether a node that we do not know is a container of blocks rather than part of a sentence. */
function holdsBlocks(node: LexicalNode): boolean {
  for (const { type } of walk(childrenOf(node))) if (blockReaders.has(type)) return true
  return false
}

function readBlock(node: LexicalNode, depth: number): Block[] {
  const read = blockReaders.get(node.type)
  if (!read) return readBlocks(childrenOf(node), depth)
  const block = read(node, depth)
  return block ? [block] : []
}

/** Reads nodes as blocks; running text between blocks becomes a paragraph. */
function readBlocks(nodes: LexicalNode[], depth: number): Block[] {
  if (depth > maxDepth) return [paragraph(flatten(nodes))].filter((block) => block !== null)
  const blocks: Block[] = []
  let running: LexicalNode[] = []
  const endRunningText = () => {
    const block = running.length ? paragraph(readInlines(running, depth)) : null
    if (block) blocks.push(block)
    running = []
  }
  for (const node of nodes) {
    if (blockReaders.has(node.type) || holdsBlocks(node)) {
      endRunningText()
      blocks.push(...readBlock(node, depth + 1))
    } else running.push(node)
  }
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
 *   their content, blank blocks left out
 */
export function readTree(document: unknown): Block[] {
  const found = isObject(document) ? known.get(document) : undefined
  if (found) return found
  const blocks = readBlocks(nodesOf(document), 0)
  nameHeadings(blocks)
  if (isObject(document)) known.set(document, blocks)
  return blocks
}
