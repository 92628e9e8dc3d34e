import type { Locale } from '../content/locales.ts'
import type { Language } from '../search/language.ts'
import { toMatch, type Match } from '../search/match.ts'
import type { ParsedQuery } from '../search/parse-query.ts'
import { scoreOf } from '../search/score.ts'
import { columnWeights, mostRanked, nearWords, rankedFirst } from '../search/weights.ts'
import type { LocaleChain } from './chains.ts'
import type { FilterExpander, FacetFilter } from './expand-filters.ts'
import type { Facets } from './facets.ts'
import { countFacets, type SearchFacets } from './search-facets.ts'
import type { SearchFacts, SearchFactsKeeper } from './search-facts.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { viewsOf } from './views.ts'

/** What is looked for, and among what. */
export interface SearchQuery {
  text: ParsedQuery
  chain: LocaleChain
  /** Types of publications; null for all. */
  types: readonly string[] | null
  /** A publication must have a facet of each. */
  filters: readonly FacetFilter[][]
  /** Date of publication, in milliseconds since 1970. */
  from: number | null
  until: number | null
  /** The instant for which the age of news is counted, in milliseconds since 1970. */
  now: number
}

/** A publication that was found, by the key of its rendition. */
export interface SearchHit {
  rendition: number
  score: number
}

/** The publications found, the best first. */
export interface SearchFinding {
  hits: SearchHit[]
  facets: SearchFacets
  /** Terms by which they were found. */
  terms: ReadonlySet<string>
  /** Whether some words of the query are in none of them. */
  isRelaxed: boolean
}

export interface SearchParts extends Pick<Language, 'analyser' | 'synonyms'> {
  sqlite: Sqlite
  types: TypeNumbers
  facets: Facets
  expander: FilterExpander
  facts: SearchFactsKeeper
}

/** @returns a function that finds publications; null where the query has no word in it */
export function createSearch(parts: SearchParts): (query: SearchQuery) => SearchFinding | null {
  const { sqlite, facts, analyser, types } = parts
  const readKeys = createKeyReader(sqlite)
  const readScores = createScoreReader(sqlite)

  function keep(query: SearchQuery) {
    const views = new Set(viewsOf(query.chain))
    const wanted = query.types && new Set(query.types.map(types.numberOf))
    const groups = query.filters.map((filters) => numbersOf(parts, filters))
    const [from, until] = [query.from ?? -Infinity, query.until ?? Infinity]
    return (found: SearchFacts): boolean =>
      views.has(found.view) &&
      (!wanted || wanted.has(found.type)) &&
      found.publishedAt >= from &&
      found.publishedAt <= until &&
      groups.every((group) => found.facets.some((facet) => group.has(facet)))
  }

  /** The strictest level that finds something. */
  function match({ levels }: Match, query: SearchQuery) {
    const isWanted = keep(query)
    for (const [level, text] of levels.entries()) {
      const all = readKeys(text).flatMap((key) => facts.get(key) ?? [])
      const found = all.filter(isWanted)
      if (found.length > 0) return { text, found, level, matched: all.length }
    }
    return { text: '', found: [], level: 0, matched: 0 }
  }

  return (query) => {
    const locale: Locale = query.chain[0] ?? 'ru'
    const asked = toMatch(query.text, { analyser, synonyms: parts.synonyms(), locale, nearWords })
    if (!asked) return null
    const { text, found, level, matched } = match(asked, query)
    const isRanked = matched <= mostRanked
    const scores = found.length > 0 ? readScores(isRanked ? text : inColumns(text)) : new Map()
    const side = (words: string | null) => new Set(words && found.length > 0 ? readKeys(words) : [])
    const [phrase, near] = [side(asked.phrase), side(asked.near)]
    const hits = found.map((each): SearchHit => {
      const { key, status } = each
      const evidence = { status, isPhrase: phrase.has(key), isNear: near.has(key) }
      const publishedAt = ages(types, each.type) ? each.publishedAt : null
      const relevance = (scores.get(key) as number | undefined) ?? 0
      return { rendition: key, score: scoreOf({ ...evidence, relevance, publishedAt }, query.now) }
    })
    return {
      hits: hits.sort((one, other) => other.score - one.score || other.rendition - one.rendition),
      facets: countFacets(found, parts),
      terms: asked.terms,
      isRelaxed: level > 0,
    }
  }
}

/** News age; what is reviewed by a day stands until then. */
function ages({ modelOf }: TypeNumbers, type: number): boolean {
  return !modelOf(type).fields.some((field) => field.kind === 'day' && field.reviewDate)
}

function numbersOf({ facets, expander }: SearchParts, filters: readonly FacetFilter[]) {
  const texts = filters.flatMap((filter) => expander.expand(filter))
  return new Set(texts.flatMap((text) => facets.find(text) ?? []))
}

function inColumns(text: string): string {
  return `{${rankedFirst.join(' ')}} : (${text})`
}

/** One text is read faster than as many rows. */
function createKeyReader(sqlite: Sqlite): (match: string) => number[] {
  const read = sqlite.prepare<{ keys: string | null }>(
    'SELECT group_concat(rowid) AS keys FROM search WHERE search MATCH ?',
  )
  return (match) => {
    const keys = read.get(match)?.keys
    return keys ? keys.split(',').map(Number) : []
  }
}

/** The newest of too many. */
function createScoreReader(sqlite: Sqlite): (match: string) => Map<number, number> {
  const weights = Object.values(columnWeights).join(', ')
  // LIMIT keeps SQLite from making one query of both, in which there is no BM25.
  const read = sqlite.prepare<{ scores: string | null }>(`
    SELECT group_concat(key || ' ' || score) AS scores FROM (
      SELECT rowid AS key, round(bm25(search, ${weights}) * -1000000000) AS score
      FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${mostRanked})`)
  return (match) => {
    const pairs = (read.get(match)?.scores ?? '').split(',').filter(Boolean)
    return new Map(
      pairs.map((pair): [number, number] => {
        const [key = '', score = ''] = pair.split(' ')
        return [Number(key), Number(score) / 1e9]
      }),
    )
  }
}
