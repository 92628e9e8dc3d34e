import type { PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import type { TypeModel } from '../content/model.ts'
import { storedDay } from '../lib/calendar.ts'
import { dueSoonDays, reviewOf } from '../delivery/review.ts'
import { permissions, subjectOf } from './permissions.ts'
import { publicationTypes } from './publication-types.ts'
import { findAsAsked, toReadable, type ReadableDocument } from './queue-documents.ts'
import { findSuperseded } from './supersession.ts'

/** A public document whose review is due. */
export interface ReviewItem extends Pick<ReadableDocument, 'type' | 'id' | 'title'> {
  /** The last day for it: `2026-01-10`. */
  reviewBy: string
  overdueDays: number
}

/** What is to be reviewed, the earliest first. */
export interface Reviews {
  overdue: ReviewItem[]
  /** Within the next 60 days. */
  dueSoon: ReviewItem[]
}

/**
 * The public documents that readers are told to be overdue for review, or soon to be.
 * @returns null for people who neither write nor approve what is reviewed
 */
export async function findReviews(req: PayloadRequest, now = new Date()): Promise<Reviews | null> {
  const found: ReviewItem[] = []
  let takesPart = false
  for (const type of publicationTypes(req.payload)) {
    const field = type.fields.find((each) => each.kind === 'day' && each.reviewDate)
    if (!field || !isConcerned(req, type)) continue
    takesPart = true
    found.push(...(await findDue(req, type, field.name, now)))
  }
  if (!takesPart) return null
  found.sort((a, b) => a.reviewBy.localeCompare(b.reviewBy))
  return {
    overdue: found.filter(({ overdueDays }) => overdueDays > 0),
    dueSoon: found.filter(({ overdueDays }) => overdueDays === 0),
  }
}

function isConcerned({ user }: PayloadRequest, { slug }: TypeModel): boolean {
  const subject = subjectOf(slug)
  return hasRole(user, [...permissions.write[subject], ...permissions.approve[subject]])
}

/** What is withdrawn or superseded is reviewed no more. */
async function findDue(
  req: PayloadRequest,
  type: TypeModel,
  field: string,
  now: Date,
): Promise<ReviewItem[]> {
  const horizon = new Date(now.getTime() + (dueSoonDays + 1) * 24 * 60 * 60 * 1000)
  const found = await findAsAsked(req, type, {
    where: {
      and: [
        { _status: { equals: 'published' } },
        { [field]: { less_than_equal: horizon.toISOString() } },
        { 'withdrawal.withdrawn': { not_equals: true } },
      ],
    },
    ...{ draft: false, select: { [field]: true } },
  })
  const superseded = new Set(
    await findSuperseded(
      req,
      type,
      found.map(({ id }) => String(id)),
    ),
  )
  return found.flatMap((document) => {
    const reviewBy = storedDay(document[field] as string | Date)
    const { status, overdueDays } = reviewOf(reviewBy, now)
    const { title, id } = toReadable(req, type, document)
    if (status === 'CURRENT' || superseded.has(id)) return []
    return [{ type: type.slug, id, title, reviewBy, overdueDays }]
  })
}
