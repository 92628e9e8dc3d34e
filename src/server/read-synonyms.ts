import type { Payload } from 'payload'
import type { SearchSynonym } from '../payload-types.ts'
import type { SynonymGroup } from '../search/synonyms.ts'

/** The groups of expressions that search is given, in a fixed order. */
export async function readSynonyms({ db }: Payload): Promise<SynonymGroup[]> {
  const { docs } = await db.find<SearchSynonym>({
    ...{ collection: 'search-synonyms', sort: 'id', limit: 0, pagination: false },
  })
  return docs.flatMap(({ expressions, broader }) =>
    expressions?.length ? [{ expressions, ...(broader?.length && { broader }) }] : [],
  )
}
