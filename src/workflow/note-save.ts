import type { PayloadRequest } from 'payload'
import type { StoredFields } from '../content/freeze.ts'
import type { TypeModel } from '../content/model.ts'
import { findLast } from '../ledger/stored.ts'
import { recordAudit } from './audit/record.ts'
import { findCase, saveCase, type Case } from './cases.ts'
import { workflowContext } from './mandate.ts'
import { suspendPublishing } from './schedules/suspend.ts'
import { contentForReview, findWorkingVersion, type ReviewedContent } from './review-hash.ts'

/**
 * Notes in the case of a document that it was saved: who wrote, and, when the content is no longer
 * what was approved or sent for review, that this is void.
 * @param operation as Payload names it
 */
export async function noteSave(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  operation: 'create' | 'update',
): Promise<Case> {
  const working = (await findWorkingVersion(req, type, id)) ?? { id }
  const { mandate, stamps, reason: isUnpublished } = workflowContext(req)
  const content = contentForReview(type, working, stamps)
  const known = await findCase(req, id)
  const author = mandate?.author ?? req.user
  const by = author ? String(author.id) : null
  const saysTheSame =
    isUnpublished !== undefined ||
    (known?.hash !== content.hash && (await isAsPublished(req, type, working, known)))
  const noted = nextCase(type, known, { id, content, author: by, saysTheSame })
  // A publication as such is not an edit: the gate has it on record.
  if (noted === known && working._status === 'published') return noted
  if (noted !== known) await saveCase(req, noted, known !== null)
  if (known?.state === 'approved' && noted !== known)
    await suspendPublishing(req, {
      ...{ type: type.slug, id },
      approvers: known.approvals.map(({ user }) => user),
    })
  // Nor is an unpublishing, which the gate records as well.
  if (isUnpublished) return noted
  await recordAudit(req, {
    ...{ action: operation, type: type.slug, documentId: id, version: content.hash },
    ...(mandate && { by: mandate.author }),
    ...(isVoided(known, noted) && { details: { voided: known?.approvals.length } }),
  })
  return noted
}

/**
 * Whether nothing has changed since the publication but what that has set itself: its date stands in the
 * document now, and did not when it was approved.
 */
async function isAsPublished(
  req: PayloadRequest,
  type: TypeModel,
  working: StoredFields,
  known: Case | null,
): Promise<boolean> {
  if (known?.state !== 'published') return false
  const last = await findLast(req, known.id)
  const dates = Object.values(last?.content?.locales ?? {}).map(({ publishedAt }) => publishedAt)
  return contentForReview(type, working, dates).hash === known.hash
}

export interface Save {
  id: string
  content: ReviewedContent
  author: string | null
  /** Nobody has written anything: who wrote what is there is who wrote it before. */
  saysTheSame?: boolean
}

/** The case of a document after a save of its content. */
export function nextCase(type: TypeModel, known: Case | null, save: Save): Case {
  const { id, content, author } = save
  const { hash, ready } = content
  if (known && known.hash === hash && ready) return known
  return {
    ...{ id, type: type.slug, hash, approvals: [], submittedBy: known?.submittedBy ?? null },
    state: stateAfterEdit(known),
    createdBy: known ? known.createdBy : author,
    ...writersAfter(known, save),
    ...{ secondEyes: known?.secondEyes ?? null, needsSecondEyes: Boolean(known?.secondEyes) },
  }
}

function writersAfter(
  known: Case | null,
  { author, saysTheSame }: Save,
): Pick<Case, 'lastEditor' | 'editors'> {
  if (known && saysTheSame) return { lastEditor: known.lastEditor, editors: known.editors }
  // What went out in an emergency and nobody has approved since is still the text of those who wrote it.
  const beginsAnew = known?.state === 'published' && known.secondEyes === null
  const editors = beginsAnew ? [] : (known?.editors ?? [])
  const isAnother = author !== null && !editors.includes(author)
  return { lastEditor: author, editors: isAnother ? [...editors, author] : editors }
}

/** What was approved or public is being written anew; who asked for changes waits for them. */
function stateAfterEdit(known: Case | null): Case['state'] {
  return known?.state === 'in-review' || known?.state === 'changes-requested'
    ? known.state
    : 'draft'
}

/** An approval that has led to an edition has done its work: a newer draft does not take it back. */
function isVoided(known: Case | null, noted: Case): boolean {
  if (known === null || known.state === 'published') return false
  return known.approvals.length > 0 && noted.approvals.length === 0
}
