import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { deskMoment } from '../../content/desk-time.ts'
import type { Redirect } from '../../content/model.ts'
import { nameOf, recordAudit } from '../audit/record.ts'
import { messages } from '../messages.ts'
import type { MoveInput } from '../moves/move.ts'
import type { Situation } from '../moves/situation.ts'
import { readRedirect } from '../redirects/read-redirect.ts'
import { refusal } from '../refuse.ts'
import { changeSchedule, createSchedule, type ScheduledMove } from './schedule.ts'

/** Shortest time from planning to publishing, in seconds, where nothing else is configured. */
const usualLead = 120

/**
 * Sets a move for a later instant, for one document or several that go together.
 * @throws APIError (400) when the instant is missing, too near, or under embargo still
 */
export async function plan(
  req: PayloadRequest,
  situations: readonly Situation[],
  move: ScheduledMove,
  { at, comment, reason, redirect: given }: MoveInput,
): Promise<string> {
  const instant = readInstant(req, at)
  if (move === 'withdraw' && !reason?.ru?.trim())
    throw refusal(req, 400, messages.readersReasonNeeded)
  if (move === 'unpublish' && !comment?.trim()) throw refusal(req, 400, messages.reasonNeeded)
  if (move === 'publish') for (const one of situations) refuseUnderEmbargo(req, one, instant)
  const redirect = move === 'unpublish' ? await readRedirects(req, situations, given) : undefined
  const { user } = req
  if (!user) throw refusal(req, 403, messages.nobody)
  for (const one of situations) await closeStopped(req, one, move)
  const id = uuidv7()
  await createSchedule(req, {
    ...{ id, move, at: instant, nextAt: instant, state: 'waiting', attempts: 0, error: null },
    ...{ by: String(user.id), byName: nameOf(user) },
    ...{ comment: comment?.trim() || null, reason: reason ?? null, redirect: redirect ?? null },
    documents: situations.map(({ type, id: document, known }) => ({
      ...{ type: type.slug, id: document, hash: known.hash },
    })),
  })
  await note(req, situations, 'schedule', { schedule: id, move, at: instant })
  return id
}

/** All that go together lead to the same place. */
async function readRedirects(
  req: PayloadRequest,
  situations: readonly Situation[],
  given: Redirect | undefined,
): Promise<Redirect | undefined> {
  let redirect = given
  for (const { id } of situations) redirect = await readRedirect(req, id, redirect)
  return redirect
}

/**
 * Closes plans that were suspended or have failed, once somebody has done the same by hand or has
 * planned it anew: nobody has to look at them any more.
 */
export async function closeStopped(
  req: PayloadRequest,
  { schedules }: Pick<Situation, 'schedules'>,
  done: ScheduledMove,
): Promise<void> {
  for (const schedule of schedules)
    if (schedule.move === done && schedule.state !== 'waiting')
      await changeSchedule(req, schedule, { state: 'cancelled' })
}

/** Takes back what was planned for a document; a bundle as a whole. */
export async function cancelPlans(req: PayloadRequest, situation: Situation): Promise<void> {
  for (const schedule of situation.schedules) {
    await changeSchedule(req, schedule, { state: 'cancelled' })
    await note(req, [situation], 'unschedule', { schedule: schedule.id, at: schedule.at })
  }
}

function note(
  req: PayloadRequest,
  situations: readonly Situation[],
  action: string,
  details: Record<string, unknown>,
) {
  const events = situations.map(({ type, id, known }) => ({
    ...{ action, type: type.slug, documentId: id, version: known.hash, details },
  }))
  return recordAudit(req, ...events)
}

function readInstant(req: PayloadRequest, at: string | undefined): string {
  const instant = new Date(at ?? '')
  if (Number.isNaN(instant.getTime())) throw refusal(req, 400, messages.instantNeeded)
  const { scheduleLeadSeconds } = req.payload.config.custom as { scheduleLeadSeconds?: number }
  const lead = scheduleLeadSeconds ?? usualLead
  if (instant.getTime() < Date.now() + lead * 1000)
    throw refusal(req, 400, messages.tooNear(Math.ceil(lead / 60)))
  return instant.toISOString()
}

function refuseUnderEmbargo(req: PayloadRequest, { embargoUntil }: Situation, at: string): void {
  if (embargoUntil && embargoUntil > at)
    throw refusal(req, 400, messages.plannedUnderEmbargo(deskMoment(req, new Date(embargoUntil))))
}
