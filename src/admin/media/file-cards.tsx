'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../lib/messages.ts'
import { sayFacts } from '../../media/file-facts.ts'
import { findFiles, type FileOnCard } from './find-files.ts'
import { useCards, type Card } from './use-cards.ts'

/**
 * Puts the name that people gave a file, and what it is in words, in the place of the stored name, the
 * media type and the bytes that Payload shows. Payload has no place for other cards; what of its own is
 * not to be seen any more, `custom.css` says.
 */
export function FileCards({ children }: { children?: ReactNode }) {
  const cards = useCards()
  const files = useFiles(cards)
  return (
    <>
      {children}
      {cards.map((card, at) => {
        const file = files.get(card.filename)
        return file && createPortal(<FileCard {...{ card, file }} />, card.element, String(at))
      })}
    </>
  )
}

function FileCard({ card, file }: { card: Card; file: FileOnCard }) {
  const { i18n } = useTranslation()
  const name = file.originalName || file.filename
  return (
    <span className="file-card">
      {card.href ? (
        <a href={card.href} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        <strong>{name}</strong>
      )}
      {card.isWide && <span className="file-card__facts">{say({ i18n }, sayFacts(file))}</span>}
    </span>
  )
}

/** What is known of the files on the page; each is asked for once, since a name is that of its bytes. */
function useFiles(cards: Card[]): ReadonlyMap<string, FileOnCard> {
  const { config } = useConfig()
  const [files, setFiles] = useState<ReadonlyMap<string, FileOnCard>>(new Map())
  const asked = useRef(new Set<string>())
  const { api } = config.routes
  useEffect(() => {
    const unknown = [...new Set(cards.map(({ filename }) => filename))]
    const wanted = unknown.filter((filename) => !asked.current.has(filename))
    if (wanted.length === 0) return
    for (const filename of wanted) asked.current.add(filename)
    void findFiles(api, wanted).then((found) =>
      setFiles(
        (before) => new Map([...before, ...found.map((file) => [file.filename, file] as const)]),
      ),
    )
  }, [cards, api])
  return files
}
