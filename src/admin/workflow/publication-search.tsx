'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { findPublications, type FoundPublication } from './find-publications.ts'
import { Labelled } from './labelled.tsx'
import { questionWords } from './questions.ts'
import type { RedirectFieldsProps } from './redirect-fields.tsx'

/** So that not every key that is pressed asks the server. */
const pauseMs = 300

/** Finds a publication while its title is typed, among those that the person may read. */
export function PublicationSearch({ draft, change, language }: RedirectFieldsProps) {
  const [wanted, setWanted] = useState('')
  const found = useFound(wanted)
  const chosen = found?.findIndex(({ id }) => id === draft.target?.id) ?? -1
  return (
    <>
      <Labelled label={questionWords.search[language]}>
        {(id) => (
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value)
              change({ target: null })
            }}
          />
        )}
      </Labelled>
      {found?.length === 0 && <p role="status">{questionWords.nothingFound[language]}</p>}
      {found && found.length > 0 && (
        <Labelled label={questionWords.found[language]}>
          {(id) => (
            <select
              id={id}
              size={Math.min(6, found.length + 1)}
              value={chosen < 0 ? '' : String(chosen)}
              onChange={({ target }) => {
                const one = found[Number(target.value)]
                if (one) change({ target: { type: one.type, id: one.id } })
              }}
            >
              {found.map(({ id: key, title }, place) => (
                <option key={key} value={String(place)}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </>
  )
}

/** @returns null while nothing is asked, or the answer is not there */
function useFound(wanted: string): FoundPublication[] | null {
  const { config } = useConfig()
  const { id: own } = useDocumentInfo()
  const [found, setFound] = useState<FoundPublication[] | null>(null)
  const apiRoute = config.routes.api
  // Only publications have drafts.
  const types = config.collections
    .filter(({ versions }) => versions?.drafts)
    .map(({ slug }) => slug)
  const names = types.join()
  useEffect(() => {
    setFound(null)
    if (wanted.trim() === '') return
    const leaving = new AbortController()
    const { signal } = leaving
    const timer = setTimeout(() => {
      findPublications({ apiRoute, types: names.split(','), wanted, signal })
        .then((all) => setFound(all.filter(({ id }) => id !== String(own))))
        .catch(() => {})
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [wanted, apiRoute, names, own])
  return found
}
