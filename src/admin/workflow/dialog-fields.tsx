'use client'

import { clocksOf } from '../../content/desk-time.ts'
import { useDeskZone } from '../desk-zone.ts'
import type { ScheduledMove } from '../../workflow/schedules/schedule.ts'
import type { Draft } from './answer.ts'
import { Labelled } from './labelled.tsx'
import { questionWords, type Question } from './questions.ts'
import { RedirectFields } from './redirect-fields.tsx'

interface DialogFieldsProps {
  question: Question
  draft: Draft
  change: (changes: Partial<Draft>) => void
  /** What may be planned. */
  possible: readonly ScheduledMove[]
  labelOf: (then: ScheduledMove) => string
  language: 'ru' | 'en'
  /** What has to be typed to confirm the move. */
  expected: string | null
}

/** The fields of a dialog: those that the question asks. */
export function DialogFields(props: DialogFieldsProps) {
  const { question, draft, change, language, expected, possible, labelOf } = props
  const { comment, isPublic, isPlan, isRedirect, isConfirmed } = question
  return (
    <>
      {isPlan && <PlanFields {...{ draft, change, language, possible, labelOf }} />}
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
      {isRedirect && <RedirectFields {...{ draft, change, language }} />}
      {isConfirmed && (
        <Labelled label={`${questionWords.confirm[language]}: ${expected ?? ''}`}>
          {(id) => (
            <input
              id={id}
              autoComplete="off"
              value={draft.confirmation}
              onChange={({ target }) => change({ confirmation: target.value })}
            />
          )}
        </Labelled>
      )}
    </>
  )
}

type PlanFieldsProps = Omit<DialogFieldsProps, 'question' | 'expected'>

/** The browser's own field: it knows no zones, and says what clocks show. */
function PlanFields({ draft, change, language, ...plan }: PlanFieldsProps) {
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
