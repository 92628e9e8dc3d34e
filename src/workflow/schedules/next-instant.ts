import type { Payload } from 'payload'
import { schedulesSlug, type Schedule } from './schedule.ts'

/**
 * When something is planned to change what readers see: the instant (ISO 8601, UTC) and nothing
 * else of it, because it may be under embargo. Null when nothing is planned.
 */
export async function findNextInstant({ db }: Payload): Promise<string | null> {
  const { docs } = await db.find<Schedule>({
    collection: schedulesSlug,
    where: { state: { equals: 'waiting' } },
    ...{ sort: 'nextAt', limit: 1, pagination: false },
  })
  return docs[0]?.nextAt ?? null
}
