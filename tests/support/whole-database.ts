import type { Payload } from 'payload'

/**
 * Everything that the database holds, by collection, versions and the ledger included: what a
 * refused request must leave as it was.
 */
export async function wholeDatabase({ config, db }: Payload): Promise<Record<string, unknown[]>> {
  const all = { limit: 0, pagination: false, sort: 'id', req: {} } as const
  const held: Record<string, unknown[]> = {}
  for (const { slug: collection, versions } of config.collections) {
    held[collection] = (await db.find({ collection, ...all })).docs
    if (!versions) continue
    held[`${collection} versions`] = (await db.findVersions({ collection, ...all })).docs
  }
  return held
}
