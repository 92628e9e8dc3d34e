import type { FrozenReference } from '../content/model.ts'
import { fieldsOf, isObject, nodesOf, walk, type LexicalNode } from './lexical.ts'

/** Slugs and ids only ever look like this; anything else could not stand in a marker. */
export const plainName = /^[\w-]{1,100}$/

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
  if (node.type !== 'link' || fieldsOf(node).linkType !== 'internal') return null
  return toTypedReference(fieldsOf(node).doc)
}

/** References of the blocks that stand for something else, by slug of the block. */
const blockReferences = new Map<
  unknown,
  (fields: ReturnType<typeof fieldsOf>) => (FrozenReference | null)[]
>([
  ['recommendation', ({ guideline }) => [toReference('guidance', guideline)]],
  ['publication', ({ publication }) => [toTypedReference(publication)]],
  ['gallery', ({ images }) => toFiles(images)],
  ['files', ({ files }) => toFiles(files)],
])

/** All references that a node makes itself, also as a block. */
export function referencesOf(node: LexicalNode): FrozenReference[] {
  const fields = node.type === 'block' ? fieldsOf(node) : {}
  const inBlock = blockReferences.get(fields.blockType)?.(fields) ?? []
  return [referenceOf(node), ...inBlock].filter((reference) => reference !== null)
}

/** What several collections may hold is stored with its type. */
function toTypedReference(value: unknown): FrozenReference | null {
  return isObject(value) ? toReference(value.relationTo, value.value) : null
}

function toFiles(values: unknown): (FrozenReference | null)[] {
  return Array.isArray(values) ? values.map((value) => toReference('media', value)) : []
}

/** The distinct references of a document in reading order. */
export function findReferences(document: unknown): FrozenReference[] {
  const found = new Map<string, FrozenReference>()
  for (const node of walk(nodesOf(document))) {
    for (const reference of referencesOf(node))
      found.set(`${reference.type}/${reference.id}`, reference)
  }
  return [...found.values()]
}

export { resolveReferences } from './resolve-references.ts'
export type { ResolvedReference } from './resolved.ts'
