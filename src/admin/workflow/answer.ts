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
}

/** What is asked for a move; a plan also asks what its own move does. */
export function questionOf(move: Move, then: ScheduledMove): Question | undefined {
  const question = questions[move]
  if (!question?.isPlan) return question
  if (then === 'publish') return question
  return { ...questions[then], ...question, hint: questions[then]?.hint ?? question.hint }
}

/** Whether everything is there that the move needs. */
export function isComplete(question: Question, draft: Draft): boolean {
  const { comment, isPublic, isPlan } = question
  if (comment && !comment.isOptional && draft.comment.trim() === '') return false
  if (isPublic && draft.reasonInRussian.trim() === '') return false
  return !isPlan || draft.wallClock !== ''
}

/**
 * What is sent with the move: the parts that are asked, and filled in.
 * @param zone time zone of the clocks that a plan is told by
 */
export function toInput(
  { comment, isPublic, isPlan }: Question,
  draft: Draft,
  zone: string,
): MoveInput {
  const ru = draft.reasonInRussian.trim()
  const en = draft.reasonInEnglish.trim()
  return {
    ...(comment && draft.comment.trim() !== '' && { comment: draft.comment.trim() }),
    ...(isPublic && { reason: { ru, ...(en !== '' && { en }) } }),
    ...(isPlan && { at: fromWallClock(`${draft.wallClock}:00.000`, zone) }),
    ...(isPlan && { then: draft.then }),
  }
}
