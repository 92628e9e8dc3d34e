import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { jsonField, keptByWorkflow, textField } from '../kept.ts'
import type { LocalizedText, Redirect } from '../../content/model.ts'
import type { Reader } from '../../ledger/stored.ts'

export const schedulesSlug = 'schedules'

/** What can be set for a later time. */
export const scheduledMoves = ['publish', 'withdraw', 'unpublish'] as const
export type ScheduledMove = (typeof scheduledMoves)[number]

/** `suspended`: a text was changed or sent back after it was scheduled. */
export type ScheduleState = 'waiting' | 'suspended' | 'done' | 'failed' | 'cancelled'

/** One of the documents that a schedule moves, all or none of them. */
export interface ScheduledDocument {
  /** Collection slug. */
  type: string
  id: string
  /** SHA-256 of the content that is to be published, and no other. */
  hash: string
}

/** Something that is to happen at an instant. */
export interface Schedule {
  /** UUIDv7. */
  id: string
  move: ScheduledMove
  /** ISO 8601 in UTC. */
  at: string
  state: ScheduleState
  documents: ScheduledDocument[]
  /** Id of the user in whose name it happens, and the name of that time. */
  by: string
  byName: string
  /** Internal reason of an unpublishing. */
  comment: string | null
  /** Where readers of what is unpublished are sent. */
  redirect: Redirect | null
  /** Public reason of a withdrawal. */
  reason: LocalizedText | null
  attempts: number
  /** When it is tried: `at`, later after a failure. ISO 8601 in UTC. */
  nextAt: string
  /** Why it failed. */
  error: string | null
}

/** Written by moves and by the scheduler alone. */
export const schedulesCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: schedulesSlug,
  labels: {
    singular: { ru: 'Запланированное', en: 'Schedule' },
    plural: { ru: 'Запланированное', en: 'Schedules' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('move'), required: true },
    { ...textField('at'), required: true },
    { ...textField('state'), required: true, index: true },
    { ...jsonField('documents'), required: true },
    { ...textField('by'), required: true },
    { ...textField('byName'), required: true },
    { name: 'comment', type: 'textarea' },
    jsonField('redirect'),
    jsonField('reason'),
    { name: 'attempts', type: 'number', required: true },
    { ...textField('nextAt'), required: true },
    { name: 'error', type: 'textarea' },
  ],
}

/** Schedules below Payload's operations, in order of their time. */
export async function findSchedules(reader: Reader, where: Where): Promise<Schedule[]> {
  const { docs } = await reader.payload.db.find<Schedule>({
    ...{ collection: schedulesSlug, where, sort: 'nextAt', limit: 0, pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs
}

/** What is still to happen with a document, or failed to: few things wait at any time. */
export async function findSchedulesOf(reader: Reader, documentId: string): Promise<Schedule[]> {
  const open = await findSchedules(reader, { state: { in: ['waiting', 'suspended', 'failed'] } })
  return open.filter(({ documents }) => documents.some(({ id }) => id === documentId))
}

export async function createSchedule(req: PayloadRequest, schedule: Schedule): Promise<void> {
  const data = { ...schedule }
  await req.payload.db.create({ collection: schedulesSlug, data, req, returning: false })
}

export async function changeSchedule(
  req: PayloadRequest,
  schedule: Schedule,
  changes: Partial<Schedule>,
): Promise<void> {
  const data = { ...schedule, ...changes }
  const { id } = schedule
  await req.payload.db.updateOne({ collection: schedulesSlug, id, data, req, returning: false })
}
