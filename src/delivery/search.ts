import { parseQuery, type ParsedQuery } from '../search/parse-query.ts'
import type {
  LocaleChain,
  ReadModel,
  SearchFacets,
  SearchFinding,
  SearchHit,
  SearchQuery,
} from '../read-model/index.ts'
import { badInput } from './bad-input.ts'
import { toBatch, type DeliveredDocument } from './batch.ts'
import { fromSearchCursor, toSearchCursor } from './search-cursor.ts'

/** What a reader asks for. */
export interface SearchRequest {
  query: string
  chain: LocaleChain
  types: readonly string[] | null
  /** Ids or slugs, of which a publication must have one. */
  topics: readonly string[]
  organisations: readonly string[]
  /** ISO 8601. */
  from: string | null
  to: string | null
  first: number
  after: string | null | undefined
}

/** A publication that was found. */
export interface DeliveredHit {
  score: number
  publication: DeliveredDocument
  cursor: string
  /** HTML. */
  snippet(): string
}

/** A page of what was found. */
export interface SearchPage {
  totalCount: number
  facets(): DeliveredFacets
  nodes: DeliveredHit[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  isRelaxed: boolean
  didYouMean(): string | null
}

/** Values with what they stand for; without those that are not public. */
export interface DeliveredFacets extends Pick<SearchFacets, 'types' | 'years'> {
  topics: { topic: DeliveredDocument; count: number }[]
  organisations: { organisation: DeliveredDocument; count: number }[]
}

const day = 86_400_000

/**
 * Finds publications, the best first.
 * @throws GraphQLError BAD_USER_INPUT where there is nothing to look for, or `after` is no cursor
 */
export function readSearch(readModel: ReadModel, request: SearchRequest): SearchPage {
  const { chain, first } = request
  const after = fromSearchCursor(request.after)
  // By the day: the same question has the same answer, and its pages fit together.
  const now = after?.now ?? Math.floor(Date.now() / day) * day
  const query = { text: parse(request.query), ...toFilters(request), now }
  const finding = readModel.search(query)
  if (!finding) throw nothingToLookFor
  const { total, isRelaxed } = finding
  const page = finding.page(first + 1, after)
  return {
    totalCount: total,
    facets: () => toFacets(readModel, chain, finding.facets()),
    nodes: deliver(readModel, chain, page.slice(0, first), { finding, now }),
    hasNextPage: page.length > first,
    hasPreviousPage: after !== null,
    isRelaxed,
    didYouMean: () => readModel.didYouMean(request.query, query),
  }
}

function parse(query: string): ParsedQuery {
  const parsed = parseQuery(query)
  if (parsed.error === 'only-excluded')
    throw badInput('query says only what must not be met. Add a word to look for.')
  if (parsed.error) throw nothingToLookFor
  return parsed
}

const nothingToLookFor = badInput('query has no word in it. Give at least one.')

function toFilters(request: SearchRequest): Omit<SearchQuery, 'text' | 'now'> {
  const { chain, types, topics, organisations, from, to } = request
  const reference = (name: string, target: string) => (idOrSlug: string) => ({
    ...({ kind: 'reference', name, target, idOrSlug } as const),
  })
  const groups = [
    topics.map(reference('topic', 'topics')),
    organisations.map(reference('organisation', 'organisations')),
  ]
  return {
    ...{ chain, types, filters: groups.filter((group) => group.length > 0) },
    from: from === null ? null : Date.parse(from),
    until: to === null ? null : Date.parse(to),
  }
}

function deliver(
  readModel: ReadModel,
  chain: LocaleChain,
  hits: readonly SearchHit[],
  { finding, now }: { finding: SearchFinding; now: number },
): DeliveredHit[] {
  const renditions = hits.map(({ rendition }) => rendition)
  const documents = toBatch(readModel, chain, readModel.byRenditions(renditions, chain))
  const found = new Map(documents.map((each) => [each.document.rendition, each]))
  const toFound = (hit: SearchHit) => ({ rendition: hit.rendition, ...finding.foundBy(hit) })
  let snippets: Map<number, string> | undefined
  return hits.flatMap((hit) => {
    const { rendition, score } = hit
    const publication = found.get(rendition)
    if (!publication) return []
    return {
      ...{ score, publication, cursor: toSearchCursor({ ...hit, now }) },
      snippet: () => (snippets ??= readModel.snippets(hits.map(toFound))).get(rendition) ?? '',
    }
  })
}

function toFacets(readModel: ReadModel, chain: LocaleChain, facets: SearchFacets): DeliveredFacets {
  const { types, years, topics, organisations } = facets
  const references = [...topics, ...organisations].map(({ reference }) => reference)
  const documents = toBatch(readModel, chain, readModel.byReferences(references, chain))
  const of = (type: string, id: string) =>
    documents.find(({ document }) => document.type === type && document.id === id)
  return {
    ...{ types, years },
    topics: topics.flatMap(({ reference: { type, id }, count }) => {
      const topic = of(type, id)
      return topic ? [{ topic, count }] : []
    }),
    organisations: organisations.flatMap(({ reference: { type, id }, count }) => {
      const organisation = of(type, id)
      return organisation ? [{ organisation, count }] : []
    }),
  }
}
