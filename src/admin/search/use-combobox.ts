import { useId, useRef, useState, type KeyboardEvent } from 'react'

/**
 * What is typed, whether the list is open and which of its options is pointed at, by the pattern of
 * a combobox (WAI-ARIA): the focus stays in the field.
 */
export function useCombobox() {
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const optionId = (place: number) => `${listId}-${place}`
  const show = () => setOpen(true)
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const leave = () => {
    close()
    setText('')
    field.current?.blur()
  }
  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    setActive(-1)
  }
  /** @param length how many options there are to choose from */
  const pressKey = (event: KeyboardEvent, length: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') return isOpen && text !== '' ? close() : leave()
    if (length === 0) return
    if (event.key === 'Enter') {
      event.preventDefault()
      document.getElementById(optionId(Math.max(active, 0)))?.click()
    }
    if (!step) return
    event.preventDefault()
    show()
    setActive(nextPlace(active, step, length))
  }
  return {
    ...{ listId, optionId, field, text, isOpen, active },
    ...{ type, show, close, leave, pressKey, point: setActive },
  }
}

const nextPlace = (at: number, step: number, length: number) =>
  at < 0 && step < 0 ? length - 1 : (at + step + length) % length
