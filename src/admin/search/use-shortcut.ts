import { useEffect, type RefObject } from 'react'

/** Goes to the field at `/` or Ctrl+K (⌘K), unless the person is writing somewhere. */
export function useShortcut(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      // By the place of the key: in the Russian layout it is another letter.
      const isControlK = event.code === 'KeyK' && (event.ctrlKey || event.metaKey)
      if (!(isSlash || isControlK) || isWriting(event.target, isControlK)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [field])
}

/** In the editor of rich text Ctrl+K makes a link; in plain fields it does nothing. */
function isWriting(target: EventTarget | null, isControlK: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return !isControlK && target.matches('input, textarea, select')
}
