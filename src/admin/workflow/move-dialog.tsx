'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDeskZone } from '../desk-zone.ts'
import type { Move, MoveInput } from '../../workflow/moves/move.ts'
import type { ScheduledMove } from '../../workflow/schedules/schedule.ts'
import { emptyDraft, isComplete, questionOf, toInput, type Draft } from './answer.ts'
import { DialogFields } from './dialog-fields.tsx'
import type { PanelContext } from './standing.tsx'
import { words } from './words.ts'

interface MoveDialogProps extends PanelContext {
  move: Move
  label: string
  isBusy: boolean
  problem: string | null
  send: (input: MoveInput) => void
  close: () => void
}

/**
 * Says what a move leads to and asks what it needs. The browser's own dialog keeps the focus, and
 * stands outside of the form of the document, so that nothing in it is saved with that.
 */
export function MoveDialog(props: MoveDialogProps) {
  const { move, label, isBusy, problem, send, close, language, description } = props
  const zone = useDeskZone()
  const dialog = useRef<HTMLDialogElement>(null)
  const possible = planned.filter((then) =>
    description.moves.some((one) => one.move === then && one.allowed),
  )
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, then: possible[0] ?? 'publish' })
  const question = questionOf(move, draft.then)
  const expected = description.confirmation
  const titleId = `workflow-${move}`
  useEffect(() => dialog.current?.showModal(), [])
  if (!question) return null
  return createPortal(
    <dialog ref={dialog} className="workflow-dialog" aria-labelledby={titleId} onClose={close}>
      <h2 id={titleId}>{label}</h2>
      <p>{question.hint[language]}</p>
      <DialogFields
        {...{ question, draft, possible, language, expected }}
        labelOf={(then) => description.moves.find((one) => one.move === then)?.label ?? then}
        change={(changes) => setDraft({ ...draft, ...changes })}
      />
      <Problem text={problem} />
      <Buttons
        {...{ label, language, close }}
        isHeld={isBusy || !isComplete(question, draft, expected)}
        confirm={() => send(toInput(question, draft, zone))}
      />
    </dialog>,
    document.body,
  )
}

interface ButtonsProps extends Pick<MoveDialogProps, 'label' | 'language' | 'close'> {
  isHeld: boolean
  confirm: () => void
}

function Buttons({ label, language, close, isHeld, confirm }: ButtonsProps) {
  return (
    <div className="workflow-dialog__buttons">
      <Button buttonStyle="secondary" margin={false} onClick={close}>
        {words.cancel[language]}
      </Button>
      <Button margin={false} disabled={isHeld} onClick={confirm}>
        {label}
      </Button>
    </div>
  )
}

/** Why the server has refused, read aloud when it comes. */
export function Problem({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <p className="workflow__problem" role="alert">
      {text}
    </p>
  )
}

const planned: readonly ScheduledMove[] = ['publish', 'withdraw', 'unpublish']
