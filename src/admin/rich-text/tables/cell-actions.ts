import {
  $computeTableMap,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import { $getSelection, $isRangeSelection } from 'lexical'

// `$`: within an update or a reading of the editor alone, as Lexical has it.

/** The cells that the cursor is in or that are marked. */
export interface ChosenCells {
  rows: number
  columns: number
  canMerge: boolean
  canSplit: boolean
  isRowHeader: boolean
  isColumnHeader: boolean
}

/** @returns the cell where the cursor is, or where marking began; null outside of tables */
export function $chosenCell(): TableCellNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $findCellNode(selection.anchor.getNode())
}

/** What can be done to the chosen cells; null outside of tables. */
export function $describeCells(): ChosenCells | null {
  const cell = $chosenCell()
  if (!cell) return null
  const { rows, columns } = $shape()
  const isOne = rows === 1 && columns === 1
  return {
    ...{ rows, columns, canMerge: !isOne },
    canSplit: isOne && (cell.getColSpan() > 1 || cell.getRowSpan() > 1),
    isRowHeader: cell.hasHeaderState(TableCellHeaderStates.ROW),
    isColumnHeader: cell.hasHeaderState(TableCellHeaderStates.COLUMN),
  }
}

function $shape(): { rows: number; columns: number } {
  const selection = $getSelection()
  if (!$isTableSelection(selection) || selection.anchor.is(selection.focus))
    return { rows: 1, columns: 1 }
  const { fromX, toX, fromY, toY } = selection.getShape()
  return { rows: toY - fromY + 1, columns: toX - fromX + 1 }
}

const times = (count: number, act: () => unknown) => {
  for (let done = 0; done < count; done++) act()
}

/** What can be done to the chosen cells, in the order of the menu. */
export const cellActions = {
  merge: () => {
    const selection = $getSelection()
    if ($isTableSelection(selection))
      $mergeCells(selection.getNodes().filter($isTableCellNode))?.selectEnd()
  },
  split: () => $unmergeCell(),
  rowAbove: () => times($shape().rows, () => $insertTableRowAtSelection(false)),
  rowBelow: () => times($shape().rows, () => $insertTableRowAtSelection(true)),
  columnBefore: () => times($shape().columns, () => $insertTableColumnAtSelection(false)),
  columnAfter: () => times($shape().columns, () => $insertTableColumnAtSelection(true)),
  rowHeader: () => $toggleHeader('ROW'),
  columnHeader: () => $toggleHeader('COLUMN'),
  deleteRow: () => $deleteTableRowAtSelection(),
  deleteColumn: () => $deleteTableColumnAtSelection(),
  deleteTable: () => {
    const cell = $chosenCell()
    if (!cell) return
    const table = $getTableNodeFromLexicalNodeOrThrow(cell)
    table.selectNext()
    table.remove()
  },
} satisfies Record<string, () => void>

export type ActionName = keyof typeof cellActions

function $toggleHeader(kind: 'ROW' | 'COLUMN'): void {
  const cell = $chosenCell()
  if (!cell) return
  const table = $getTableNodeFromLexicalNodeOrThrow(cell)
  const isHeader = !cell.hasHeaderState(TableCellHeaderStates[kind])
  if (kind === 'ROW')
    return void $setTableRowIsHeader(table, $getTableRowIndexFromTableCellNode(cell), isHeader)
  // Where cells were merged a column is not the place of the cell in its row.
  const [, { startColumn }] = $computeTableMap(table, cell, cell)
  $setTableColumnIsHeader(table, startColumn, isHeader)
}

/** The actions that make sense for the chosen cells, in groups. */
export function actionsFor({ canMerge, canSplit }: ChosenCells): ActionName[][] {
  const joining: ActionName[] = [
    ...(canMerge ? (['merge'] as const) : []),
    ...(canSplit ? (['split'] as const) : []),
  ]
  const groups: ActionName[][] = [
    joining,
    ['rowAbove', 'rowBelow', 'columnBefore', 'columnAfter'],
    ['rowHeader', 'columnHeader'],
    ['deleteRow', 'deleteColumn', 'deleteTable'],
  ]
  return groups.filter((group) => group.length > 0)
}
