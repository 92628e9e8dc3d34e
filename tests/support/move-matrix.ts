import type { MoveInput, Move } from '../../src/workflow/moves/move.ts'

/** States that a document can be in, as people speak of them. */
export const matrixStates = [
  'draft',
  'in review',
  'changes requested',
  'approved',
  'scheduled',
  'published',
  'published, with a newer draft',
  'withdrawn',
  'unpublished',
  'superseded',
] as const
export type MatrixState = (typeof matrixStates)[number]

/** Moves of the matrix: all that a person can ask for, but resolving a comment that is not there. */
export const matrixMoves = [
  ...(['submit', 'approve', 'requestChanges', 'publish', 'publishInEmergency'] as const),
  ...(['schedule', 'unschedule', 'withdraw', 'unpublish', 'comment'] as const),
] satisfies Move[]
export type MatrixMove = (typeof matrixMoves)[number]

/**
 * Which moves a state lets somebody make who has the right, and had no hand in the text. Written
 * by hand from the description of the workflow, not asked of the code that it checks.
 */
export const possible: Record<MatrixState, readonly MatrixMove[]> = {
  draft: ['submit', 'publishInEmergency', 'comment'],
  'in review': ['approve', 'requestChanges', 'publishInEmergency', 'comment'],
  'changes requested': ['submit', 'publishInEmergency', 'comment'],
  approved: ['requestChanges', 'publish', 'schedule', 'comment'],
  scheduled: ['requestChanges', 'publish', 'unschedule', 'comment'],
  published: ['schedule', 'withdraw', 'unpublish', 'comment'],
  'published, with a newer draft': [
    ...(['submit', 'publishInEmergency', 'schedule', 'withdraw', 'unpublish', 'comment'] as const),
  ],
  withdrawn: ['schedule', 'unpublish', 'comment'],
  unpublished: ['submit', 'publishInEmergency', 'comment'],
  superseded: ['schedule', 'withdraw', 'unpublish', 'comment'],
}

/** What a move needs to be complete. */
export function inputFor(move: MatrixMove, state: MatrixState): MoveInput {
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const comment = 'Причина'
  switch (move) {
    case 'schedule':
      return state === 'approved' || state === 'draft' || state === 'in review'
        ? { at }
        : { at, then: 'unpublish', comment }
    case 'withdraw':
      return { reason: { ru: comment } }
    case 'requestChanges':
    case 'publishInEmergency':
    case 'unpublish':
    case 'comment':
      return { comment }
    default:
      return {}
  }
}
