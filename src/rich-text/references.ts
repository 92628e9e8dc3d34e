import type { FrozenReference } from '../content/model.ts'
import { isObject, nodesOf, walk, type LexicalNode } from './lexical.ts'

/** Slugs and ids only ever look like this; anything else could not stand in a marker. */
const plainName = /^[\w-]{1,100}$/

function toReference(type: unknown, value: unknown): FrozenReference | null {
  const id = isObject(value) ? value.id : value
  if (typeof id !== 'string' && typeof id !== 'number') return null
  const reference = { type: String(type), id: String(id) }
  return plainName.test(reference.type) && plainName.test(reference.id) ? reference : null
}

/**
 * The reference a node makes: an internal link, an upload or a relationship.
 *
 * @returns null for every other node, and for a reference without a type or an id
 */
export function referenceOf(node: LexicalNode): FrozenReference | null {
  if (node.type === 'upload' || node.type === 'relationship') {
    return toReference(node.relationTo, node.value)
  }
  const fields = node.type === 'link' && isObject(node.fields) ? node.fields : null
  if (fields?.linkType !== 'internal' || !isObject(fields.doc)) return null
  return toReference(fields.doc.relationTo, fields.doc.value)
}

/** The distinct references of a document in reading order. */
export function findReferences(document: unknown): FrozenReference[] {
  const found = new Map<string, FrozenReference>()
  for (const node of walk(nodesOf(document))) {
    const reference = referenceOf(node)
    if (reference) found.set(`${reference.type}/${reference.id}`, reference)
  }
  return [...found.values()]
}

export { resolveReferences, type ResolvedReference } from './resolve-references.ts'
