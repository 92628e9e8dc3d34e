import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Told } from '../read-model/ledger.fixture.ts'
import { parseQuery } from '../search/parse-query.ts'
import { createTestDelivery } from './delivery.fixture.ts'
import { restrictTypes } from './restrict-types.ts'
import { readSearch } from './search.ts'
import { readSuggestions } from './suggest.ts'
import type { ReadModel } from '../read-model/index.ts'

const topic = { topics: [{ type: 'topics', id: 't' }] }
const told: Told[] = [
  { type: 'topics', id: 't', ru: { title: 'Вакцинация', slug: 't' } },
  { type: 'topics', id: 'u', ru: { title: 'Вакцинация взрослых', slug: 'u' } },
  { id: 'a', ru: { title: 'Вакцинация детей', slug: 'a', ...topic } },
  {
    ...{ type: 'forum-reports', id: 'hidden' },
    ru: {
      title: 'Вакцинация и бормоглоты',
      slug: 'hidden',
      topics: [...topic.topics, { type: 'topics', id: 'u' }],
      publishedAt: '2020-05-01T00:00:00.000Z',
    },
  },
]

let all: ReadModel
let some: ReadModel

beforeAll(() => {
  const site = createTestDelivery()
  site.publish(...told)
  all = site.readModel
  some = restrictTypes(all, ['statements'])
})

const limits = { chain: ['ru'], types: null, topics: [], organisations: [] } as const
const ask = (readModel: ReadModel, query: string, types: string[] | null = null) => {
  const page = { from: null, to: null, first: 10, after: null }
  return readSearch(readModel, { ...limits, ...page, query, types })
}
const idsOf = (nodes: { publication: { document: { id: string } } }[]) =>
  nodes.map(({ publication }) => publication.document.id)
const suggested = (readModel: ReadModel, prefix: string, types: string[] | null = null) =>
  readSuggestions(readModel, { prefix, chain: ['ru'], types, first: 10 }).map(({ id }) => id)

describe('whoever may read some types alone', () => {
  test('finds none of the others, nor are they counted', () => {
    expect(ask(all, 'вакцинация').totalCount).toBe(2)
    const found = ask(some, 'вакцинация')
    expect(found.totalCount).toBe(1)
    expect(idsOf(found.nodes)).toEqual(['a'])
    const facets = found.facets()
    expect(facets.types).toEqual([{ type: 'statements', count: 1 }])
    expect(facets.years.map(({ year }) => year)).toEqual([2026])
    expect(facets.topics.map(({ topic, count }) => [topic.document.id, count])).toEqual([['t', 1]])
  })

  test('not by asking for their type either', () => {
    expect(ask(some, 'вакцинация', ['forum-reports']).totalCount).toBe(0)
    expect(ask(some, 'вакцинация', ['forum-reports', 'statements']).totalCount).toBe(1)
    expect(suggested(some, 'вакц', ['forum-reports'])).toEqual([])
  })

  test('is suggested none of the others, but records', () => {
    expect(suggested(all, 'вакц')).toContain('hidden')
    expect(suggested(some, 'вакц').sort()).toEqual(['a', 't', 'u'])
    expect(suggested(some, 'бормо')).toEqual([])
  })

  test('is told no word that stands in the others alone', () => {
    const meant = (readModel: ReadModel, typed: string) =>
      readModel.didYouMean(typed, {
        ...{ text: parseQuery(typed), chain: ['ru'], types: null, filters: [] },
        ...{ from: null, until: null, now: 0 },
      })
    expect(meant(all, 'бармоглоты')).toBe('бормоглоты')
    expect(meant(some, 'бармоглоты')).toBeNull()
    expect(meant(some, 'вакцинащия')).toBe('вакцинация')
  })
})
