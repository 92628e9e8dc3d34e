import { beforeEach, describe, expect, test } from '@jest/globals'
import { toChain } from './chains.ts'
import { createLedger, type LedgerFixture, type Told } from './ledger.fixture.ts'
import type { ListFilter, ListPlace, ListQuery } from './list-query.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture

const all: ListQuery = { types: ['statements'], chain: toChain('ru') }
const day = (date: number) => new Date(Date.UTC(2026, 0, date)).toISOString()

function publish(...told: Told[]): void {
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
}

function statement(id: string, date: number, fields = {}): Told {
  return { id, ru: { title: id, slug: id, publishedAt: day(date), ...fields } }
}

const ids = (query: ListQuery, first = 100, after: ListPlace | null = null) =>
  readModel.page(query, first, after).map(({ id }) => id)

const topics = (...ids: string[]) => ({ topics: ids.map((id) => ({ type: 'topics', id })) })
const referring = (name: string, target: string, idOrSlug: string): ListFilter => ({
  kind: 'reference',
  ...{ name, target, idOrSlug },
})
const topic = (id: string) => referring('topic', 'topics', id)
const organisation = (id: string) => referring('organisation', 'organisations', id)

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  ledger = createLedger()
})

describe('a list', () => {
  test('has the newest first, and of the same instant the later published', () => {
    publish(statement('a', 5), statement('b', 9), statement('c', 5), statement('d', 1))
    expect(ids(all)).toEqual(['b', 'c', 'a', 'd'])
    expect(ids(all, 2)).toEqual(['b', 'c'])
  })

  test('goes on after a place, also when much is published in between', () => {
    publish(...[1, 2, 3, 4, 5, 6].map((date) => statement(`s${date}`, date)))
    const last = readModel.page(all, 2, null).at(-1)?.place
    publish(statement('new', 9), { id: 's5', action: 'unpublish' })
    publish({ ...statement('s4', 4), action: 'revise' })
    expect(ids(all, 2, last ?? null)).toEqual(['s4', 's3'])
  })

  test('keeps the place of a document that is revised', () => {
    publish(statement('a', 5), statement('b', 5))
    publish({ ...statement('a', 5), action: 'revise', version: '1.1' })
    expect(ids(all)).toEqual(['b', 'a'])
  })

  test('holds what is public in the locales, ordered as it is there', () => {
    publish({
      id: 'both',
      ru: { title: 'ru', slug: 'a', publishedAt: day(1) },
      en: { title: 'en', slug: 'a', publishedAt: day(9) },
    })
    publish(statement('russian', 5))
    expect(ids(all)).toEqual(['russian', 'both'])
    expect(ids({ ...all, chain: toChain('en') })).toEqual(['both', 'russian'])
    expect(ids({ ...all, chain: toChain('en', []) })).toEqual(['both'])
    expect(readModel.count({ ...all, chain: toChain('en', []) })).toBe(1)
  })

  test('merges types, and holds no records among publications', () => {
    publish(statement('a', 1), { ...statement('b', 2), type: 'forum-reports' }, statement('c', 3))
    publish({ type: 'people', id: 'p', ru: { name: 'Анна' } })
    expect(ids({ ...all, types: null })).toEqual(['c', 'b', 'a'])
    expect(ids({ ...all, types: ['forum-reports', 'statements'] }, 2)).toEqual(['c', 'b'])
    expect(ids({ ...all, types: ['forum-reports'] })).toEqual(['b'])
    expect(ids({ ...all, types: ['people'] })).toEqual(['p'])
    expect(ids({ ...all, types: [] })).toEqual([])
    expect(readModel.count({ ...all, types: ['forum-reports', 'statements'] })).toBe(3)
  })
})

describe('a filter', () => {
  beforeEach(() => {
    const organisations = [{ type: 'organisations', id: 'o' }]
    publish(statement('a', 1, topics('flu')), statement('b', 2, topics('flu', 'heart')))
    publish(statement('c', 3, { ...topics('heart'), organisations }))
    publish({ ...statement('d', 4, { ...topics('flu'), organisations }), type: 'forum-reports' })
  })

  test('takes what refers to a topic', () => {
    expect(ids({ ...all, filters: [topic('flu')] })).toEqual(['b', 'a'])
    expect(ids({ ...all, types: null, filters: [topic('flu')] })).toEqual(['d', 'b', 'a'])
    expect(readModel.count({ ...all, types: null, filters: [topic('flu')] })).toBe(3)
  })

  test('takes what refers to all of several', () => {
    const filters = [topic('flu'), organisation('o')]
    expect(ids({ ...all, types: null, filters })).toEqual(['d'])
    expect(readModel.count({ ...all, types: null, filters })).toBe(1)
    expect(ids({ ...all, filters: [topic('flu'), topic('heart')] })).toEqual(['b'])
  })

  test('that nothing fits leaves nothing', () => {
    expect(ids({ ...all, filters: [topic('unknown')] })).toEqual([])
    expect(ids({ ...all, filters: [organisation('flu')] })).toEqual([])
    expect(readModel.count({ ...all, filters: [topic('unknown')] })).toBe(0)
  })

  test('follows what is revised and unpublished', () => {
    publish({ ...statement('a', 1, topics('heart')), action: 'revise' })
    publish({ id: 'b', action: 'unpublish' })
    expect(ids({ ...all, filters: [topic('flu')] })).toEqual([])
    expect(ids({ ...all, filters: [topic('heart')] })).toEqual(['c', 'a'])
    expect(readModel.count({ ...all, filters: [topic('heart')] })).toBe(2)
  })
})
