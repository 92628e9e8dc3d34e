import type { Locale } from '../content/locales.ts'
import type { Language } from '../search/language.ts'
import { toMatch, type Match } from '../search/match.ts'
import type { ParsedQuery } from '../search/parse-query.ts'
import { nearWords } from '../search/weights.ts'
import { collectHits } from './collect-hits.ts'
import { countStrict } from './count-strict.ts'
import { createHitFilter, type HitFilterParts, type SearchLimits } from './hit-filter.ts'
import { createRanker, type Page, type SearchHit } from './rank-hits.ts'
import { createFacetCounter, type SearchFacets } from './search-facets.ts'
import { createSearchIndex } from './search-index.ts'
import type { FoundBy } from './search-texts.ts'
import type { Sqlite } from './sqlite.ts'

export { inOrder, type SearchHit } from './rank-hits.ts'

/** What is looked for, and among what. */
export interface SearchQuery extends SearchLimits {
  text: ParsedQuery
  /** The instant for which the age of news is counted, in milliseconds since 1970. */
  now: number
}

/** The publications found; good until the read model is written to again. */
export interface SearchFinding {
  /** How many there are. */
  total: number
  /** The best first, those behind a hit of an earlier page. */
  page: Page
  facets(): SearchFacets
  /** Tells by what one of them was found. */
  foundBy(hit: SearchHit): FoundBy
  /** Whether none of them has all the words. */
  isRelaxed: boolean
}

export interface SearchParts extends HitFilterParts, Pick<Language, 'analyser' | 'synonyms'> {
  sqlite: Sqlite
}

/** Finds publications. */
export interface Search {
  /** @returns null where the query has no word in it */
  find(query: SearchQuery): SearchFinding | null
  /** @returns how many publications have all the words; not counted beyond `most` */
  count(query: SearchQuery, most: number): number
}

/** @param parts of an open read model */
export function createSearch(parts: SearchParts): Search {
  const { analyser, types, facts } = parts
  const index = createSearchIndex(parts.sqlite)
  const toFilter = createHitFilter(parts)
  const rank = createRanker({ types, facts, index })
  const countFacets = createFacetCounter(parts)

  function toMatchOf({ text, chain }: SearchQuery): Match | null {
    const locale: Locale = chain[0] ?? 'ru'
    return toMatch(text, { analyser, synonyms: parts.synonyms(), locale, nearWords })
  }

  return {
    find(query) {
      const asked = toMatchOf(query)
      if (!asked) return null
      const found = collectHits(asked.levels, index, toFilter(query))
      return {
        total: found.total,
        page: rank(asked, found, query.now),
        facets: () => countFacets(found.tiers.map(({ keys }) => keys)),
        foundBy: ({ tier }) => ({
          terms: asked.terms,
          beginning: asked.levels[tier]?.beginning ?? null,
        }),
        isRelaxed: found.isRelaxed,
      }
    },
    count(query, most) {
      const asked = toMatchOf(query)
      return asked ? countStrict(asked.levels, index, toFilter(query), most) : 0
    },
  }
}
