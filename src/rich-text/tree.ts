import type { FrozenReference } from '../content/model.ts'
import type { CalloutKind } from './words.ts'

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

/** A short form with what it stands for. */
export interface Abbreviation {
  type: 'abbreviation'
  short: string
  expansion: string
  /** Whether it has not occurred in the text before. */
  isFirst: boolean
}

/** Where a note is called. The notes themselves stand at the end, as `Notes`. */
export interface NoteCall {
  type: 'note'
  /** From 1 in reading order; 0 while the text is being read. */
  number: number
  note: Inline[]
}

/** A work of the document's own list of citations, by its number there. */
export interface Citation {
  type: 'citation'
  number: number
}

export type Inline = Text | LineBreak | Link | Abbreviation | NoteCall | Citation

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
  caption?: Inline[]
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

/** Something that readers must not miss. */
export interface Callout {
  type: 'callout'
  kind: CalloutKind
  /** What it is about; empty where its kind says enough. */
  title: string
  content: Block[]
}

/** A file of the library: an image with what stands below it, or another file as a link. */
export interface Upload {
  type: 'upload'
  reference: FrozenReference
  caption: string
  credit: string
}

/** Images under one caption, or files to be fetched. */
export interface Files {
  type: 'gallery' | 'files'
  references: FrozenReference[]
  caption: string
}

/** A recommendation of a guideline: what it says, and its grade, are found on delivery. */
export interface Recommendation {
  type: 'recommendation'
  guideline: FrozenReference
  /** Id of its row in the guideline. */
  id: string
}

/** The notes of a text, in order: the first one is called as 1. */
export interface Notes {
  type: 'notes'
  notes: Inline[][]
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | Heading
  | Quote
  | List
  | Table
  | Callout
  | { type: 'rule' }
  | { type: 'relationship'; reference: FrozenReference }
  | Upload
  | Files
  | Recommendation
  | Notes

/** What is known on delivery alone: it may turn out that nothing of it is shown. */
export type Embed = Extract<
  Block,
  { type: 'relationship' | 'upload' | 'gallery' | 'files' | 'recommendation' }
>

/** Whether a block refers to something else that may not be public. */
export function isEmbed(block: Block): block is Embed {
  return (
    block.type === 'relationship' ||
    block.type === 'upload' ||
    block.type === 'gallery' ||
    block.type === 'files' ||
    block.type === 'recommendation'
  )
}

/** Whether an item or a cell holds one run of text at most, which then needs no paragraph of its own. */
export function isTight(content: Block[]): boolean {
  return content.filter((block) => block.type === 'paragraph').length <= 1
}
