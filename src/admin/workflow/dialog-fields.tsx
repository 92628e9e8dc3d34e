'use client'

import { clocksOf } from '../../content/desk-time.ts'
import { useDeskZone } from '../desk-zone.ts'
import { useId, type ReactNode } from 'react'
import type { ScheduledMove } from '../../workflow/schedules/schedule.ts'
import type { Draft } from './answer.ts'
import { questionWords, type Question } from './questions.ts'

interface DialogFieldsProps {
  question: Question
  draft: Draft
  change: (changes: Partial<Draft>) => void
  /** What may be planned. */
  possible: readonly ScheduledMove[]
  labelOf: (then: ScheduledMove) => string
  language: 'ru' | 'en'
}

/** The fields of a dialog: those that the question asks. */
export function DialogFields({ question, draft, change, language, ...plan }: DialogFieldsProps) {
  const { comment, isPublic, isPlan } = question
  return (
    <>
      {isPlan && <PlanFields {...{ draft, change, language, ...plan }} />}
      {comment && (
        <TextField
          label={comment.label[language]}
          value={draft.comment}
          onChange={(text) => change({ comment: text })}
        />
      )}
      {isPublic && (
        <>
          <TextField
            label={questionWords.reasonInRussian[language]}
            value={draft.reasonInRussian}
            onChange={(text) => change({ reasonInRussian: text })}
          />
          <TextField
            label={questionWords.reasonInEnglish[language]}
            value={draft.reasonInEnglish}
            onChange={(text) => change({ reasonInEnglish: text })}
          />
        </>
      )}
    </>
  )
}

/** The browser's own field: it knows no zones, and says what clocks show. */
function PlanFields({ draft, change, language, ...plan }: Omit<DialogFieldsProps, 'question'>) {
  const { possible, labelOf } = plan
  const zone = useDeskZone()
  return (
    <>
      {possible.length > 1 && (
        <Labelled label={questionWords.then[language]}>
          {(id) => (
            <select
              id={id}
              value={draft.then}
              onChange={({ target }) => {
                const then = possible.find((one) => one === target.value)
                if (then) change({ then })
              }}
            >
              {possible.map((then) => (
                <option key={then} value={then}>
                  {labelOf(then)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <Labelled label={`${questionWords.when[language]} (${clocksOf(zone)[language]})`}>
        {(id) => (
          <input
            id={id}
            type="datetime-local"
            value={draft.wallClock}
            onChange={({ target }) => change({ wallClock: target.value })}
          />
        )}
      </Labelled>
    </>
  )
}

interface TextFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
}

/** Several lines of text, with a label. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={3}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="workflow-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
