'use client'

import type { Draft } from './answer.ts'
import { Labelled } from './labelled.tsx'
import { PublicationSearch } from './publication-search.tsx'
import { questionWords } from './questions.ts'

export interface RedirectFieldsProps {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  language: 'ru' | 'en'
}

const kinds = {
  none: questionWords.redirectNone,
  publication: questionWords.redirectPublication,
  path: questionWords.redirectPath,
}
const kindNames: readonly Draft['redirect'][] = ['none', 'publication', 'path']

/** Where readers are sent: nowhere, to another publication, or to a page of the site. */
export function RedirectFields({ draft, change, language }: RedirectFieldsProps) {
  return (
    <>
      <Labelled label={questionWords.redirect[language]}>
        {(id) => (
          <select
            id={id}
            value={draft.redirect}
            onChange={({ target }) => {
              const redirect = kindNames.find((kind) => kind === target.value)
              if (redirect) change({ redirect })
            }}
          >
            {kindNames.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind][language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {draft.redirect === 'publication' && <PublicationSearch {...{ draft, change, language }} />}
      {draft.redirect === 'path' && (
        <Labelled label={questionWords.path[language]}>
          {(id) => (
            <input
              id={id}
              value={draft.path}
              onChange={({ target }) => change({ path: target.value })}
            />
          )}
        </Labelled>
      )}
    </>
  )
}
