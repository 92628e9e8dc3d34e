import type { CollectionSlug, PayloadRequest } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { missingApprovals } from '../approvals.ts'
import { recordAudit } from '../audit/record.ts'
import { saveCase, type Case } from '../cases.ts'
import { addComment, resolveComment } from '../comments.ts'
import { eraseDocument } from '../erase/erase-document.ts'
import { finishErasuresOrLog } from '../erase/pending.ts'
import type { WorkflowContext } from '../mandate.ts'
import { messages } from '../messages.ts'
import { refusal } from '../refuse.ts'
import { rehearse } from '../rehearse.ts'
import { readRedirect, refuseIfGoneMeanwhile } from '../redirects/read-redirect.ts'
import { cancelPlans, closeStopped, plan } from '../schedules/plan.ts'
import { scheduledMoves } from '../schedules/schedule.ts'
import { suspendPublishing } from '../schedules/suspend.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { isForSecondEyes, rightFor, whyNot } from './available.ts'
import type { Move, MoveInput } from './move.ts'
import { announceMove } from '../notices/announce-move.ts'
import { withinTransaction } from '../within-transaction.ts'
import { findSituation, type Situation } from './situation.ts'
import { withdrawPublication } from './withdraw.ts'

/** A move with a document. */
export interface MoveRequest {
  type: TypeModel
  id: string
  move: Move
  input: MoveInput
}

/**
 * Makes a move in the name of the user of the request, in a transaction: the case, the document,
 * the ledger and the audit trail change together, or none of them.
 * @throws APIError saying why it cannot be made (400, 403, 404, 409), ValidationError (Payload)
 * naming the fields that are not ready
 */
export async function makeMove(req: PayloadRequest, request: MoveRequest): Promise<void> {
  await retryConflicts(async () => {
    const rehearsed = await rehearseIfReviewed(req, request)
    await withinTransaction(req, () => performMove(req, request, rehearsed))
  })
  if (request.move === 'erase' && !req.transactionID) await finishErasuresOrLog(req.payload)
}

/**
 * The same within a transaction that the caller has begun, and ends.
 * @param rehearsed the hash that was found by trying to publish, if that was tried
 * @throws APIError, ValidationError; the transaction must then be rolled back
 */
export async function performMove(
  req: PayloadRequest,
  request: MoveRequest,
  rehearsed: string | null = null,
): Promise<void> {
  const situation = await findSituation(req, request.type, request.id)
  refuseOr(req, situation, request)
  if (rehearsed !== null && rehearsed !== situation.known.hash)
    throw refusal(req, 409, messages.changesWhenPublished)
  await perform[request.move](req, situation, request.input)
  const done = request.move === 'publishInEmergency' ? 'publish' : request.move
  const planned = scheduledMoves.find((move) => move === done)
  if (planned) await closeStopped(req, situation, planned)
  await announceMove(req, request)
}

/**
 * Text that is submitted or approved must be fit to be published, so that is tried first: see
 * `rehearse.ts`. What went out in an emergency has been published already.
 * @returns the hash of what would be public, or null when there is nothing to try
 */
async function rehearseIfReviewed(req: PayloadRequest, request: MoveRequest) {
  const { type, id, move } = request
  if (move !== 'submit' && move !== 'approve') return null
  const situation = await findSituation(req, type, id)
  refuseOr(req, situation, request)
  return isForSecondEyes(situation) ? null : rehearse(req, type, id)
}

/** @throws APIError when the move cannot be made */
function refuseOr(req: PayloadRequest, situation: Situation, { move, input }: MoveRequest): void {
  const reason = whyNot(move, situation)
  if (reason) throw refusal(req, situation.rights.has(rightFor(move)) ? 409 : 403, reason)
  if (input.hash !== undefined && input.hash !== situation.known.hash)
    throw refusal(req, 409, messages.changedMeanwhile)
}

type Perform = (req: PayloadRequest, situation: Situation, input: MoveInput) => Promise<void>

