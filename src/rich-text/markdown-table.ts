import type { Locale } from '../content/locales.ts'
import { escapeMarkdown } from './escaping.ts'
import { inlineMarkdown } from './markdown-inlines.ts'
import { embedMarker } from './mark-embeds.ts'
import { renderText } from './to-text.ts'
import { isEmbed, type Block, type Cell, type Table } from './tree.ts'

/** A cell of a Markdown table is one line, so a list or a quotation in it is plain text. */
function cellBlock(block: Block, locale: Locale): string {
  if (block.type === 'paragraph' || block.type === 'heading')
    return inlineMarkdown(block.children, '<br>')
  if (isEmbed(block)) return embedMarker('m', block)
  return renderText([block], { locale, marks: false }).split(/\n+/).map(escapeMarkdown).join('<br>')
}

function cellMarkdown({ content }: Cell, locale: Locale): string {
  // Within code a bar is not escaped yet.
  return content
    .map((block) => cellBlock(block, locale))
    .filter(Boolean)
    .join('<br>')
    .replace(/(?<!\\)\|/g, '\\|')
}

/** Spreads cells that span columns or rows: Markdown has no such cells, the rest is left empty. */
function toGrid(rows: Cell[][], locale: Locale): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    for (const cell of row) {
      let x = 0
      while (grid[y]?.[x] !== undefined) x += 1
      for (const line of grid.slice(y, y + cell.rowSpan)) {
        for (let column = x; column < x + cell.colSpan; column += 1) line[column] ??= ''
      }
      const line = grid[y]
      if (line) line[x] = cellMarkdown(cell, locale)
    }
  })
  return grid
}

/** Writes a table as GFM does, where the first row is always the head; its caption stands above. */
export function tableMarkdown({ caption, rows }: Table, locale: Locale): string {
  const grid = toGrid(rows, locale)
  const width = Math.max(...grid.map((row) => row.length))
  const lines = grid.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '')
    return `| ${cells.join(' | ')} |`
  })
  const rule = `|${' --- |'.repeat(width)}`
  const title = caption ? [inlineMarkdown(caption, ' '), ''] : []
  return [...title, lines[0], rule, ...lines.slice(1)].join('\n')
}
