import type { PayloadRequest } from 'payload'
import { auditSlug } from '../audit/slug.ts'
import { findAudit, recordAudit } from '../audit/record.ts'
import { casesSlug } from '../cases.ts'
import { commentsSlug } from '../comments.ts'
import { forgetImports } from '../imports/store.ts'
import { importFilesSlug } from '../imports/slugs.ts'
import { noticesSlug } from '../notices/notice.ts'
import { forgetLinks } from '../preview-links/store.ts'
import {
  changeSchedule,
  findSchedules,
  schedulesSlug,
  type Schedule,
} from '../schedules/schedule.ts'
import type { Erasable } from './erase-document.ts'
import { notePending } from './pending.ts'

type Target = Pick<Erasable, 'type' | 'id'>

/** Deletes what the workflow knows of a document, and all words that were said of it. */
export async function forgetTraces(req: PayloadRequest, target: Target): Promise<void> {
  const { db } = req.payload
  const { id } = target
  await db.deleteMany({ collection: casesSlug, where: { id: { equals: id } }, req })
  for (const collection of [commentsSlug, noticesSlug] as const)
    await db.deleteMany({ collection, where: { documentId: { equals: id } }, req })
  await forgetLinks(req, id)
  await forgetOriginals(req, id)
  for (const schedule of await findSchedules(req, {})) await forgetIn(req, schedule, target)
  await blankComments(req, id)
}

/** The files that it was imported from: a process that is killed before they are gone makes up for it. */
async function forgetOriginals(req: PayloadRequest, id: string): Promise<void> {
  const files = await forgetImports(req, id)
  if (files.length > 0) await notePending(req, { id: `import-${id}`, type: importFilesSlug, files })
}

/** A bundle goes out together or not at all; and nobody is sent to what is not there. */
async function forgetIn(req: PayloadRequest, schedule: Schedule, { id }: Target): Promise<void> {
  const { redirect } = schedule
  const others = schedule.documents.filter((document) => document.id !== id)
  if (others.length === 0)
    await req.payload.db.deleteMany({
      ...{ collection: schedulesSlug, where: { id: { equals: schedule.id } }, req },
    })
  else if (others.length < schedule.documents.length) await cancelBundle(req, schedule, others)
  else if (redirect && 'id' in redirect && redirect.id === id)
    await changeSchedule(req, schedule, { redirect: null })
}

async function cancelBundle(
  req: PayloadRequest,
  schedule: Schedule,
  others: Schedule['documents'],
): Promise<void> {
  const isOver = schedule.state === 'done' || schedule.state === 'cancelled'
  const state = isOver ? schedule.state : 'cancelled'
  const silent = { comment: null, reason: null, redirect: null, error: null }
  await changeSchedule(req, schedule, { state, documents: others, ...silent })
  if (isOver) return
  const details = { schedule: schedule.id, at: schedule.at }
  const events = others.map((one) => ({ type: one.type, documentId: one.id, version: one.hash }))
  await recordAudit(req, ...events.map((event) => ({ ...event, action: 'unschedule', details })))
}

/**
 * The one lawful exception from the trail being append-only: who did what when stays, the words
 * about the document go (docs/decisions/0007-erasure.md).
 */
async function blankComments(req: PayloadRequest, id: string): Promise<void> {
  for (const event of await findAudit(req, { documentId: { equals: id } })) {
    if (event.comment === null) continue
    const data = { ...event, comment: null }
    await req.payload.db.updateOne({
      ...{ collection: auditSlug, id: event.id, data, req, returning: false },
    })
  }
}
