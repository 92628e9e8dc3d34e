'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type DragEvent } from 'react'
import { useImports, type Given } from './use-imports.ts'
import { dropWords } from './words.ts'

interface DropZoneProps {
  /** Given by Payload to what stands in a list. */
  collectionSlug: string
  hasCreatePermission?: boolean
}

/** Above the list of a type: files that are dropped here become drafts. */
export function ImportDropZone({ collectionSlug, hasCreatePermission = true }: DropZoneProps) {
  const { given, send, language, locale, adminRoute } = useImports(collectionSlug)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const titleId = useId()
  if (!hasCreatePermission) return null
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send([...event.dataTransfer.files])
  }
  return (
    <section className="import-zone" aria-labelledby={titleId}>
      <div
        className={`import-zone__target ${isOver ? 'import-zone__target--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong id={titleId}>{dropWords.title[language]}</strong>
        <span>
          {dropWords.invite[language]}{' '}
          <button type="button" onClick={() => input.current?.click()}>
            {dropWords.choose[language]}
          </button>
          : {dropWords.formats[language]} {dropWords.language[language]}:{' '}
          {dropWords[locale === 'en' ? 'english' : 'russian'][language]}.
        </span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".docx,.html,.htm,.md,.markdown,.txt,.pdf"
          onChange={({ target }) => {
            void send([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      <ul role="status" className="import-zone__results">
        {given.map((one, index) => (
          <li key={index}>
            <Result
              {...{ one, language, adminRoute, collectionSlug }}
              again={() => void send([one.file], true)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ResultProps {
  one: Given
  language: 'ru' | 'en'
  /** `/admin`. */
  adminRoute: string
  collectionSlug: string
  again: () => void
}

function Result({ one, language, adminRoute, collectionSlug, again }: ResultProps) {
  const { file, result } = one
  if (!result) return <span>{`${dropWords.busy[language]}: ${file.name}…`}</span>
  if ('error' in result)
    return (
      <span className="import-zone__refusal">
        <strong>{dropWords.refused[language]}.</strong> {result.error}{' '}
        {result.earlierId && (
          <a href={`${adminRoute}/collections/${collectionSlug}/${result.earlierId}`}>
            {dropWords.openDraft[language]}
          </a>
        )}
        {result.code === 'twice' && (
          <Button size="small" buttonStyle="secondary" margin={false} onClick={again}>
            {dropWords.again[language]}
          </Button>
        )}
      </span>
    )
  const { type, id, title, warnings } = result
  return (
    <span>
      {file.name} → {dropWords.isDraft[language]}{' '}
      <a href={`${adminRoute}/collections/${type}/${id}`}>{title || id}</a>
      {warnings.length > 0 && ` (${dropWords.toCheck[language]}: ${warnings.length})`}
    </span>
  )
}
