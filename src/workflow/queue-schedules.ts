import type { PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import { permissions } from './permissions.ts'
import { publicationTypes } from './publication-types.ts'
import { findReadable, type ReadableDocument } from './queue-documents.ts'
import { findSchedules, type Schedule } from './schedules/schedule.ts'

/** What is to happen with a document at an instant, or should have. */
export interface PlannedItem
  extends
    Pick<ReadableDocument, 'type' | 'id' | 'title'>,
    Pick<Schedule, 'move' | 'at' | 'state' | 'error'> {}

/** What is planned, by time. */
export interface Plans {
  waiting: PlannedItem[]
  /** Has failed, or stands still because a text was changed: somebody has to plan it anew. */
  stuck: PlannedItem[]
}

/**
 * What is planned for the documents that the user of the request may read.
 * @returns null for people who have no part in editorial work
 */
export async function findPlans(req: PayloadRequest): Promise<Plans | null> {
  const { press, guidance } = permissions.comment
  if (!hasRole(req.user, [...press, ...guidance])) return null
  const schedules = await findSchedules(req, {
    state: { in: ['waiting', 'suspended', 'failed'] },
  })
  const readable = await findDocuments(req, schedules)
  const items = schedules.flatMap(({ documents, move, at, state, error }) =>
    documents.flatMap(({ id }): PlannedItem[] => {
      const document = readable.get(id)
      if (!document) return []
      const { type, title } = document
      return [{ type, id, title, move, at, state, error }]
    }),
  )
  items.sort((a, b) => a.at.localeCompare(b.at))
  return {
    waiting: items.filter(({ state }) => state === 'waiting'),
    stuck: items.filter(({ state }) => state !== 'waiting'),
  }
}

async function findDocuments(
  req: PayloadRequest,
  schedules: readonly Schedule[],
): Promise<Map<string, ReadableDocument>> {
  const wanted = schedules.flatMap(({ documents }) => documents)
  const found = new Map<string, ReadableDocument>()
  for (const type of publicationTypes(req.payload)) {
    const ids = wanted.filter(({ type: slug }) => slug === type.slug).map(({ id }) => id)
    for (const document of await findReadable(req, type, [...new Set(ids)]))
      found.set(document.id, document)
  }
  return found
}
