import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { keptByWorkflow, textField } from '../kept.ts'
import { insertMany } from '../../ledger/insert-many.ts'
import type { Reader } from '../../ledger/stored.ts'

export const noticesSlug = 'notices'

/** `sending`: a process has it in hand until `nextAt`. */
export type NoticeState = 'waiting' | 'sending' | 'sent' | 'failed'

/** A letter to one person. */
export interface Notice {
  /** UUIDv7. */
  id: string
  /** E-mail address. */
  to: string
  subject: string
  /** Plain text. */
  text: string
  /** Id of the document that it tells of. */
  documentId: string
  /** Says of letters that are written once what they are about: `review-near:ID:2026-01-10`. */
  key: string | null
  state: NoticeState
  attempts: number
  /** When it is tried next, ISO 8601 in UTC. */
  nextAt: string
}

/** A letter as it is written. */
export type NewNotice = Pick<Notice, 'to' | 'subject' | 'text' | 'documentId'> & { key?: string }

/** Written by the workflow alone, in the transaction of what they tell of. */
export const noticesCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: noticesSlug,
  labels: {
    singular: { ru: 'Письмо', en: 'Notice' },
    plural: { ru: 'Письма', en: 'Notices' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('to'), required: true },
    { ...textField('subject'), required: true },
    { name: 'text', type: 'textarea', required: true },
    { ...textField('documentId'), required: true, index: true },
    { ...textField('key'), index: true },
    { ...textField('state'), required: true, index: true },
    { name: 'attempts', type: 'number', required: true },
    { ...textField('nextAt'), required: true },
  ],
}

/** Adds letters in the transaction of the request: they go out when it commits, or never were. */
export async function addNotices(
  req: PayloadRequest,
  letters: readonly NewNotice[],
): Promise<void> {
  const now = new Date().toISOString()
  const notices = letters.map((letter): Notice => {
    const fresh = { key: null, state: 'waiting' as const, attempts: 0, nextAt: now }
    return { ...fresh, ...letter, id: uuidv7() }
  })
  const documents = notices.map((notice) => ({ ...notice }))
  await insertMany(req, noticesSlug, documents)
}

/** Letters below Payload's operations, the one that is due first first. */
export async function findNotices(reader: Reader, where: Where, limit = 0): Promise<Notice[]> {
  const { docs } = await reader.payload.db.find<Notice>({
    ...{ collection: noticesSlug, where, sort: 'nextAt', limit, pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs
}

export async function changeNotice(
  req: PayloadRequest,
  notice: Notice,
  changes: Partial<Notice>,
): Promise<void> {
  const data = { ...notice, ...changes }
  const query = { collection: noticesSlug, id: notice.id, data, req, returning: false } as const
  await req.payload.db.updateOne(query)
}
