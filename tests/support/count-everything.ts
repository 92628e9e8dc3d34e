import type { Payload } from 'payload'

/**
 * How many documents and versions there are in each collection, the ledger's included: a refusal
 * that wrote nothing leaves it as it was.
 */
export async function countEverything(payload: Payload): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { slug, versions } of payload.config.collections) {
    counts[slug] = (await payload.count({ collection: slug })).totalDocs
    if (!versions) continue
    counts[`${slug} versions`] = (await payload.countVersions({ collection: slug })).totalDocs
  }
  return counts
}
