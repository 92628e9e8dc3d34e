'use client'

import { useTranslation } from '@payloadcms/ui'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from 'lexical'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../../lib/messages.ts'
import {
  $chosenCell,
  $describeCells,
  actionsFor,
  cellActions,
  type ActionName,
  type ChosenCells,
} from './cell-actions.ts'
import { useCellPlace } from './use-cell-place.ts'
import { sayAction, tableWords } from './words.ts'

/**
 * The button at the cell with the cursor, and the menu of what can be done to it. Payload's menu is in
 * English, and offers what no reader sees (stripes, a frozen column).
 */
export function CellMenuPlugin({ anchorElem }: { anchorElem?: HTMLElement }) {
  const isEditable = useLexicalEditable()
  const anchor = anchorElem ?? document.body
  return isEditable ? createPortal(<CellMenu anchor={anchor} />, anchor) : null
}

/** Of the menu, in pixels; where there is less room it opens to the left. */
const width = 260

function CellMenu({ anchor }: { anchor: HTMLElement }) {
  const { i18n } = useTranslation()
  const [editor] = useLexicalComposerContext()
  const place = useCellPlace(anchor)
  const [cells, setCells] = useState<ChosenCells | null>(null)
  const menuId = useId()
  const container = useRef<HTMLDivElement>(null)
  const open = () => setCells(editor.getEditorState().read($describeCells))
  const close = () => setCells(null)
  const key = place?.key
  useEffect(close, [key])
  useClickOutside(container, close)
  useMenuKey(setCells)
  if (!place) return null
  const leave = () => {
    close()
    editor.focus()
  }
  const act = (name: ActionName) => {
    editor.update(cellActions[name])
    leave()
  }
  const { left, top } = place
  const title = `${say({ i18n }, tableWords.menu)} (Alt+↓)`
  return (
    <div
      className={`cell-menu ${left + width > anchor.clientWidth ? 'cell-menu--leftwards' : ''}`}
      ref={container}
      style={{ left, top }}
    >
      <button
        type="button"
        className="cell-menu__button"
        {...{
          title,
          'aria-label': title,
          'aria-haspopup': 'menu',
          'aria-expanded': cells !== null,
        }}
        aria-controls={cells ? menuId : undefined}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={cells ? close : open}
      >
        ⋯
      </button>
      {cells && <Menu {...{ id: menuId, cells, act, leave }} />}
    </div>
  )
}

interface MenuProps {
  id: string
  cells: ChosenCells
  act: (name: ActionName) => void
  leave: () => void
}

/** By the pattern of a menu (WAI-ARIA): arrows go along it, Escape leads back into the text. */
function Menu({ id, cells, act, leave }: MenuProps) {
  const { i18n } = useTranslation()
  const menu = useRef<HTMLDivElement>(null)
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])]
  useEffect(() => {
    items()[0]?.focus()
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const pressKey = (event: KeyboardEvent) => {
    const all = items()
    const at = all.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (next === undefined && event.key !== 'Escape' && event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (next === undefined) leave()
    else all.at(next % all.length)?.focus()
  }
  return (
    <div
      {...{ id, ref: menu, role: 'menu', onKeyDown: pressKey }}
      aria-label={say({ i18n }, tableWords.menu)}
      className="cell-menu__items"
    >
      {actionsFor(cells).map((group) => (
        <div role="group" key={group[0]}>
          {group.map((name) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => act(name)}
            >
              {say({ i18n }, sayAction(name, cells))}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Alt+↓ opens the menu: the tabulator goes from cell to cell, and never to a button. */
function useMenuKey(open: (cells: ChosenCells | null) => void): void {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!event.altKey || event.key !== 'ArrowDown' || !$chosenCell()) return false
          event.preventDefault()
          open($describeCells())
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, open],
  )
}

function useClickOutside(of: React.RefObject<HTMLElement | null>, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const listen = ({ target }: Event) => {
      if (!of.current?.contains(target as Node)) latest.current()
    }
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  }, [of])
}
