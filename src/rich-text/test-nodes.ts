import type { JsonValue } from '../content/model.ts'
import type { LexicalDocument, LexicalNode } from './lexical.ts'

/** Builders of stored Lexical JSON, for tests alone. */
type Attributes = { [key: string]: JsonValue }

export const id = '0197f3a0-0000-7000-8000-000000000001'
export const otherId = '0197f3a0-0000-7000-8000-000000000002'

export function node(type: string, children: LexicalNode[], attributes: Attributes = {}) {
  return { type, version: 1, direction: null, format: '', indent: 0, ...attributes, children }
}

export function text(value: string, format = 0): LexicalNode {
  return { type: 'text', version: 1, text: value, format, detail: 0, mode: 'normal', style: '' }
}

export const lineBreak: LexicalNode = { type: 'linebreak', version: 1 }

export const paragraph = (...children: LexicalNode[]) => node('paragraph', children)

export function list(listType: 'bullet' | 'number' | 'check', items: LexicalNode[], start = 1) {
  return node('list', items, { listType, start, tag: listType === 'number' ? 'ol' : 'ul' })
}

export function item(children: LexicalNode[], attributes: Attributes = {}) {
  return node('listitem', children, { value: 1, ...attributes })
}

export function link(url: string, children: LexicalNode[], newTab = false) {
  return node('link', children, { fields: { linkType: 'custom', url, newTab } })
}

export function internalLink(value: JsonValue, children: LexicalNode[], newTab = false) {
  const doc = { relationTo: 'guidance', value }
  return node('link', children, { fields: { linkType: 'internal', doc, newTab, url: null } })
}

export function upload(value: JsonValue, fields: Attributes = {}): LexicalNode {
  return { type: 'upload', version: 3, id: 'x', relationTo: 'media', value, fields, format: '' }
}

/** A block of the editor. */
export function block(blockType: string, fields: Attributes = {}): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id: 'x', blockType, ...fields } }
}

/** A block within a line. */
export function inlineBlock(blockType: string, fields: Attributes = {}): LexicalNode {
  return { type: 'inlineBlock', version: 1, fields: { id: 'x', blockType, ...fields } }
}

export function relationship(value: JsonValue): LexicalNode {
  return { type: 'relationship', version: 2, relationTo: 'people', value, format: '' }
}

export function cell(value: string, attributes: Attributes = {}) {
  const content = { colSpan: 1, rowSpan: 1, headerState: 0, ...attributes }
  return node('tablecell', [paragraph(text(value))], content)
}

export const table = (...rows: LexicalNode[][]) =>
  node(
    'table',
    rows.map((cells) => node('tablerow', cells)),
  )

export function document(...children: LexicalNode[]): LexicalDocument {
  return { root: node('root', children) }
}