const perform: Record<Move, Perform> = {
  async submit(req, situation, { comment }) {
    await change(req, situation, { state: 'in-review', submittedBy: situation.user, approvals: [] })
    await note(req, situation, 'submit', comment)
  },
  async approve(req, situation, { comment }) {
    const { known, user, roles, type } = situation
    const approval = { user, roles: [...roles], hash: known.hash, at: new Date().toISOString() }
    const approvals = [...known.approvals, approval]
    if (isForSecondEyes(situation))
      await change(req, situation, { approvals, secondEyes: null, needsSecondEyes: false })
    else {
      const isComplete = missingApprovals(type.slug, approvals, known.hash).length === 0
      await change(req, situation, { approvals, ...(isComplete && { state: 'approved' }) })
    }
    await note(req, situation, 'approve', comment)
  },
  async requestChanges(req, situation, { comment }) {
    if (!comment?.trim()) throw refusal(req, 400, messages.commentNeeded)
    const { type, id: documentId } = situation
    await addComment(req, { type: type.slug, documentId, kind: 'change-request', text: comment })
    await change(req, situation, { state: 'changes-requested', approvals: [] })
    await note(req, situation, 'requestChanges', comment)
    const approvers = situation.known.approvals.map(({ user }) => user)
    await suspendPublishing(req, { type: type.slug, id: documentId, approvers })
  },
  publish: (req, situation) => publish(req, situation, {}),
  async publishInEmergency(req, situation, { comment }) {
    if (!comment?.trim()) throw refusal(req, 400, messages.giveEmergencyReason)
    await publish(req, situation, { emergency: { reason: comment } })
  },
  async schedule(req, situation, input) {
    const move = input.then ?? 'publish'
    const reason = whyNot(move, situation)
    if (reason) throw refusal(req, situation.rights.has(move) ? 409 : 403, reason)
    await plan(req, [situation], move, input)
  },
  unschedule: (req, situation) => cancelPlans(req, situation),
  async withdraw(req, { type, id }, { reason }) {
    if (!reason?.ru?.trim()) throw refusal(req, 400, messages.readersReasonNeeded)
    await withdrawPublication(req, type, id, reason)
  },
  async unpublish(req, { type, id }, { comment, redirect: given }) {
    if (!comment?.trim()) throw refusal(req, 400, messages.reasonNeeded)
    const redirect = await readRedirect(req, id, given)
    await within(req, { reason: comment.trim(), ...(redirect && { redirect }) }, () =>
      save(req, type, id, { _status: 'draft' as const }),
    )
    await refuseIfGoneMeanwhile(req, redirect)
  },
  async erase(req, { type, id, confirmation: expected }, input) {
    await eraseDocument(req, { type, id, expected }, input)
  },
  async comment(req, situation, { comment = '' }) {
    const { type, id: documentId } = situation
    await addComment(req, { type: type.slug, documentId, kind: 'comment', text: comment })
    await note(req, situation, 'comment', comment)
  },
  async resolve(req, situation, { commentId = '' }) {
    await resolveComment(req, situation.id, commentId)
    await note(req, situation, 'resolve')
  },
}

async function publish(
  req: PayloadRequest,
  { type, id }: Situation,
  context: WorkflowContext,
): Promise<void> {
  await within(req, context, () => save(req, type, id, { _status: 'published' as const }))
}

async function save(req: PayloadRequest, type: TypeModel, id: string, data: object) {
  const collection = type.slug as CollectionSlug
  // Rules are asked in Russian, whatever language the admin UI shows the text in.
  await req.payload.update({ collection, id, data, locale: 'ru', depth: 0, req } as never)
}

/** Tells the gate about one operation, and about that one only. */
async function within(req: PayloadRequest, context: WorkflowContext, act: () => Promise<void>) {
  const before = req.context
  req.context = { ...context }
  try {
    await act()
  } finally {
    req.context = before
  }
}

function change(req: PayloadRequest, { known, isStored }: Situation, changes: Partial<Case>) {
  return saveCase(req, { ...known, ...changes }, isStored)
}

function note(req: PayloadRequest, { type, id, known }: Situation, action: Move, comment?: string) {
  return recordAudit(req, {
    ...{ action, type: type.slug, documentId: id, version: known.hash },
    ...(comment?.trim() && { comment: comment.trim() }),
  })
}
