import type { Locale } from '../content/locales.ts'
import type { Language } from '../search/language.ts'
import { toMatch, type Match } from '../search/match.ts'
import type { ParsedQuery } from '../search/parse-query.ts'
import { scoreOf, type Evidence } from '../search/score.ts'
import { columnWeights, enoughHits, mostRanked, nearWords, rankedFirst } from '../search/weights.ts'
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
  /** How strict it was found by: 0 for all that was asked. */
  tier: number
  score: number
}

/** The publications found, the best first. */
export interface SearchFinding {
  hits: SearchHit[]
  facets: SearchFacets
  /** Terms by which they were found. */
  terms: ReadonlySet<string>
  /** Whether none of them has all the words. */
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
  const rank = createRanker(sqlite, types, readKeys)

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

  /** By the strictest level, and by less strict ones while there are few. */
  function match({ levels }: Match, query: SearchQuery): Matched {
    const isWanted = keep(query)
    const found = new Map<SearchFacts, number>()
    const matched: Matched = { text: '', found, matched: 0, isRelaxed: false }
    for (const [tier, { match: text, isRelaxed }] of levels.entries()) {
      const all = readKeys(text).flatMap((key) => facts.get(key) ?? [])
      const more = all.filter((each) => isWanted(each) && !found.has(each))
      if (more.length === 0) continue
      Object.assign(matched, { text, matched: all.length })
      if (found.size === 0) matched.isRelaxed = isRelaxed
      for (const each of more) found.set(each, tier)
      if (found.size >= enoughHits) break
    }
    return matched
  }

  return (query) => {
    const locale: Locale = query.chain[0] ?? 'ru'
    const asked = toMatch(query.text, { analyser, synonyms: parts.synonyms(), locale, nearWords })
    if (!asked) return null
    const matched = match(asked, query)
    return {
      hits: rank(asked, matched, query.now),
      facets: countFacets([...matched.found.keys()], parts),
      terms: asked.terms,
      isRelaxed: matched.isRelaxed,
    }
  }
}

/** @returns a function that puts what was found in order */
function createRanker(sqlite: Sqlite, types: TypeNumbers, readKeys: (match: string) => number[]) {
  const readScores = createScoreReader(sqlite)
  const aging = agingTypes(types)
  return (asked: Match, { text, found, matched }: Matched, now: number): SearchHit[] => {
    if (found.size === 0) return []
    const scores = readScores(matched <= mostRanked ? text : inColumns(text))
    const [phrase, near] = [asked.phrase, asked.near].map(
      (words) => new Set(words === null ? [] : readKeys(words)),
    )
    const hits: SearchHit[] = []
    for (const [{ key, type, status, publishedAt }, tier] of found) {
      const evidence: Evidence = {
        relevance: scores.get(key) ?? 0,
        isPhrase: phrase?.has(key) ?? false,
        isNear: near?.has(key) ?? false,
        status,
        publishedAt: aging.has(type) ? publishedAt : null,
      }
      hits.push({ rendition: key, tier, score: scoreOf(evidence, now) })
    }
    return hits.sort(inOrder)
  }
}

/** What was found, each with the number of the level by which it was. */
interface Matched {
  found: Map<SearchFacts, number>
  /** The least strict level that found something, and how much it matches in all. */
  text: string
  matched: number
  isRelaxed: boolean
}

/** Behind which hit another one stands; of the same worth the newer comes first. */
export function inOrder(one: SearchHit, other: SearchHit): number {
  return one.tier - other.tier || other.score - one.score || other.rendition - one.rendition
}

/** @returns the types that age: news do; what is reviewed by a day stands until then */
function agingTypes({ model, publications }: TypeNumbers): Set<number> {
  return new Set(
    publications.filter(
      (type) =>
        !model.types[type - 1]?.fields.some((field) => field.kind === 'day' && field.reviewDate),
    ),
  )
}

function numbersOf({ facets, expander }: SearchParts, filters: readonly FacetFilter[]) {
  const texts = filters.flatMap((filter) => expander.expand(filter))
  return new Set(texts.flatMap((text) => facets.find(text) ?? []))
}

function inColumns(text: string): string {
  return `{${rankedFirst.join(' ')}} : (${text})`
}

/** One text is read faster than as many rows, and JSON faster than any other. */
function createKeyReader(sqlite: Sqlite): (match: string) => number[] {
  const read = sqlite.prepare<{ keys: string }>(
    'SELECT json_group_array(rowid) AS keys FROM search WHERE search MATCH ?',
  )
  return (match) => JSON.parse(read.get(match)?.keys ?? '[]') as number[]
}

/** The newest of too many. */
function createScoreReader(sqlite: Sqlite): (match: string) => Map<number, number> {
  const weights = Object.values(columnWeights).join(', ')
  // LIMIT keeps SQLite from making one query of both, in which there is no BM25.
  const read = sqlite.prepare<{ keys: string; scores: string }>(`
    SELECT json_group_array(key) AS keys, json_group_array(score) AS scores FROM (
      SELECT rowid AS key, CAST(bm25(search, ${weights}) * -1000000000 AS INTEGER) AS score
      FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${mostRanked})`)
  return (match) => {
    const row = read.get(match)
    const [keys, scores] = [row?.keys, row?.scores].map(
      (list) => JSON.parse(list ?? '[]') as number[],
    )
    return new Map(keys?.map((key, place) => [key, (scores?.[place] ?? 0) / 1e9]))
  }
}
