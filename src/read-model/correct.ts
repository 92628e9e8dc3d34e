import { didYouMean } from '../search/did-you-mean.ts'
import { parseQuery } from '../search/parse-query.ts'
import type { Search, SearchQuery } from './search.ts'
import type { VocabularyKeeper } from './vocabulary.ts'

/** A query that finds more was no slip. */
const almostNothing = 2

/**
 * @param search counts publications
 * @param vocabulary words of all publications, of which only those are told that the reader finds
 * @returns a function that tells what may be meant by a text that finds nothing or almost nothing
 */
export function createCorrector(
  search: Pick<Search, 'count'>,
  vocabulary: VocabularyKeeper,
): (typed: string, query: SearchQuery) => string | null {
  return (typed, query) => {
    const found = search.count(query, almostNothing + 1)
    if (found > almostNothing) return null
    const findsMore = (text: string, than: number, limits: Partial<SearchQuery> = {}) =>
      search.count({ ...query, ...limits, text: parseQuery(text) }, than + 1) > than
    // A word is right wherever it stands: what else is asked for does not make it a slip.
    const anywhere = { filters: [], from: null, until: null }
    return didYouMean(typed, {
      vocabulary,
      // In quotes, because a word that only begins others may be a slip.
      isFound: (word) =>
        (query.types === null && vocabulary.count(word) > 0) || findsMore(`"${word}"`, 0, anywhere),
      finds: (text) => findsMore(text, found),
    })
  }
}
