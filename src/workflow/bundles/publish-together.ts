import type { PayloadRequest } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { say } from '../../lib/messages.ts'
import { messages } from '../messages.ts'
import { whyNot } from '../moves/available.ts'
import { performMove } from '../moves/make-move.ts'
import { findSituation, type Situation } from '../moves/situation.ts'
import { refusal } from '../refuse.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { plan } from '../schedules/plan.ts'
import { withinTransaction } from '../within-transaction.ts'
import { refuseWith, titleOf } from './refuse-with.ts'

/** A document of a bundle. */
export interface BundledDocument {
  type: TypeModel
  id: string
  /** SHA-256 of the content that the person has seen; another content is refused. */
  hash?: string
}

/** More than so many are no bundle but a migration. */
export const mostTogether = 50

/**
 * Publishes several approved documents in one transaction: all of them become public, or none.
 * @throws APIError that names the document and says why it cannot be published (400, 403, 404, 409)
 */
export async function publishTogether(
  req: PayloadRequest,
  documents: readonly BundledDocument[],
): Promise<void> {
  refuseOddNumbers(req, documents)
  await retryConflicts(() =>
    withinTransaction(req, async () => {
      for (const document of documents)
        await refuseWith(req, document, () => publishOne(req, document))
    }),
  )
}

/**
 * Sets several approved documents for an instant, at which all of them become public, or none.
 * @param at ISO 8601
 * @returns id of the schedule
 * @throws APIError as `publishTogether`
 */
export async function scheduleTogether(
  req: PayloadRequest,
  documents: readonly BundledDocument[],
  at: string,
): Promise<string> {
  refuseOddNumbers(req, documents)
  return retryConflicts(() =>
    withinTransaction(req, async () => {
      const situations: Situation[] = []
      for (const document of documents)
        situations.push(await refuseWith(req, document, () => findPlannable(req, document)))
      return plan(req, situations, 'publish', { at })
    }),
  )
}

async function publishOne(req: PayloadRequest, { type, id, hash }: BundledDocument): Promise<void> {
  await performMove(req, { type, id, move: 'publish', input: { ...(hash && { hash }) } })
}

async function findPlannable(req: PayloadRequest, document: BundledDocument): Promise<Situation> {
  const situation = await findSituation(req, document.type, document.id)
  for (const move of ['schedule', 'publish'] as const) {
    const reason = whyNot(move, situation)
    if (reason) throw refusal(req, situation.rights.has('publish') ? 409 : 403, reason)
  }
  if (document.hash && document.hash !== situation.known.hash)
    throw refusal(req, 409, messages.changedMeanwhile)
  return situation
}

function refuseOddNumbers(req: PayloadRequest, documents: readonly BundledDocument[]): void {
  if (documents.length === 0 || documents.length > mostTogether)
    throw refusal(req, 400, messages.bundleSize(mostTogether))
  const twice = documents.find(({ id }, place) =>
    documents.slice(0, place).some((other) => other.id === id),
  )
  if (twice) throw refusal(req, 400, messages.bundledTwice(say(req, titleOf(twice))))
}
