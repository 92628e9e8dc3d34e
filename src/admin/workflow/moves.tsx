'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import type { Move, MoveInput } from '../../workflow/moves/move.ts'
import { MoveDialog } from './move-dialog.tsx'
import { questions } from './questions.ts'
import type { Workflow } from './use-workflow.ts'
import { words } from './words.ts'

type ShownMove = WorkflowDescription['moves'][number]

export interface MovesProps {
  workflow: Workflow
  description: WorkflowDescription
  /** Whether the form holds what is not saved, or shows what is no longer there. */
  isHeld: boolean
}

/** Made where the comments are; what cannot be undone is set apart. */
const elsewhere: readonly Move[] = ['comment', 'resolve', 'erase']
/** The usual way forward is set off from what is done seldom. */
const forward: readonly Move[] = ['submit', 'approve', 'publish']
/** What a person would look for in a state: if it is not possible, why not is said at once. */
const expected: Record<WorkflowDescription['state'], readonly Move[]> = {
  draft: ['submit'],
  'in-review': ['approve'],
  'changes-requested': ['submit'],
  approved: ['publish'],
  published: [],
}

/** What the person may do now; below it, why the rest is not available. */
export function Moves({ workflow, description, isHeld }: MovesProps) {
  const [open, setOpen] = useState<Move | null>(null)
  const { language, isBusy, problem, forgetProblem } = workflow
  const listed = description.moves.filter(({ move }) => !elsewhere.includes(move))
  const erasure = description.moves.find(({ move, allowed }) => move === 'erase' && allowed)
  const shown = listed
    .filter((one) => one.allowed || isExpected(description, one))
    .sort((a, b) => Number(isForward(b)) - Number(isForward(a)))
  const others = listed.filter((one) => !shown.includes(one))
  const opened = [...listed, erasure].find((one) => one && one.move === open)

  async function send(move: Move, input: MoveInput = {}) {
    const outcome = await workflow.make(move, { hash: description.hash, ...input })
    if (outcome !== 'refused') setOpen(null)
  }
  const begin = (move: Move) => {
    forgetProblem()
    if (questions[move]) setOpen(move)
    else void send(move)
  }

  return (
    <>
      <div className="workflow__moves">
        {shown.map((one) => (
          <MoveButton key={one.move} one={one} isHeld={isHeld || isBusy} onClick={begin} />
        ))}
      </div>
      <NotNow moves={others} language={language} />
      {erasure && (
        <details className="workflow__erase">
          <summary>{words.byLaw[language]}</summary>
          <MoveButton one={erasure} isHeld={isHeld || isBusy} onClick={begin} />
        </details>
      )}
      {opened && (
        <MoveDialog
          key={opened.move}
          {...{ description, language, isBusy, problem, move: opened.move, label: opened.label }}
          send={(input) => void send(opened.move, input)}
          close={() => setOpen(null)}
        />
      )}
    </>
  )
}

const isForward = ({ move }: ShownMove) => forward.includes(move)

/** Why the rest is not possible in this state; what the person may never do is only named. */
function NotNow({ moves, language }: { moves: ShownMove[]; language: 'ru' | 'en' }) {
  if (moves.length === 0) return null
  const withRight = moves.filter(({ hasRight }) => hasRight)
  const without = moves.filter(({ hasRight }) => !hasRight).map(({ label }) => `«${label}»`)
  return (
    <details className="workflow__others">
      <summary>{words.notNow[language]}</summary>
      <ul>
        {withRight.map(({ move, label, reason }) => (
          <li key={move}>
            <b>{label}.</b> {reason}
          </li>
        ))}
        {without.length > 0 && (
          <li>
            {words.noRight[language]} {without.join(', ')}.
          </li>
        )}
      </ul>
    </details>
  )
}

function isExpected(description: WorkflowDescription, { move, hasRight }: ShownMove): boolean {
  const { state, needsSecondEyes } = description
  if (!hasRight) return false
  return expected[state].includes(move) || (needsSecondEyes && move === 'approve')
}

interface MoveButtonProps {
  one: ShownMove
  isHeld: boolean
  onClick: (move: Move) => void
}

function MoveButton({ one, isHeld, onClick }: MoveButtonProps) {
  const { move, label, allowed, reason } = one
  return (
    <div>
      <Button
        buttonStyle={isForward(one) ? 'primary' : 'secondary'}
        size="medium"
        margin={false}
        disabled={isHeld || !allowed}
        onClick={() => onClick(move)}
      >
        {label}
      </Button>
      {reason && <p className="workflow__reason">{reason}</p>}
    </div>
  )
}
