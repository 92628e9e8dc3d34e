import type { Payload } from 'payload'
import type { ApiClient } from '../delivery/clients.ts'
import type { ApiClient as StoredClient } from '../payload-types.ts'

const collection = 'api-clients'

/** The clients that have, or had, a key; in a fixed order. */
export async function readClients({ db }: Payload): Promise<ApiClient[]> {
  const { docs } = await db.find<StoredClient>({
    ...{ collection, where: { keyHash: { exists: true } } },
    ...{ sort: 'id', limit: 0, pagination: false },
  })
  return docs.flatMap(({ id, keyHash, quota, types, revokedAt }) =>
    keyHash
      ? [{ id, keyHash, quota, types: types?.length ? types : null, revoked: Boolean(revokedAt) }]
      : [],
  )
}

/** How often it is written that a client is in use, in milliseconds. */
const usedEveryMs = 60_000

/**
 * Notes when clients were last seen: below Payload's operations, because it is no change that
 * anybody made.
 * @returns a function for each request of a client; it writes at most once a minute
 */
export function noteUse(payload: Payload, now = Date.now): (id: string) => void {
  const written = new Map<string, number>()
  return (id) => {
    const at = now()
    if (at - (written.get(id) ?? -Infinity) < usedEveryMs) return
    written.set(id, at)
    const data = { lastUsedAt: new Date(at).toISOString() }
    payload.db
      .updateOne({ collection, id, data, req: {}, returning: false })
      .catch((error) => payload.logger.error({ err: error }, 'Cannot note that a client was used'))
  }
}
