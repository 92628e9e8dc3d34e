import type { ImportedBlock, ImportedCell, ImportedTable } from '../../tree.ts'
import { readBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { attribute, childrenOf, isElement, type Element, type Node } from './dom.ts'

const widestSpan = 100

/**
 * Reads a table; its caption is a paragraph before it. A table of one cell is a frame around text
 * (pages are laid out so), and is read as that text; so is what a table holds beside its cells.
 */
export function readTable(element: Element, context: Context, depth: number): ImportedBlock[] {
  const captions = childrenOf(element).filter(
    (child) => isElement(child) && child.tagName === 'caption',
  )
  const rows = rowsOf(element).map(({ row, inHead }) => readRow(row, inHead, context, depth))
  const table: ImportedTable = { kind: 'table', rows: rows.filter((row) => row.length > 0) }
  const cells = table.rows.flat()
  const before = readBlocks(captions, context, depth)
  if (cells.length === 1) return [...before, ...(cells[0]?.blocks ?? [])]
  const isEmpty = cells.every(({ blocks }) => blocks.length === 0)
  return isEmpty ? before : [...before, table]
}

interface Row {
  row: Element
  inHead: boolean
}

function rowsOf(element: Element): Row[] {
  return childrenOf(element).flatMap((child): Row[] => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [{ row: child, inHead: false }]
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) return []
    const inHead = child.tagName === 'thead'
    return childrenOf(child)
      .filter((row): row is Element => isElement(row) && row.tagName === 'tr')
      .map((row) => ({ row, inHead }))
  })
}

function readRow(row: Element, inHead: boolean, context: Context, depth: number): ImportedCell[] {
  const isCell = (node: Node): node is Element =>
    isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
  return childrenOf(row)
    .filter(isCell)
    .map((cell) => ({
      isHeader: inHead || cell.tagName === 'th',
      colSpan: spanOf(cell, 'colspan'),
      rowSpan: spanOf(cell, 'rowspan'),
      blocks: readBlocks(childrenOf(cell), context, depth),
    }))
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(attribute(cell, name) ?? 1))
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), widestSpan) : 1
}
