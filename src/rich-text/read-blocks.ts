import { fieldsOf, nodesInFields, type LexicalNode } from './lexical.ts'
import { isBlank } from './read-inlines.ts'
import { plainName, referencesOf } from './references.ts'
import { lineOf, linesOf, textNode } from './text-node.ts'
import type { Block, Inline } from './tree.ts'
import { isCalloutKind } from './words.ts'

type Fields = ReturnType<typeof fieldsOf>

/** Reads nodes as blocks, as `readTree` does. */
type ReadNodes = (nodes: LexicalNode[]) => Block[]

type Reader = (fields: Fields, node: LexicalNode, read: ReadNodes) => Block[]

/** A quote with its speaker. */
const readQuote: Reader = ({ text, speaker }) => {
  const lines = (typeof text === 'string' ? text : '').split('\n')
  const content = lines.flatMap((line) => paragraph([textNode(line)]))
  const attribution = [textNode(attributionOf(speaker))]
  if (content.length === 0) return []
  return [{ type: 'quote', content, ...(!isBlank(attribution) && { attribution }) }]
}

function attributionOf(speaker: unknown): string {
  const { name, position } = (speaker ?? {}) as Fields
  return [name, position].filter((text) => typeof text === 'string' && text.trim()).join(', ')
}

const readCallout: Reader = ({ kind, title }, node, read) => {
  const content = read(nodesInFields(node))
  const headline = lineOf(title)
  if (content.length === 0 && !headline) return []
  const known = isCalloutKind(kind) ? kind : 'important'
  return [{ type: 'callout', kind: known, title: headline, content }]
}

const readRecommendation: Reader = ({ recommendation: id }, node) => {
  const [guideline] = referencesOf(node)
  if (!guideline || typeof id !== 'string' || !plainName.test(id)) return []
  return [{ type: 'recommendation', guideline, id }]
}

const readPublication: Reader = (_, node) =>
  referencesOf(node).map((reference) => ({ type: 'relationship', reference }))

const readFiles =
  (type: 'gallery' | 'files'): Reader =>
  ({ caption }, node) => {
    const references = referencesOf(node)
    return references.length ? [{ type, references, caption: lineOf(caption) }] : []
  }

/** By slug of the block. `readTree` puts the caption of a table where it belongs. */
const readers = new Map<unknown, Reader>([
  ['quote', readQuote],
  ['callout', readCallout],
  ['recommendation', readRecommendation],
  ['publication', readPublication],
  ['gallery', readFiles('gallery')],
  ['files', readFiles('files')],
  ['tableCaption', ({ text }) => paragraph(linesOf(text))],
])

/** Of a block that nobody knows any more, the rich texts in it are shown. */
const readUnknown: Reader = (_, node, read) => read(nodesInFields(node))

/** Reads a block of the editor by its slug. */
export function readEditorBlock(node: LexicalNode, read: ReadNodes): Block[] {
  const fields = fieldsOf(node)
  return (readers.get(fields.blockType) ?? readUnknown)(fields, node, read)
}

/** Whether a node is the caption of the table that follows it. */
export function isTableCaption(node: LexicalNode): boolean {
  return node.type === 'block' && fieldsOf(node).blockType === 'tableCaption'
}

/** A paragraph of what is not blank. */
export function paragraph(children: Inline[]): Block[] {
  return isBlank(children) ? [] : [{ type: 'paragraph', children }]
}
