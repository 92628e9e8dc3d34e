'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { Hit } from './hit.tsx'
import { hitsOf, statusOf } from './status.ts'
import { useCombobox } from './use-combobox.ts'
import { useDeskSearch } from './use-desk-search.ts'
import { useShortcut } from './use-shortcut.ts'
import { searchWords, type Language } from './words.ts'

/**
 * The search at the top of every page of the admin UI: a field whose list are the documents that
 * the person may read.
 */
export function DeskSearch() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'ru'
  const box = useRef<HTMLDivElement>(null)
  const combobox = useCombobox()
  const { listId, text, active, optionId } = combobox
  const state = useDeskSearch(text)
  const hits = hitsOf(state)
  const isShown = combobox.isOpen && state.kind !== 'idle'
  useShortcut(combobox.field)
  return (
    <div
      ref={box}
      className="desk-search"
      role="search"
      onBlur={({ relatedTarget }) =>
        box.current?.contains(relatedTarget) ? undefined : combobox.close()
      }
    >
      <input
        ref={combobox.field}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={searchWords.name[language]}
        title={searchWords.keys[language]}
        aria-label={searchWords.name[language]}
        aria-autocomplete="list"
        aria-expanded={isShown && hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={isShown && active in hits ? optionId(active) : undefined}
        aria-keyshortcuts="/ Control+K"
        value={text}
        onFocus={combobox.show}
        onChange={({ target }) => combobox.type(target.value)}
        onKeyDown={(event) => combobox.pressKey(event, isShown ? hits.length : 0)}
      />
      <div className="desk-search__panel" hidden={!isShown}>
        <Hits {...{ hits, language, combobox }} />
        <p role="status">{isShown ? statusOf(state, language) : ''}</p>
      </div>
    </div>
  )
}

interface HitsProps {
  hits: ReturnType<typeof hitsOf>
  language: Language
  combobox: ReturnType<typeof useCombobox>
}

function Hits({ hits, language, combobox }: HitsProps) {
  const adminRoute = useConfig().config.routes.admin
  const { listId, optionId, active, leave, point } = combobox
  return (
    <div id={listId} role="listbox" aria-label={searchWords.results[language]}>
      {hits.map((hit, place) => (
        <Hit
          key={hit.id}
          id={optionId(place)}
          href={`${adminRoute}/collections/${hit.type}/${hit.id}`}
          {...{ hit, language, isActive: place === active }}
          onOpen={leave}
          onPoint={() => point(place)}
        />
      ))}
    </div>
  )
}
