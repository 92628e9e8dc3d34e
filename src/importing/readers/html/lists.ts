import type { ImportedBlock, ImportedInline, ImportedItem, ImportedList } from '../../tree.ts'
import { readBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { attribute, childrenOf, isElement, isText, type Element, type Node } from './dom.ts'

/**
 * Reads a list. Items hold running text and lists; where one holds more (a table, an image), the list
 * ends there and goes on after it, so that the order of the text stays.
 */
export function readList(element: Element, context: Context, depth: number): ImportedBlock[] {
  const ordered = element.tagName === 'ol'
  const start = Math.max(0, Math.trunc(Number(attribute(element, 'start') ?? 1))) || 1
  const read: ImportedBlock[] = []
  let list: ImportedList = { kind: 'list', ordered, start, items: [] }
  let number = start
  const endList = () => {
    if (list.items.length > 0) read.push(list)
    list = { kind: 'list', ordered, start: number, items: [] }
  }
  for (const nodes of itemsOf(element, context)) {
    const { item, others } = toItem(readBlocks(nodes, context, depth))
    if (item.inlines.length > 0) {
      list.items.push(item)
      number += 1
    } else list.items.at(-1)?.lists.push(...item.lists)
    const hasNoItem = item.inlines.length === 0 && list.items.length === 0
    if (hasNoItem) read.push(...item.lists)
    if (others.length > 0) {
      endList()
      read.push(...others)
    }
  }
  endList()
  return read
}

/** The contents of each item; some programs write a nested list beside the item that it belongs to. */
function itemsOf(element: Element, { isLeftOut }: Context): Node[][] {
  return childrenOf(element)
    .filter((child) => !isLeftOut(child))
    .filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''))
    .map((child) => (isElement(child) && child.tagName === 'li' ? childrenOf(child) : [child]))
}

/** Paragraphs of an item are parted by line breaks; what no item can hold is `others`. */
function toItem(blocks: readonly ImportedBlock[]): { item: ImportedItem; others: ImportedBlock[] } {
  const item: ImportedItem = { inlines: [], lists: [] }
  const others: ImportedBlock[] = []
  for (const block of blocks) {
    const follows = others.length > 0
    if (!follows && 'inlines' in block && item.lists.length === 0)
      addLine(item.inlines, block.inlines)
    else if (!follows && block.kind === 'list') item.lists.push(block)
    else others.push(block)
  }
  return { item, others }
}

function addLine(inlines: ImportedInline[], line: readonly ImportedInline[]): void {
  if (inlines.length > 0) inlines.push({ kind: 'break' })
  inlines.push(...line)
}
