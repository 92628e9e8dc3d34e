import { childrenOf, type LexicalNode } from './lexical.ts'
import type { Block, Cell, Table } from './tree.ts'

const widestSpan = 100

function spanOf(value: unknown): number {
  return Number.isInteger(value) ? Math.min(Math.max(Number(value), 1), widestSpan) : 1
}

/** Lexical's header state is of two bits: a cell of a header row heads its column. */
function headsOf(state: unknown): Cell['heads'] {
  if (!Number.isInteger(state)) return null
  return Number(state) & 1 ? 'column' : Number(state) & 2 ? 'row' : null
}

/** Reads a table; null where no cell has content. */
export function readTable(
  node: LexicalNode,
  readBlocks: (nodes: LexicalNode[]) => Block[],
): Table | null {
  const readCell = (cell: LexicalNode): Cell => ({
    heads: headsOf(cell.headerState),
    colSpan: spanOf(cell.colSpan),
    rowSpan: spanOf(cell.rowSpan),
    content: readBlocks(cell.type === 'tablecell' ? childrenOf(cell) : [cell]),
  })
  const rows = childrenOf(node)
    .map((row) => (row.type === 'tablerow' ? childrenOf(row) : [row]).map(readCell))
    .filter((row) => row.length)
  return rows.flat().some((cell) => cell.content.length) ? { type: 'table', rows } : null
}
