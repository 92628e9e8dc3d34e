import { textFormat } from '../rich-text/lexical.ts'

/** What a file is made of, whatever its format: each reader builds this, one writer stores it. */

/** A run of text; `format` has the bits of Lexical's `textFormat`. */
export interface TextRun {
  kind: 'text'
  text: string
  format: number
  /** Where the run leads: http, https, mailto or tel. */
  href?: string
}

export interface Footnote {
  kind: 'footnote'
  /** Paragraphs are parted by a line break. */
  text: string
}

export type ImportedInline = TextRun | Footnote | { kind: 'break' }

export interface ImportedItem {
  inlines: ImportedInline[]
  lists: ImportedList[]
}

export interface ImportedList {
  kind: 'list'
  ordered: boolean
  start: number
  items: ImportedItem[]
}

export interface ImportedCell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  blocks: ImportedBlock[]
}

export interface ImportedTable {
  kind: 'table'
  rows: ImportedCell[][]
}

export interface ImportedImage {
  kind: 'image'
  bytes: Uint8Array
  /** What the file says is on it; often nothing. */
  alt: string
  /** Name to store it under, with its ending. */
  name: string
}

export type ImportedBlock =
  | { kind: 'paragraph' | 'quote'; inlines: ImportedInline[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; inlines: ImportedInline[] }
  | ImportedList
  | ImportedTable
  | ImportedImage
  | { kind: 'rule' }

export const plain = (text: string, format = 0): TextRun => ({ kind: 'text', text, format })

export { textFormat }

/** The words of running text; notes are not a part of the sentence that they stand in. */
export function textOfInlines(inlines: readonly ImportedInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ''))
    .join('')
}

/** Whether running text shows nothing. */
export function isBlank(inlines: readonly ImportedInline[]): boolean {
  return inlines.every(
    (inline) => inline.kind === 'break' || (inline.kind === 'text' && !inline.text.trim()),
  )
}

/** Visits the blocks and all that is inside of them, in reading order. */
export function* walkBlocks(blocks: readonly ImportedBlock[]): Generator<ImportedBlock> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'list') for (const { lists } of block.items) yield* walkBlocks(lists)
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* walkBlocks(cell.blocks)
  }
}

/** All running texts of the blocks, in reading order. */
export function* walkInlines(blocks: readonly ImportedBlock[]): Generator<ImportedInline[]> {
  for (const block of blocks) {
    if ('inlines' in block) yield block.inlines
    if (block.kind === 'list')
      for (const { inlines, lists } of block.items) {
        yield inlines
        yield* walkInlines(lists)
      }
    if (block.kind === 'table')
      for (const cell of block.rows.flat()) yield* walkInlines(cell.blocks)
  }
}

/** The footnotes of a document, in the order of their marks. */
export function footnotesOf(blocks: readonly ImportedBlock[]): string[] {
  return [...walkInlines(blocks)].flatMap((inlines) =>
    inlines.flatMap((inline) => (inline.kind === 'footnote' ? [inline.text] : [])),
  )
}
