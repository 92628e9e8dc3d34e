import type { FrozenReference, Redirect } from '../../content/model.ts'
import { fromWallClock } from '../../lib/time-zone.ts'
import type { Move, MoveInput } from '../../workflow/moves/move.ts'
import type { ScheduledMove } from '../../workflow/schedules/schedule.ts'
import { questions, type Question } from './questions.ts'

/** What a person has entered in the dialog of a move. */
export interface Draft {
  comment: string
  reasonInRussian: string
  reasonInEnglish: string
  /** By the clocks of the desk: `2026-11-22T10:00`. */
  wallClock: string
  then: ScheduledMove
  /** Where readers are sent: nowhere, to a publication, or to a path. */
  redirect: 'none' | 'publication' | 'path'
  target: FrozenReference | null
  path: string
  confirmation: string
}

/** A dialog in which nothing is entered yet. */
export const emptyDraft: Draft = {
  ...{ comment: '', reasonInRussian: '', reasonInEnglish: '', wallClock: '', then: 'publish' },
  ...{ redirect: 'none', target: null, path: '', confirmation: '' },
}

/** What is asked for a move; a plan also asks what its own move does. */
export function questionOf(move: Move, then: ScheduledMove): Question | undefined {
  const question = questions[move]
  if (!question?.isPlan) return question
  if (then === 'publish') return question
  return { ...questions[then], ...question, hint: questions[then]?.hint ?? question.hint }
}

/**
 * Whether everything is there that the move needs.
 * @param expected what has to be typed to confirm it
 */
export function isComplete(question: Question, draft: Draft, expected: string | null): boolean {
  const { comment, isPublic, isPlan, isRedirect, isConfirmed } = question
  if (isRedirect && draft.redirect !== 'none' && !redirectIn(draft)) return false
  if (isConfirmed && draft.confirmation.trim() !== expected) return false
  if (comment && !comment.isOptional && draft.comment.trim() === '') return false
  if (isPublic && draft.reasonInRussian.trim() === '') return false
  return !isPlan || draft.wallClock !== ''
}

/**
 * What is sent with the move: the parts that are asked, and filled in.
 * @param zone time zone of the clocks that a plan is told by
 */
export function toInput(question: Question, draft: Draft, zone: string): MoveInput {
  const { comment, isPublic, isPlan, isRedirect, isConfirmed } = question
  const redirect = isRedirect && redirectIn(draft)
  const ru = draft.reasonInRussian.trim()
  const en = draft.reasonInEnglish.trim()
  return {
    ...(comment && draft.comment.trim() !== '' && { comment: draft.comment.trim() }),
    ...(isPublic && { reason: { ru, ...(en !== '' && { en }) } }),
    ...(isPlan && { at: fromWallClock(`${draft.wallClock}:00.000`, zone) }),
    ...(isPlan && { then: draft.then }),
    ...(redirect && { redirect }),
    ...(isConfirmed && { confirmation: draft.confirmation.trim() }),
  }
}

/** @returns null where none is asked for, or it is not complete */
function redirectIn({ redirect, target, path }: Draft): Redirect | null {
  if (redirect === 'publication') return target
  return redirect === 'path' && path.trim() !== '' ? { path: path.trim() } : null
}
