import type { PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import { dayInMoscow, storedDay } from '../lib/calendar.ts'
import { hasExpired } from '../media/completeness.ts'
import type { Media } from '../payload-types.ts'
import { permissions } from './permissions.ts'

/** How many days before they expire rights are told of: time to ask for more. */
const noticeDays = 30
/** More are found in the list of files. */
const mostFiles = 200
const msPerDay = 24 * 60 * 60 * 1000

/** A file that new publications may no longer show, or soon not. */
export interface RightsItem {
  id: string
  title: string
  /** Last day on which new publications may show it: `2026-01-10`. */
  until: string
  hasExpired: boolean
}

/**
 * Files whose rights have expired or soon will, the earliest first.
 * @returns null for people who have no part in files
 */
export async function findRights(
  req: PayloadRequest,
  now = new Date(),
): Promise<RightsItem[] | null> {
  if (!hasRole(req.user, permissions.write.file)) return null
  const horizon = new Date(now.getTime() + noticeDays * msPerDay).toISOString()
  const { docs } = await req.payload.find({
    ...{ collection: 'media', where: { rightsExpire: { less_than_equal: horizon } } },
    ...{ sort: 'rightsExpire', limit: mostFiles, pagination: false, depth: 0 },
    ...{ overrideAccess: false, user: req.user, req },
  })
  const today = dayInMoscow(now)
  return docs.map((file) => toItem(file, today))
}

function toItem({ id, originalName, filename, rightsExpire }: Media, today: string): RightsItem {
  return {
    id,
    title: originalName ?? filename ?? '',
    until: storedDay(rightsExpire ?? new Date(0)),
    hasExpired: hasExpired(rightsExpire, today),
  }
}
