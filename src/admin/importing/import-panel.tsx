'use client'

import { Button, useFormModified, useFormProcessing } from '@payloadcms/ui'
import type { ImportDescription } from '../../workflow/imports/endpoints.ts'
import { Problem } from '../workflow/move-dialog.tsx'
import { useImport } from './use-import.ts'
import { panelWords, stateWords } from './words.ts'

type Suggestion = ImportDescription['suggestions'][number]
type Settle = (key: string, state: 'accepted' | 'declined') => Promise<void>

/** Beside a document that was imported: what was recognised, for its editor to accept or decline. */
export function ImportPanel() {
  const { imported, problem, isBusy, language, settle, apiRoute } = useImport()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  if (!imported) return null
  const { suggestions, notMapped, warnings } = imported
  const of = (...states: Suggestion['state'][]) =>
    suggestions.filter(({ state }) => states.includes(state))
  const context = { language, settle, isHeld: isBusy || isModified || isSaving }
  return (
    <section className="import-panel field-type" aria-label={panelWords.title[language]}>
      <p>
        {panelWords.from[language]}{' '}
        <a href={`${apiRoute}/imports/${imported.id}/file`}>{imported.fileName}</a>
      </p>
      <Problem text={problem} />
      {isModified && <p className="import-panel__notice">{panelWords.saveFirst[language]}</p>}
      <Group {...context} name="suggestions" suggestions={of('open')} />
      <Group {...context} name="filled" suggestions={of('filled')} />
      <Lines title={panelWords.notMapped[language]} lines={notMapped} />
      <Lines title={panelWords.warnings[language]} lines={warnings} />
      <Lines
        title={panelWords.settled[language]}
        lines={of('accepted', 'declined').map(
          ({ label, shown, state }) =>
            `${label[language]}: ${shown} — ${stateWords[state][language]}`,
        )}
      />
    </section>
  )
}

interface GroupProps {
  name: 'suggestions' | 'filled'
  suggestions: Suggestion[]
  language: 'ru' | 'en'
  settle: Settle
  isHeld: boolean
}

function Group({ name, suggestions, language, settle, isHeld }: GroupProps) {
  if (suggestions.length === 0) return null
  const [yes, no] =
    name === 'filled'
      ? [panelWords.right, panelWords.remove]
      : [panelWords.accept, panelWords.decline]
  return (
    <div className="import-panel__group">
      <h4>{panelWords[name][language]}</h4>
      <ul>
        {suggestions.map((suggestion) => {
          const { key, label, shown, where, record } = suggestion
          const buttons = [
            { word: yes, state: 'accepted' as const },
            { word: no, state: 'declined' as const },
          ]
          return (
            <li key={key}>
              <strong>{label[language]}</strong>
              <span>{shown}</span>
              <small>
                {where[language]}
                {record && ` · ${panelWords.known[language]}: ${record.name}`}
              </small>
              <span className="import-panel__buttons">
                {buttons.map(({ word, state }) => (
                  <Button
                    key={state}
                    size="small"
                    buttonStyle="secondary"
                    margin={false}
                    disabled={isHeld}
                    aria-label={`${word[language]}: ${label[language]}`}
                    onClick={() => void settle(key, state)}
                  >
                    {word[language]}
                  </Button>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {title}: {lines.length}
      </summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
