import { walkBlocks } from './headings.ts'
import type { Block, Inline } from './tree.ts'

/** The lines of a block itself, without those of the blocks inside it. */
export function linesIn(block: Block): Inline[][] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.children]
  if (block.type === 'quote') return block.attribution ? [block.attribution] : []
  if (block.type === 'table') return block.caption ? [block.caption] : []
  return block.type === 'notes' ? block.notes : []
}

/**
 * Numbers what is numbered across a whole text, in reading order: notes, which are put at its end,
 * and abbreviations, which are explained where they occur first.
 */
export function numberNotes(blocks: Block[]): void {
  const notes: Inline[][] = []
  const explained = new Set<string>()
  for (const block of walkBlocks(blocks))
    for (const inline of linesIn(block).flat()) {
      if (inline.type === 'note') inline.number = notes.push(inline.note)
      if (inline.type !== 'abbreviation') continue
      inline.isFirst = !explained.has(inline.short)
      explained.add(inline.short)
    }
  if (notes.length) blocks.push({ type: 'notes', notes })
}
