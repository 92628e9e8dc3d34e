import type { Client } from '@urql/core'
import { ask } from './client.ts'
import { ChangesDocument, type ChangesQuery } from './generated/graphql.ts'

export type Copied = NonNullable<ChangesQuery['changes']['nodes'][number]['publication']>

/** A copy of all publications, such as a search index would be. */
export interface Copy {
  /** By id. */
  publications: Map<string, Copied>
  /** Where to go on; null before the first time. Keep it with the copy. */
  cursor: string | null
}

/**
 * Brings a copy up to date: the first time and every other time alike.
 * @returns how many changes there were
 */
export async function synchronise(client: Client, copy: Copy): Promise<number> {
  let count = 0
  for (let more = true; more;) {
    const { changes } = await ask(client, ChangesDocument, { after: copy.cursor })
    for (const { id, publication } of changes.nodes)
      if (publication) copy.publications.set(id, publication)
      else copy.publications.delete(id)
    // Only when what came before it is kept.
    copy.cursor = changes.endCursor
    count += changes.nodes.length
    more = changes.hasMore
  }
  return count
}
