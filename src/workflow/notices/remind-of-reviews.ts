import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import type { TypeModel } from '../../content/model.ts'
import { dueSoonDays, reviewOf } from '../../delivery/review.ts'
import { storedDay } from '../../lib/calendar.ts'
import { startWorker, type Worker } from '../../lib/worker.ts'
import { publicationTypes } from '../publication-types.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { findSuperseded } from '../supersession.ts'
import { withinTransaction } from '../within-transaction.ts'
import { announce } from './announce.ts'
import { findNotices } from './notice.ts'

const msPerDay = 24 * 60 * 60 * 1000
/** More often than once a day, so that a start at any hour does not put letters off for long. */
const interval = 6 * 60 * 60 * 1000

/** Tells people of review dates that come near or have passed, now and every few hours. */
export function startReminder(payload: Payload): Worker {
  return startWorker({
    work: () => remindOfReviews(payload),
    wait: () => interval,
    onError: (err) => payload.logger.error({ err }, 'Review dates cannot be looked at'),
  })
}

/** Writes one letter when a review comes within 60 days, and one when its date has passed. */
export async function remindOfReviews(payload: Payload, now = new Date()): Promise<void> {
  for (const type of publicationTypes(payload)) {
    const field = type.fields.find((each) => each.kind === 'day' && each.reviewDate)
    if (!field) continue
    const due = await findDue(payload, type, field.name, now)
    const superseded = await findSuperseded({ payload }, type, [...due.keys()])
    for (const [id, reviewBy] of due)
      if (!superseded.includes(id)) await remindOf(payload, type, { id, reviewBy, now })
  }
}

/** The review dates of public documents, by id. */
async function findDue(
  payload: Payload,
  { slug }: TypeModel,
  field: string,
  now: Date,
): Promise<Map<string, string>> {
  const horizon = new Date(now.getTime() + (dueSoonDays + 1) * msPerDay).toISOString()
  const { docs } = await payload.db.find<StoredFields & { id: string }>({
    collection: slug as CollectionSlug,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { [field]: { less_than_equal: horizon } },
        { 'withdrawal.withdrawn': { not_equals: true } },
      ],
    },
    ...{ pagination: false, limit: 0 },
  })
  return new Map(docs.map((found) => [String(found.id), storedDay(found[field] as string | Date)]))
}

interface Due {
  id: string
  reviewBy: string
  now: Date
}

async function remindOf(payload: Payload, type: TypeModel, { id, reviewBy, now }: Due) {
  const { status } = reviewOf(reviewBy, now)
  if (status === 'CURRENT') return
  const kind = status === 'OVERDUE' ? 'reviewOverdue' : 'reviewNear'
  const key = `${kind}:${id}:${reviewBy}`
  await retryConflicts(async () => {
    const req = await createLocalReq({}, payload)
    await withinTransaction(req, async () => {
      const [known] = await findNotices(req, { key: { equals: key } }, 1)
      if (known) return
      const words = { ru: reviewBy.split('-').reverse().join('.'), en: reviewBy }
      await announce(req, { kind, type: type.slug, id, when: words, key })
    })
  })
}
