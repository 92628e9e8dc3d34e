import type { Client } from '@urql/core'
import { AnswerError, ask } from './client.ts'
import { ChangesDocument, type ChangesQuery } from './generated/graphql.ts'

export type Copied = NonNullable<ChangesQuery['changes']['nodes'][number]['publication']>

/** A copy of all publications, such as a search index would be. */
export interface Copy {
  /** By id. */
  publications: Map<string, Copied>
  /** Where to go on; null before the first time. Keep it with the copy. */
  cursor: string | null
}

async function readOn(client: Client, copy: Copy): Promise<ChangesQuery['changes']> {
  try {
    return (await ask(client, ChangesDocument, { after: copy.cursor })).changes
  } catch (error) {
    if (!(error instanceof AnswerError) || error.code !== 'CURSOR_EXPIRED') throw error
    // The CMS was restored from a backup: what was read since then is not so any more.
    copy.publications.clear()
    copy.cursor = null
    return (await ask(client, ChangesDocument, {})).changes
  }
}

/**
 * Brings a copy up to date: the first time and every other time alike.
 * @returns how many changes there were
 */
export async function synchronise(client: Client, copy: Copy): Promise<number> {
  let count = 0
  for (let more = true; more;) {
    const changes = await readOn(client, copy)
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
