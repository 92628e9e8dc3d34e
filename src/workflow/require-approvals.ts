import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles.ts'
import { hadAHandIn, mayAct, missingApprovals, rolesFor, type Governed } from './approvals.ts'
import type { Approval, Case } from './cases.ts'
import { workflowContext, type Mandate } from './mandate.ts'
import { messages } from './messages.ts'
import { refusal } from './refuse.ts'

/** Who would have which content public. */
export interface Claim {
  actor: Actor
  governed: Governed
  known: Case | null
  hash: string
}

/**
 * @returns the case as it is when its content becomes public
 * @throws APIError (403) that names the approvals that are missing, (400) for an emergency without a reason
 */
export async function requireApprovals(req: PayloadRequest, claim: Claim): Promise<Case> {
  const { known, hash, governed, actor } = claim
  const { mandate, emergency } = workflowContext(req)
  if (!known) throw refusal(req, 403, messages.notSaved)
  const mandated = mandate ? await approvalsOf(req, mandate, claim) : []
  const approvals = [...known.approvals, ...mandated]
  const missing = missingApprovals(governed.type, approvals, hash)
  const settled = { ...known, hash, approvals }
  if (missing.length === 0) return { ...settled, secondEyes: null, needsSecondEyes: false }
  if (!emergency) throw refusal(req, 403, messages.notApproved(missing, known, hash))
  if (emergency.reason.trim() === '') throw refusal(req, 400, messages.giveEmergencyReason)
  const since = new Date().toISOString()
  const secondEyes = { user: String(actor.id), reason: emergency.reason.trim(), hash, since }
  return { ...settled, secondEyes, needsSecondEyes: true }
}

/** Those who are named in a mandate must be people who may approve, and had no hand in the text. */
async function approvalsOf(
  req: PayloadRequest,
  { approvers, author }: Mandate,
  { known, governed, hash }: Claim,
): Promise<Approval[]> {
  if (!(await mayAct(req, author, 'submit', governed)))
    throw refusal(req, 403, messages.mayNot('submit'))
  const at = new Date().toISOString()
  const approvals: Approval[] = []
  for (const approver of approvers) {
    const user = String(approver.id)
    if (known && hadAHandIn(governed.type, user, known)) continue
    if (await mayAct(req, approver, 'approve', governed))
      approvals.push({ user, roles: await rolesFor(req, approver, governed), hash, at })
  }
  return approvals
}
