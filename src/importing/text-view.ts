import type { TextBlock } from './recognised.ts'
import { textOfInlines, type ImportedBlock, type ImportedList } from './tree.ts'

/**
 * A document as the recognisers look at it: its words in order, without marks. A cell of a table is
 * a paragraph of its own; images and rules have no words.
 */
export function toTextBlocks(blocks: readonly ImportedBlock[]): TextBlock[] {
  return blocks.flatMap(toTextBlock)
}

function toTextBlock(block: ImportedBlock): TextBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [{ kind: block.kind, text: textOf(block) }]
    case 'heading':
      return [{ kind: 'heading', level: block.level === 1 ? 2 : block.level, text: textOf(block) }]
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: itemsOf(block) }]
    case 'table':
      return block.rows.flat().flatMap((cell) => toTextBlocks(cell.blocks))
    default:
      return []
  }
}

const textOf = ({ inlines }: Extract<ImportedBlock, { inlines: unknown }>) =>
  textOfInlines(inlines).trim()

function itemsOf(list: ImportedList): string[] {
  return list.items.flatMap(({ inlines, lists }) => [
    textOfInlines(inlines).trim(),
    ...lists.flatMap(itemsOf),
  ])
}

/** Text blocks as a document: what a text file can say. */
export function fromTextBlocks(blocks: readonly TextBlock[]): ImportedBlock[] {
  return blocks.map((block): ImportedBlock => {
    if (block.kind !== 'list') return { ...withoutText(block), inlines: toInlines(block.text) }
    const items = block.items.map((text) => ({ inlines: toInlines(text), lists: [] }))
    return { kind: 'list', ordered: block.ordered, start: 1, items }
  })
}

function withoutText(block: Exclude<TextBlock, { kind: 'list' }>) {
  return block.kind === 'heading' ? { kind: block.kind, level: block.level } : { kind: block.kind }
}

/** A text with its line breaks. */
export function toInlines(text: string, format = 0) {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(line ? [{ kind: 'text' as const, text: line, format }] : []),
    ])
}
