import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOfReference } from '../../src/lib/reference.ts'

type Fields = Record<string, unknown>

/** What a report says of its forum by itself, and whether it says so in each language. */
const taken = {
  startsOn: 'shared',
  endsOn: 'shared',
  venue: 'localized',
  city: 'localized',
  region: 'shared',
} as const

/**
 * Takes dates and place from the record of the forum where the report leaves them empty. They are
 * kept with the report, so that a later correction of the record does not rewrite what was
 * published. When another forum is chosen, what came from the first one goes with it.
 */
export const fillFromForum: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const report = (data ?? {}) as Fields
  const before = (originalDoc ?? {}) as Fields
  const forum = await findForum(req, report.forum)
  if (!forum) return data
  const isMoved =
    Boolean(before.forum) && idOfReference(before.forum) !== idOfReference(report.forum)
  const empty = Object.keys(taken).filter(
    (name) => !report[name] || (isMoved && report[name] === before[name]),
  )
  const values = empty.map((name) => [name, valueIn(req, forum, name as keyof typeof taken)])
  return { ...report, ...(Object.fromEntries(values) as Fields) }
}

/** The record as stored, with all locales: a nested read would change the locale of the request. */
async function findForum(req: PayloadRequest, forum: unknown): Promise<Fields | null> {
  const id = idOfReference(forum)
  if (!id) return null
  const where = { id: { equals: id } }
  return req.payload.db.findOne<Fields & { id: string }>({ collection: 'forums', where, req })
}

function valueIn(req: PayloadRequest, forum: Fields, name: keyof typeof taken): unknown {
  const value = forum[name] ?? null
  if (taken[name] === 'shared') return value
  return (value as Fields | null)?.[req.locale ?? ''] ?? null
}
