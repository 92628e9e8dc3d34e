import {
  APIError,
  createLocalReq,
  ValidationError,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { recordAudit } from '../audit/record.ts'
import { findCase } from '../cases.ts'
import { messages } from '../messages.ts'
import { announce, momentOf } from '../notices/announce.ts'
import { performMove } from '../moves/make-move.ts'
import { refusal } from '../refuse.ts'
import { withinTransaction } from '../within-transaction.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { changeSchedule, findSchedules, type Schedule } from './schedule.ts'

/** How long to wait after each failed attempt, in milliseconds; after the last it has failed. */
const retryDelays = [5_000, 30_000]

/**
 * Does what a schedule says, in the name of who planned it and by the rules that stand now: all
 * its documents or none, and in the same transaction says that it is done, so that it happens
 * once however many processes try and whenever one is killed.
 */
export async function runSchedule(
  payload: Payload,
  types: readonly TypeModel[],
  { id }: Pick<Schedule, 'id'>,
): Promise<void> {
  try {
    await retryConflicts(() => perform(payload, types, id))
  } catch (error) {
    await retryConflicts(() => noteFailure(payload, id, error))
  }
}

async function perform(payload: Payload, types: readonly TypeModel[], id: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    const schedule = await findWaiting(req, id)
    if (!schedule) return
    req.user = await findPlanner(req, schedule)
    for (const { type: slug, id: document, hash } of schedule.documents) {
      const type = types.find((known) => known.slug === slug)
      if (!type) throw new Error(`Nothing is known of what ${slug} deliver.`)
      const { move, comment, reason, redirect } = schedule
      if (move === 'publish' && (await isPublished(req, document, hash))) continue
      const said = { ...(comment && { comment }), ...(reason && { reason }) }
      const input = { ...said, ...(redirect && { redirect }) }
      const bound = move === 'publish' ? { ...input, hash } : input
      await performMove(req, { type, id: document, move, input: bound })
    }
    await changeSchedule(req, schedule, { state: 'done' })
  })
}

async function noteFailure(payload: Payload, id: string, error: unknown): Promise<void> {
  await inTransaction(payload, async (req) => {
    const schedule = await findWaiting(req, id)
    if (!schedule) return
    const attempts = schedule.attempts + 1
    const delay = retryDelays[schedule.attempts]
    const reason = explain(error)
    payload.logger.error({ err: error, schedule: id }, 'A scheduled move failed')
    if (delay !== undefined) {
      const nextAt = new Date(Date.now() + delay).toISOString()
      await changeSchedule(req, schedule, { attempts, nextAt, error: reason })
      return
    }
    await changeSchedule(req, schedule, { attempts, state: 'failed', error: reason })
    for (const { type, id: documentId } of schedule.documents) {
      await recordAudit(req, {
        ...{ action: 'scheduleFailed', type, documentId, by: null, comment: reason },
        details: { schedule: id, move: schedule.move, at: schedule.at },
      })
      const when = momentOf(req, schedule)
      const news = {
        kind: 'failed',
        type,
        id: documentId,
        comment: reason,
        when,
        schedule,
      } as const
      await announce(req, news)
    }
  })
}

async function findWaiting(req: PayloadRequest, id: string): Promise<Schedule | null> {
  const where = { and: [{ id: { equals: id } }] }
  const [found] = await findSchedules(req, where)
  return found?.state === 'waiting' ? found : null
}

/** Whether somebody has not waited and published exactly this text by hand. */
async function isPublished(req: PayloadRequest, id: string, hash: string): Promise<boolean> {
  const known = await findCase(req, id)
  return known?.state === 'published' && known.hash === hash
}

/** @throws APIError when the account is gone */
async function findPlanner(req: PayloadRequest, { by }: Schedule): Promise<PayloadRequest['user']> {
  const where = { id: { equals: by } }
  const { docs } = await req.payload.find({
    ...{ collection: 'users', where, depth: 0, limit: 1, req },
  })
  const user = docs[0]
  if (!user) throw refusal(req, 403, messages.plannerGone)
  return { ...user, collection: 'users' }
}

async function inTransaction(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({ locale: 'ru' }, payload)
  await withinTransaction(req, () => act(req))
}

/** What editors are told; the log has the rest. */
function explain(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return error instanceof APIError && error.isPublic ? error.message : 'Internal error'
}
