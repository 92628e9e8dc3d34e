import { useEffect, useState } from 'react'

/** A place of the admin UI where Payload shows the stored name of a file. */
export interface Card {
  element: Element
  filename: string
  /** Where the file can be looked at; null where the name leads elsewhere, or nowhere. */
  href: string | null
  /** Whether there is room for more than the name. */
  isWide: boolean
}

/** The form of a file, the field of a chosen one, and one that stands in a text. */
const places = [
  { within: '.file-meta', name: '.file-meta__url a', isWide: true },
  {
    within: '.upload-relationship-details__details',
    name: '.upload-relationship-details__filename',
    isWide: true,
  },
  {
    within: '[class*=upload__doc-drawer-toggler]',
    name: '[class*=upload__filename]',
    isWide: false,
  },
]

/** @returns the cards of the page, whenever they change */
export function useCards(): Card[] {
  const [cards, setCards] = useState<Card[]>([])
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const found = findCards()
      setCards((before) => (isSame(before, found) ? before : found))
    }
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(look)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
  return cards
}

function findCards(): Card[] {
  return places.flatMap(({ within, name, isWide }) =>
    [...document.querySelectorAll(within)].flatMap((element) => {
      const shown = element.querySelector(`:scope ${name}`)
      const filename = shown?.textContent?.trim()
      const link = shown?.closest('a') ?? shown?.querySelector('a')
      const href = isWide ? (link?.getAttribute('href') ?? null) : null
      return filename ? [{ element, filename, href, isWide }] : []
    }),
  )
}

const isSame = (before: Card[], found: Card[]) =>
  before.length === found.length &&
  before.every(
    ({ element, filename, href }, at) =>
      element === found[at]?.element && filename === found[at].filename && href === found[at].href,
  )
