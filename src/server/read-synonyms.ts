import type { Payload } from 'payload'
import type { SearchSynonym } from '../payload-types.ts'

/** The groups of expressions that mean the same to search, in a fixed order. */
export async function readSynonyms({ db }: Payload): Promise<string[][]> {
  const { docs } = await db.find<SearchSynonym>({
    ...{ collection: 'search-synonyms', sort: 'id', limit: 0, pagination: false },
  })
  return docs.flatMap(({ expressions }) => (expressions?.length ? [expressions] : []))
}
