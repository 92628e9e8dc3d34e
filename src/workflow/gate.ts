import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles.ts'
import { mayAct, type Governed } from './approvals.ts'
import { recordAudit, type NewAuditEvent } from './audit/record.ts'
import { findCase, saveCase, type Case } from './cases.ts'
import { workflowContext, type Mandate } from './mandate.ts'
import { announce } from './notices/announce.ts'
import { messages } from './messages.ts'
import { nextCase } from './note-save.ts'
import { governedBy, isNewText, permissionsFor, type Passage } from './passage.ts'
import { refuseProblems } from './problems/find-problems.ts'
import { refusal } from './refuse.ts'
import { requireApprovals } from './require-approvals.ts'
import { contentForReview } from './review-hash.ts'

/**
 * The one gate to the public: every edition of a publication passes here in the transaction that
 * saves the document, whatever way the save came (form, REST, GraphQL, local API, command, bulk).
 * @returns whether readers get words that nobody has approved, in an emergency
 * @throws APIError (403) that says what is missing; the transaction must then be rolled back
 */
export async function passGate(
  req: PayloadRequest,
  passage: Passage,
): Promise<{ isEmergency: boolean }> {
  const known = await findCase(req, passage.id)
  const { settled, events } = await admit(req, passage, known)
  await saveCase(req, settled, known !== null)
  await recordAudit(req, ...events)
  await announcePublication(req, passage, settled)
  return { isEmergency: isNewText(passage) && settled.needsSecondEyes }
}

async function announcePublication(
  req: PayloadRequest,
  passage: Passage,
  { needsSecondEyes }: Case,
): Promise<void> {
  if (!isNewText(passage)) return
  const news = { type: passage.type.slug, id: passage.id }
  await announce(req, { kind: 'published', ...news })
  const comment = workflowContext(req).emergency?.reason
  if (needsSecondEyes && comment) await announce(req, { kind: 'emergency', ...news, comment })
}

/**
 * The same for a document that was written at one go and that nobody has saved as a draft. Nothing
 * is written.
 * @throws APIError (403) that says what is missing
 */
export async function admitNew(req: PayloadRequest, passage: Passage): Promise<Admission> {
  const { type, id, stored, edition } = passage
  const content = contentForReview(type, { ...stored, id }, [], edition.content.locales)
  const author = workflowContext(req).mandate?.author
  const drafted = nextCase(type, null, { id, content, author: author ? String(author.id) : null })
  const { settled, events } = await admit(req, passage, drafted)
  const created = { action: 'create', type: type.slug, documentId: id, version: content.hash }
  return { settled, events: [{ ...created, by: author ?? null }, ...events] }
}

/** What is to be written when a publication may pass. */
export interface Admission {
  settled: Case
  events: NewAuditEvent[]
}

/**
 * Decides whether a publication may become public: its content must have been approved by the
 * people that `permissions.ts` names, or a chief editor must take it out in an emergency and say
 * why; and nothing in it may be broken (`problems/`). Nothing is written.
 * @param known the document's case, with the save that is being published noted in it
 * @throws APIError (403) that says what is missing, (400) that lists what to correct
 */
export async function admit(
  req: PayloadRequest,
  passage: Passage,
  known: Case | null,
): Promise<Admission> {
  const { mandate, stamps } = workflowContext(req)
  const actor = mandate?.publisher ?? req.user
  if (!actor) throw refusal(req, 403, messages.nobody)
  const governed = governedBy(passage)
  await requirePermissions(req, actor, governed, passage)
  const { type, id, stored } = passage
  const { action, content: frozen } = passage.edition
  const texts = action === 'unpublish' ? undefined : frozen.locales
  const content = contentForReview(type, { ...stored, id }, stamps, texts)
  const { hash } = content
  const approved = isNewText(passage)
    ? await requireApprovals(req, { actor, governed, known, hash })
    : (known ?? { ...nextCase(type, null, { id, content, author: null }), hash })
  const shown = passage.last?.content?.locales
  if (isNewText(passage)) await refuseProblems(req, { type, id, texts: frozen.locales, shown })
  const settled = { ...approved, state: stateAfter(passage, approved) }
  return { settled, events: eventsOf(passage, { actor, mandate, known: approved }, req) }
}

async function requirePermissions(
  req: PayloadRequest,
  actor: Actor,
  governed: Governed,
  passage: Passage,
): Promise<void> {
  const isEmergency = workflowContext(req).emergency !== undefined
  for (const action of permissionsFor(passage, isEmergency))
    if (!(await mayAct(req, actor, action, governed)))
      throw refusal(req, 403, messages.mayNot(action))
}

/**
 * What the public has got is no longer being worked on, and what was taken from it is a draft
 * again; a newer version that is in review stays there.
 */
function stateAfter(passage: Passage, { state }: Case): Case['state'] {
  if (isNewText(passage)) return 'published'
  return passage.edition.action === 'unpublish' && state === 'published' ? 'draft' : state
}

interface Acted {
  actor: Actor
  mandate: Mandate | undefined
  known: Case
}

function eventsOf(
  { type, id, edition }: Passage,
  { actor, mandate, known }: Acted,
  req: PayloadRequest,
): NewAuditEvent[] {
  const about = { type: type.slug, documentId: id }
  const { emergency, reason } = workflowContext(req)
  const approvals = (mandate?.approvers ?? [])
    .filter((approver) => known.approvals.some(({ user }) => user === String(approver.id)))
    .map((by) => ({ ...about, action: 'approve', by, version: known.hash }))
  return [
    ...approvals,
    {
      ...{ ...about, action: edition.action, by: actor, version: edition.version },
      details: { hash: known.hash, ...(emergency && { emergency: true }) },
      ...((emergency ?? reason) && { comment: emergency?.reason ?? reason }),
    },
  ]
}
