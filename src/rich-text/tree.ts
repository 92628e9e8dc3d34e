import type { FrozenReference } from '../content/model.ts'

/**
 * What the converters write: the few structures that readers see, always well formed. `readTree`
 * makes it of whatever an editor or an importer has stored; nothing in it is blank.
 */
export interface Text {
  type: 'text'
  text: string
  /** Bits of `textFormat`. */
  format: number
}

export interface LineBreak {
  type: 'lineBreak'
}

export interface Link {
  type: 'link'
  /** An address that is safe to follow, or a reference to be resolved on delivery. */
  target: string | FrozenReference
  newTab: boolean
  children: Inline[]
}

export type Inline = Text | LineBreak | Link

export interface ListItem {
  /** Null outside checklists. */
  checked: boolean | null
  content: Block[]
}

export interface List {
  type: 'list'
  ordered: boolean
  start: number
  items: ListItem[]
}

export interface Cell {
  /** What the cell is a heading of. */
  heads: 'column' | 'row' | null
  colSpan: number
  rowSpan: number
  content: Block[]
}

export interface Table {
  type: 'table'
  rows: Cell[][]
}

export interface Quote {
  type: 'quote'
  content: Block[]
  /** Whose words these are, where that is said. */
  attribution?: Inline[]
}

export interface Heading {
  type: 'heading'
  level: 2 | 3 | 4
  /** By which it can be linked to; differs from those of all other headings of the text. */
  id: string
  children: Inline[]
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | Heading
  | Quote
  | List
  | Table
  | { type: 'rule' }
  | { type: 'upload' | 'relationship'; reference: FrozenReference }

/** Whether an item or a cell holds one run of text at most, which then needs no paragraph of its own. */
export function isTight(content: Block[]): boolean {
  return content.filter((block) => block.type === 'paragraph').length <= 1
}
