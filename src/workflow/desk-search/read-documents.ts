import type { Payload, SanitizedCollectionConfig, WhereField } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'

interface Query {
  /** Which ones: a condition on the id. */
  ids: WhereField
  limit?: number
  /** As much of each as is wanted; all of it when it is not said. */
  select?: Record<string, true>
}

/**
 * Documents as they are being worked on, with all languages, in the order of their ids; below
 * Payload's operations and their rules.
 */
export async function readWorking(
  { db }: Payload,
  { slug, versions }: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>,
  { ids, limit = 0, select }: Query,
): Promise<StoredFields[]> {
  const query = { collection: slug, limit, pagination: false }
  if (!versions?.drafts) {
    const where = { id: ids }
    const { docs } = await db.find<Stored>({
      ...query,
      where,
      sort: 'id',
      ...(select && { select }),
    })
    return docs
  }
  const { docs } = await db.queryDrafts<Stored>({
    ...{ ...query, where: { parent: ids }, sort: 'parent' },
    ...(select && { select: { parent: true, version: select } }),
  })
  return docs
}

type Stored = StoredFields & { id: string }
