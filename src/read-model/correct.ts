import { didYouMean } from '../search/did-you-mean.ts'
import { parseQuery } from '../search/parse-query.ts'
import type { SearchFinding, SearchQuery } from './search.ts'
import type { VocabularyKeeper } from './vocabulary.ts'

/** A query that finds more was no slip. */
const almostNothing = 2

/**
 * @param search finds publications
 * @param vocabulary words of all publications, of which only those are told that the reader finds
 * @returns a function that tells what may be meant by a text that finds nothing or almost nothing
 */
export function createCorrector(
  search: (query: SearchQuery) => SearchFinding | null,
  vocabulary: VocabularyKeeper,
): (typed: string, query: SearchQuery) => string | null {
  return (typed, query) => {
    const asked = search(query)
    if (asked && !asked.isRelaxed && asked.hits.length > almostNothing) return null
    const found = asked?.isRelaxed === false ? asked.hits.length : 0
    const hitsOf = (text: string, limits: Partial<SearchQuery> = {}) => {
      const finding = search({ ...query, ...limits, text: parseQuery(text) })
      return finding?.hits.length && !finding.isRelaxed ? finding.hits.length : 0
    }
    // A word is right wherever it stands: what else is asked for does not make it a slip.
    const anywhere = { filters: [], from: null, until: null }
    return didYouMean(typed, {
      vocabulary,
      // In quotes, because a word that only begins others may be a slip.
      isFound: (word) =>
        (query.types === null && vocabulary.count(word) > 0) || hitsOf(`"${word}"`, anywhere) > 0,
      finds: (text) => hitsOf(text) > found,
    })
  }
}
