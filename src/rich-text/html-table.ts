import type { Block, Cell, Table } from './tree.ts'
import { inlineHtml, type HtmlContext } from './html-inlines.ts'

type WriteContent = (content: Block[]) => string

function cellHtml({ heads, colSpan, rowSpan, content }: Cell, write: WriteContent): string {
  // An empty cell is the heading of nothing, as the corner of most tables.
  const isHead = heads !== null && content.length > 0
  const tag = isHead ? 'th' : 'td'
  const scope = isHead ? ` scope="${heads === 'column' ? 'col' : 'row'}"` : ''
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : ''
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  return `<${tag}${scope}${columns}${rows}>${write(content)}</${tag}>`
}

/** How many rows at the top head columns alone; none where one of their cells reaches below them. */
function headRows(rows: Cell[][]): number {
  const firstOther = rows.findIndex((row) => row.some(({ heads }) => heads !== 'column'))
  const count = firstOther === -1 ? rows.length : firstOther
  const fits = rows
    .slice(0, count)
    .every((row, y) => row.every((cell) => y + cell.rowSpan <= count))
  // A head without a body would be a table of headings.
  return fits && count < rows.length ? count : 0
}

/** @param write writes what stands in a cell */
export function tableHtml(
  { caption, rows }: Table,
  context: HtmlContext,
  write: WriteContent,
): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, write)).join('')}</tr>`)
  const count = headRows(rows)
  const head = count > 0 ? `<thead>${lines.slice(0, count).join('')}</thead>` : ''
  const title = caption ? `<caption>${inlineHtml(caption, context)}</caption>` : ''
  return `<table>${title}${head}<tbody>${lines.slice(count).join('')}</tbody></table>`
}
