'use client'

import { RenderDefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, NumberFieldClient, TextFieldClient } from 'payload'
import { say, type Message } from '../../lib/messages.ts'
import { sayBytes } from '../../media/inspect/limits.ts'
import { sayKind } from '../../media/kind-words.ts'
import type { Media } from '../../payload-types.ts'

type TextCell = DefaultCellComponentProps<TextFieldClient>

/** The name a file was uploaded with, and its picture: by these people know it. It opens the file. */
export function FileNameCell(cell: TextCell) {
  const picture = pictureOf(cell.rowData)
  return (
    <span className="file-name-cell">
      {picture ? <img src={picture} alt="" loading="lazy" /> : <span aria-hidden />}
      <RenderDefaultCell
        clientProps={cell}
        columnIndex={cell.columnIndex ?? 0}
        enableRowSelections={false}
        isLinkedColumn={cell.link ?? false}
      />
    </span>
  )
}

/** A drawing is its own smallest size. */
function pictureOf(row: TextCell['rowData']): string | null {
  const { thumbnailURL, mimeType, url } = row as Partial<Media>
  return thumbnailURL ?? (mimeType === 'image/svg+xml' ? url : null) ?? null
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
  return <span>{message ? say({ i18n }, message) : '—'}</span>
}
