import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { $chosenCell } from './cell-actions.ts'

/** The upper right corner of a cell, in pixels of what the button is positioned in. */
export interface CellPlace {
  key: string
  left: number
  top: number
}

/**
 * @param anchor what the button is positioned in
 * @returns where the cell is that the cursor is in; null outside of tables
 */
export function useCellPlace(anchor: HTMLElement): CellPlace | null {
  const [editor] = useLexicalComposerContext()
  const [place, setPlace] = useState<CellPlace | null>(null)
  useEffect(() => {
    const look = () => {
      const key = editor.getEditorState().read(() => $chosenCell()?.getKey())
      const cell = key ? editor.getElementByKey(key)?.getBoundingClientRect() : undefined
      const { left, top } = anchor.getBoundingClientRect()
      const found = key && cell ? { key, left: cell.right - left, top: cell.top - top } : null
      setPlace((before) => (isSame(before, found) ? before : found))
    }
    look()
    return editor.registerUpdateListener(look)
  }, [editor, anchor])
  return place
}

const isSame = (one: CellPlace | null, other: CellPlace | null) =>
  one?.key === other?.key && one?.left === other?.left && one?.top === other?.top
