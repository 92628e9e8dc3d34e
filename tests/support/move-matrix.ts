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
  ...(['schedule', 'unschedule', 'withdraw', 'unpublish', 'comment', 'erase'] as const),
] satisfies Move[]
export type MatrixMove = (typeof matrixMoves)[number]

/**
 * Which moves a state lets somebody make who has the right, and had no hand in the text. Written
 * by hand from the description of the workflow, not asked of the code that it checks.
 */
export const possible: Record<MatrixState, readonly MatrixMove[]> = {
  draft: ['submit', 'publishInEmergency', 'comment', 'erase'],
  'in review': ['approve', 'requestChanges', 'publishInEmergency', 'comment', 'erase'],
  'changes requested': ['submit', 'publishInEmergency', 'comment', 'erase'],
  approved: ['requestChanges', 'publish', 'schedule', 'comment', 'erase'],
  scheduled: ['requestChanges', 'publish', 'unschedule', 'comment', 'erase'],
  published: ['schedule', 'withdraw', 'unpublish', 'comment', 'erase'],
  'published, with a newer draft': [
    ...([
      'submit',
      'publishInEmergency',
      'schedule',
      'withdraw',
      'unpublish',
      'comment',
      'erase',
    ] as const),
  ],
  withdrawn: ['schedule', 'unpublish', 'comment', 'erase'],
  unpublished: ['submit', 'publishInEmergency', 'comment', 'erase'],
  superseded: ['schedule', 'withdraw', 'unpublish', 'comment', 'erase'],
}

/** What a move needs to be complete. @param slug of the document, which confirms an erasure */
export function inputFor(move: MatrixMove, state: MatrixState, slug: string): MoveInput {
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const comment = 'Причина'
  switch (move) {
    case 'schedule':
      return state === 'approved' || state === 'draft' || state === 'in review'
        ? { at }
        : { at, then: 'unpublish', comment }
    case 'erase':
      return { comment, confirmation: slug }
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
