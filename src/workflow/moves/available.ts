import type { Message } from '../../lib/messages.ts'
import { hadAHandIn, missingApprovals } from '../approvals.ts'
import { messages } from '../messages.ts'
import type { Move } from './move.ts'
import type { Action } from '../permissions.ts'
import { obstacles } from './obstacles.ts'
import type { PublicState, Situation } from './situation.ts'

/**
 * Whether somebody may make a move now.
 * @returns null when they may, else why not and what would have to be different
 */
export function whyNot(move: Move, situation: Situation): Message | null {
  const action = rightFor(move)
  if (!situation.rights.has(action)) return messages.mayNot(action)
  return rules[move]?.(situation) ?? null
}

/** The right that a move needs; what is planned needs also that of what is to happen then. */
export function rightFor(move: Move): Action {
  if (move === 'resolve') return 'comment'
  return move === 'schedule' || move === 'unschedule' ? 'publish' : move
}

/** The part of a situation that says whether somebody may approve: lists look at nothing else. */
export type Standing = Pick<Situation, 'type' | 'known' | 'user' | 'rights' | 'roles'>

/** The same as `whyNot('approve', …)`, from less. */
export function whyNotApprove(standing: Standing): Message | null {
  return standing.rights.has('approve') ? whyNotApproved(standing) : messages.mayNot('approve')
}

function whyNotApproved(standing: Standing): Message | null {
  const { known, user, type } = standing
  const { state, secondEyes } = known
  if (state !== 'in-review' && !isForSecondEyes(standing))
    return state === 'approved' ? obstacles.approved : obstacles.notInReview
  if (hadAHandIn(type.slug, user, known)) return obstacles.ownText
  if (secondEyes?.user === user && state === 'published') return obstacles.ownEmergency
  return isStillNeeded(standing) ? null : obstacles.othersNeeded
}

const rules: Partial<Record<Move, (situation: Situation) => Message | null>> = {
  submit({ known: { state }, ready }) {
    if (state === 'in-review') return obstacles.inReview
    if (state === 'approved') return obstacles.approved
    if (state === 'published') return obstacles.nothingNew
    return ready ? null : obstacles.notReady
  },
  approve: whyNotApproved,
  requestChanges: ({ known: { state } }) =>
    state === 'in-review' || state === 'approved' ? null : obstacles.notInReview,
  publish: ({ known: { state, approvals, hash }, type }) =>
    state === 'approved'
      ? null
      : state === 'published'
        ? obstacles.nothingNew
        : messages.notApproved(missingApprovals(type.slug, approvals, hash), { approvals }, hash),
  publishInEmergency({ known: { state }, ready }) {
    if (state === 'published') return obstacles.nothingNew
    if (state === 'approved') return obstacles.approvedAlready
    return ready ? null : obstacles.notReady
  },
  schedule: ({ known: { state }, publicState, schedules }) =>
    schedules.some((schedule) => schedule.state === 'waiting')
      ? obstacles.planned
      : state === 'approved' || isOnline(publicState)
        ? null
        : obstacles.approveFirst,
  unschedule: ({ schedules }) => (schedules.length > 0 ? null : obstacles.nothingPlanned),
  withdraw: ({ publicState }) =>
    publicState === 'current' || publicState === 'superseded' ? null : obstacles.notPublic,
  unpublish: ({ publicState }) => (isOnline(publicState) ? null : obstacles.notPublic),
}

/** Whether readers can see it, marked or not. */
function isOnline(publicState: PublicState): boolean {
  return publicState !== 'none' && publicState !== 'gone'
}

/** Whether it went out in an emergency and nobody else has looked at it yet. */
export function isForSecondEyes({ known }: Pick<Situation, 'known'>): boolean {
  return known.secondEyes !== null && known.state === 'published'
}

/** Whether this person's approval brings the document further. */
function isStillNeeded(standing: Standing): boolean {
  const { known, roles, type, user } = standing
  if (isForSecondEyes(standing)) return true
  const mine = { user, roles: [...roles], hash: known.hash, at: '' }
  const before = missingApprovals(type.slug, known.approvals, known.hash)
  return missingApprovals(type.slug, [...known.approvals, mine], known.hash).length < before.length
}
