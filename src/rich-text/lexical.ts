import type { JsonValue } from '../content/model.ts'

/**
 * Rich text as Payload's Lexical editor stores it, with only the keys that are common to all
 * nodes. The set of node types is open (any editor feature may add one), so the rest is JSON.
 */
export type LexicalNode = { type: string; [key: string]: JsonValue }

export type LexicalDocument = { root: LexicalNode }

/** Bits of `format` on a text node; they are Lexical's own and fixed by stored documents. */
export const textFormat = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** Whether a value is a JSON object, neither null nor an array. */
export function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNode(value: unknown): value is LexicalNode {
  return isObject(value) && typeof value.type === 'string'
}

/** The child nodes of a node; whatever is missing or malformed counts as absent. */
export function childrenOf(node: unknown): LexicalNode[] {
  const children = isObject(node) ? node.children : undefined
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** The top nodes of a document; none for null or anything that is not a document. */
export function nodesOf(document: unknown): LexicalNode[] {
  return isObject(document) ? childrenOf(document.root) : []
}

/** What was filled in of a block of the editor; nothing for other nodes. */
export function fieldsOf(node: LexicalNode): { [name: string]: unknown } {
  return isObject(node.fields) ? node.fields : {}
}

/** The nodes of the rich texts that stand in the fields of a block, as in a callout. */
export function nodesInFields(node: LexicalNode): LexicalNode[] {
  return node.type === 'block' ? Object.values(fieldsOf(node)).flatMap(nodesOf) : []
}

/** Yields the nodes and all their descendants in reading order, however deep they are. */
export function* walk(nodes: LexicalNode[]): Generator<LexicalNode> {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const inside = [...nodesInFields(node), ...childrenOf(node)]
    for (const child of inside.reverse()) waiting.push(child)
  }
}
