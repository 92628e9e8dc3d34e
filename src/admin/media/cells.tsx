'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, NumberFieldClient, TextFieldClient } from 'payload'
import type { ReactNode } from 'react'
import { say, type Message } from '../../lib/messages.ts'
import { sayBytes } from '../../media/inspect/limits.ts'
import { sayKind } from '../../media/kind-words.ts'

type TextCell = DefaultCellComponentProps<TextFieldClient>

/** The name a file was uploaded with beside its picture: by that people know it. */
export function FileNameCell({ cellData, rowData, link, linkURL, onClick, ...cell }: TextCell) {
  const { thumbnailURL } = rowData as { thumbnailURL?: string | null }
  const content: ReactNode = (
    <span className="file-name-cell">
      {thumbnailURL ? <img src={thumbnailURL} alt="" loading="lazy" /> : <span aria-hidden />}
      {cellData}
    </span>
  )
  // In the drawer that chooses a file for a field.
  if (onClick) {
    const choose = () => onClick({ cellData, rowData, collectionSlug: cell.collectionSlug })
    return (
      <button type="button" onClick={choose}>
        {content}
      </button>
    )
  }
  return link && linkURL ? <Link href={linkURL}>{content}</Link> : content
}

/** What a file is, in words. */
export function KindCell({ cellData }: TextCell) {
  return <Said message={cellData ? sayKind(cellData) : null} />
}

/** How large a file is, as people say it. */
export function SizeCell({ cellData }: DefaultCellComponentProps<NumberFieldClient>) {
  return <Said message={typeof cellData === 'number' ? sayBytes(cellData) : null} />
}

function Said({ message }: { message: Message | null }) {
  const { i18n } = useTranslation()
  return <span>{message ? say(i18nOf(i18n.language), message) : '—'}</span>
}

const i18nOf = (language: string) => ({ i18n: { language } })
