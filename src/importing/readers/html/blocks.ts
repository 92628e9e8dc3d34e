import { isBlank, type ImportedBlock, type ImportedInline } from '../../tree.ts'
import type { Context } from './context.ts'
import {
  attribute,
  childrenOf,
  isBlock,
  isElement,
  isSilent,
  isText,
  textOf,
  type Element,
  type Node,
} from './dom.ts'
import { formatWithin } from './format.ts'
import { addBreak, addText, finish, readAddress, startRunning, type Style } from './inlines.ts'
import { readList } from './lists.ts'
import { readTable } from './tables.ts'

/** Deeper nesting is nobody's writing; what is there is read as its text, so no stack overflows. */
const deepest = 150

/** What a paragraph on its own lines is, by the element around it. */
type Wrap = (inlines: ImportedInline[]) => ImportedBlock

const asParagraph: Wrap = (inlines) => ({ kind: 'paragraph', inlines })
const asQuote: Wrap = (inlines) => ({ kind: 'quote', inlines })

interface Place {
  style: Style
  wrap: Wrap
  depth: number
}

/** Collects blocks: running text is gathered until a block begins or ends. */
interface Collector {
  context: Context
  blocks: ImportedBlock[]
  running: ReturnType<typeof startRunning>
}

/** The blocks of a part of a page, in order. Nothing that shows a word is left out. */
export function readBlocks(nodes: readonly Node[], context: Context, depth = 0): ImportedBlock[] {
  const collector: Collector = { context, blocks: [], running: startRunning() }
  const place: Place = { style: { format: 0 }, wrap: asParagraph, depth }
  for (const node of nodes) readNode(collector, node, place)
  endParagraph(collector, place.wrap)
  return collector.blocks
}

function endParagraph(collector: Collector, wrap: Wrap): void {
  const inlines = finish(collector.running)
  if (!isBlank(inlines)) collector.blocks.push(wrap(inlines))
  collector.running = startRunning()
}

function readNode(collector: Collector, node: Node, place: Place): void {
  const { context, running } = collector
  if (isText(node)) return addText(running, node.value, place.style)
  if (!isElement(node) || isSilent(node) || context.isLeftOut(node)) return
  if (place.depth > deepest) return addText(running, textOf(node, context.isLeftOut), place.style)
  if (isBlock(node)) readBlock(collector, node, { ...place, depth: place.depth + 1 })
  else readInline(collector, node, { ...place, depth: place.depth + 1 })
}

function readChildren(collector: Collector, node: Node, place: Place): void {
  for (const child of childrenOf(node)) readNode(collector, child, place)
}

function readInline(collector: Collector, element: Element, place: Place): void {
  const { context, running } = collector
  const { style } = place
  const note = context.notes.marks.get(element)
  if (note !== undefined) {
    running.inlines.push({ kind: 'footnote', text: note })
    running.endsWithSpace = false
    return
  }
  if (element.tagName === 'br') return addBreak(running)
  if (element.tagName === 'img') return readImage(collector, element, place)
  const href =
    element.tagName === 'a' ? readAddress(attribute(element, 'href'), context.notMapped) : undefined
  const format = formatWithin(element, style.format)
  readChildren(collector, element, {
    ...place,
    style: { ...style, format, ...(href !== undefined && { href }) },
  })
}

/** An image stands between paragraphs; one that the file does not hold stays as a link to it. */
function readImage(collector: Collector, element: Element, { style, wrap }: Place): void {
  const { context, running, blocks } = collector
  const src = attribute(element, 'src') ?? ''
  const alt = (attribute(element, 'alt') ?? '').trim()
  const image = context.findImage(src, alt)
  if (image) {
    endParagraph(collector, wrap)
    blocks.push(image)
  } else if (/^https?:\/\//i.test(src)) {
    const href = readAddress(src, context.notMapped)
    addText(running, ' ', style)
    addText(running, src, { ...style, ...(href !== undefined && { href }) })
    addText(running, ' ', style)
  }
}

function readBlock(collector: Collector, element: Element, place: Place): void {
  const { blocks, context } = collector
  endParagraph(collector, place.wrap)
  const { tagName } = element
  if (tagName === 'hr') blocks.push({ kind: 'rule' })
  else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir')
    blocks.push(...readList(element, context, place.depth))
  else if (tagName === 'table') blocks.push(...readTable(element, context, place.depth))
  else readParagraphs(collector, element, place)
}

function readParagraphs(collector: Collector, element: Element, place: Place): void {
  const { tagName } = element
  const inner = { ...place, wrap: wrapOf(tagName) ?? place.wrap }
  const isVerbatim = tagName === 'pre' || tagName === 'textarea'
  // A heading is bold by itself, so that is no emphasis within it.
  const style = {
    ...place.style,
    format: formatOf(element, place),
    ...(isVerbatim && { isVerbatim }),
  }
  readChildren(collector, element, { ...inner, style })
  endParagraph(collector, inner.wrap)
}

function formatOf(element: Element, { style }: Place): number {
  return /^h[1-6]$/.test(element.tagName) ? style.format : formatWithin(element, style.format)
}

function wrapOf(tagName: string): Wrap | null {
  if (tagName === 'blockquote') return asQuote
  const level = Number(/^h([1-6])$/.exec(tagName)?.[1])
  if (!level) return null
  return (inlines) => ({ kind: 'heading', level: Math.min(level, 4) as 1 | 2 | 3 | 4, inlines })
}
