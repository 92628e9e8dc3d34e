import { childrenOf, type LexicalNode } from './lexical.ts'
import type { Block, List, ListItem } from './tree.ts'

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function isOnlyLists(content: Block[]): boolean {
  return content.every((block) => block.type === 'list')
}

function startOf(node: LexicalNode): number {
  const start = Number(node.start ?? 1)
  // Nine digits are the most that Markdown takes for a number.
  return Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1
}

/** Reads a list; null where no item has content. */
export function readList(
  node: LexicalNode,
  readBlocks: (nodes: LexicalNode[]) => Block[],
): List | null {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const content = readBlocks(child.type === 'listitem' ? childrenOf(child) : [child])
    const previous = items.at(-1)
    if (previous && isOnlyLists(content)) previous.content.push(...content)
    else if (content.length) {
      items.push({ checked: node.listType === 'check' ? child.checked === true : null, content })
    }
  }
  if (!items.length) return null
  const ordered = node.listType === 'number' || (node.tag === 'ol' && node.listType !== 'bullet')
  return { type: 'list', ordered, start: startOf(node), items }
}
