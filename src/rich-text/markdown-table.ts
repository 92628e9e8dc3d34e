import { escapeMarkdown } from './escaping.ts'
import { inlineMarkdown } from './markdown-inlines.ts'
import { markEmbed, markerKinds } from './markers.ts'
import { renderText } from './to-text.ts'
import type { Block, Cell, Table } from './tree.ts'

/** A cell of a Markdown table is one line, so a list or a quotation in it is plain text. */
function cellBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineMarkdown(block.children, '<br>')
    case 'upload':
    case 'relationship':
      return markEmbed(markerKinds.markdown[block.type], block.reference)
    default:
      return renderText([block]).split(/\n+/).map(escapeMarkdown).join('<br>')
  }
}

function cellMarkdown({ content }: Cell): string {
  // Within code a bar is not escaped yet.
  return content
    .map(cellBlock)
    .filter(Boolean)
    .join('<br>')
    .replace(/(?<!\\)\|/g, '\\|')
}

/** Spreads cells that span columns or rows: Markdown has no such cells, the rest is left empty. */
function toGrid(rows: Cell[][]): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    for (const cell of row) {
      let x = 0
      while (grid[y]?.[x] !== undefined) x += 1
      for (const line of grid.slice(y, y + cell.rowSpan)) {
        for (let column = x; column < x + cell.colSpan; column += 1) line[column] ??= ''
      }
      const line = grid[y]
      if (line) line[x] = cellMarkdown(cell)
    }
  })
  return grid
}

/** Writes a table as GFM does, where the first row is always the head. */
export function tableMarkdown({ rows }: Table): string {
  const grid = toGrid(rows)
  const width = Math.max(...grid.map((row) => row.length))
  const lines = grid.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '')
    return `| ${cells.join(' | ')} |`
  })
  const rule = `|${' --- |'.repeat(width)}`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
