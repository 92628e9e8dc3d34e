import { describe, expect, it } from '@jest/globals'
import { contentModel } from '../content/content-model.ts'
import { didYouMean } from '../search/did-you-mean.ts'
import { parseQuery } from '../search/parse-query.ts'
import { createLedger, paragraph, words, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { SearchQuery } from './search.ts'
import type { SuggestQuery } from './suggest.ts'

const statement = (id: string, title: string, body = 'Текст.'): Told => ({
  id,
  ru: { title, slug: id, body: paragraph(words(body)) },
})

function open(...told: Told[]) {
  const ledger = createLedger()
  const readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  const publish = (...more: Told[]) => {
    for (const one of more) ledger.add(one)
    readModel.apply(ledger.records)
  }
  publish(...told)
  const query = (typed: string, limits: Partial<SearchQuery>): SearchQuery => ({
    ...{ text: parseQuery(typed), chain: ['ru'], types: null, filters: [] },
    ...{ from: null, until: null, now: Date.UTC(2026, 1, 1), ...limits },
  })
  return {
    readModel,
    ledger,
    publish,
    mean: (typed: string, limits: Partial<SearchQuery> = {}) =>
      readModel.didYouMean(typed, query(typed, limits)),
    suggest: (prefix: string, limits: Partial<SuggestQuery> = {}) =>
      readModel
        .suggest({ prefix, chain: ['ru'], types: null, first: 10, ...limits })
        .map(({ title }) => title),
  }
}

const texts = [
  statement('1', 'Вакцинация детей от кори', 'Прививки в поликлиниках делают бесплатно.'),
  statement('2', 'Вакцинация взрослых', 'Прививки, диспансеризация и профилактика гриппа.'),
  statement('3', 'Привет участникам форума', 'Программа и расписание.'),
]

describe('did you mean', () => {
  const { mean } = open(...texts)

  it.each([
    ['вакцынация', 'вакцинация'],
    ['Вакинация детей', 'Вакцинация детей'],
    ['диспансиризация', 'диспансеризация'],
    ['профилатика грипа', 'профилактика гриппа'],
    ['приивт', 'привет'],
    ['ghbdtn', 'привет'],
    ['dfrwbyfwbz ltntq', 'вакцинация детей'],
    ['ltntq вакцинация', 'детей вакцинация'],
    ['вакцинация dphjcks[', 'вакцинация взрослых'],
    ['программа b hfcgbcfybt', 'программа и расписание'],
  ])('%s → %s', (typed, meant) => {
    expect(mean(typed)).toBe(meant)
  })

  it.each(['вакцинация', 'вакцинации детям', 'ыыыыыыы', 'вк', '123', '', '-вакцынация', '😀'])(
    'is nothing for %s',
    (typed) => {
      expect(mean(typed)).toBeNull()
    },
  )

  it('looks at no more of a long text than is looked for', () => {
    let asked = 0
    const vocabulary = { count: () => 0, near: () => ((asked += 1), []) }
    const options = { vocabulary, isFound: () => false, finds: () => false }
    for (const text of ['кадравый '.repeat(1_200), 'абв '.repeat(2_500), 'абв-'.repeat(2_500)]) {
      asked = 0
      expect(didYouMean(text, options)).toBeNull()
      expect(asked).toBe(32)
    }
    // What is not looked at stays as it was typed.
    const slips = 'вакцынация '.repeat(40)
    const meant = didYouMean(slips, {
      ...{ isFound: () => false, finds: (text) => text.includes('вакцинация') },
      vocabulary: { ...vocabulary, near: () => [{ word: 'вакцинация', distance: 1, count: 1 }] },
    })
    expect(meant).toBe('вакцинация '.repeat(32) + 'вакцынация '.repeat(8))
  })

  it('tells no word that the reader does not find', () => {
    expect(mean('вакцынация', { types: ['forum-reports'] })).toBeNull()
    expect(mean('вакцынация', { from: Date.UTC(2030, 1, 1) })).toBeNull()
    expect(mean('вакцынация', { types: ['statements'] })).toBe('вакцинация')
  })

  it('tells no word of what is public no more', () => {
    const { mean, publish } = open(...texts, statement('4', 'Канареечный перечень'))
    expect(mean('канареичный')).toBe('канареечный')
    publish({ id: '4', action: 'unpublish' })
    expect(mean('канареичный')).toBeNull()
  })

  it('knows the words of the last edition', () => {
    const { mean, publish } = open(statement('1', 'Новая больница'))
    publish({ ...statement('1', 'Новая поликлиника'), action: 'revise', version: '2.0' })
    expect(mean('болница')).toBeNull()
    expect(mean('паликлиника')).toBe('поликлиника')
  })
})

describe('suggestions', () => {
  const records: Told[] = [
    { type: 'topics', id: 't1', ru: { title: 'Вакцинация', slug: 'vaccination' } },
    { type: 'people', id: 'p1', ru: { name: 'Королёва Вера Ильинична', slug: 'koroleva' } },
    { type: 'organisations', id: 'o1', ru: { title: 'Больница № 5', slug: 'bolnica-5' } },
  ]
  const { suggest } = open(...texts, ...records)

  it('come by the beginning of any word, first those that begin so', () => {
    expect(suggest('вак')).toEqual([
      'Вакцинация',
      'Вакцинация взрослых',
      'Вакцинация детей от кори',
    ])
    expect(suggest('кор')).toEqual(['Королёва Вера Ильинична', 'Вакцинация детей от кори'])
    expect(suggest('фор')).toEqual(['Привет участникам форума'])
  })

  it.each([
    ['кори дет', ['Вакцинация детей от кори']],
    ['вера корол', ['Королёва Вера Ильинична']],
    ['КОРОЛЕВА', ['Королёва Вера Ильинична']],
    ['rjhjk', ['Королёва Вера Ильинична']],
    ['больница №5', ['Больница № 5']],
    ['кор детей', []],
    ['"', []],
    ['', []],
    ['вак* OR', []],
  ])('of %s are %j', (typed, expected) => {
    expect(suggest(typed)).toEqual(expected)
  })

  it('keep to the types, languages and number asked for', () => {
    expect(suggest('вак', { types: ['topics'] })).toEqual(['Вакцинация'])
    expect(suggest('вак', { types: [] })).toEqual([])
    expect(suggest('вак', { types: ['media'] })).toEqual([])
    expect(suggest('вак', { chain: ['en'] })).toEqual([])
    expect(suggest('вак', { chain: ['en', 'ru'] })).toHaveLength(3)
    expect(suggest('вак', { first: 1 })).toEqual(['Вакцинация'])
  })

  it.each(['topics', 'centres', 'people', 'organisations', 'networks', 'forums', 'events'])(
    'are of what has a name: %s',
    (type) => {
      const readModel = openReadModel({ file: ':memory:', model: contentModel })
      const called = { name: 'Ожоговый приют', title: 'Ожоговый приют', slug: 'a' }
      readModel.apply([createLedger().add({ type, id: 'a', ru: called })])
      const found = readModel.suggest({ prefix: 'прию', chain: ['ru'], types: null, first: 10 })
      expect(found).toMatchObject([{ type, id: 'a', title: 'Ожоговый приют' }])
      readModel.close()
    },
  )

  it('are there in both languages when a record was there in one before', () => {
    const { suggest, publish } = open({
      type: 'people',
      id: 'p1',
      ru: { name: 'Ёлка', slug: 'p1' },
    })
    const name = { name: 'Ёлка', slug: 'p1' }
    publish({ type: 'people', id: 'p1', action: 'revise', version: '2.0', ru: name, en: name })
    expect(suggest('ёл')).toEqual(['Ёлка'])
    expect(suggest('ёл', { chain: ['en'] })).toEqual(['Ёлка'])
  })

  it('sink when withdrawn, and end when public no more', () => {
    const { suggest, publish } = open(...texts)
    publish({ ...texts[1], id: '2', action: 'withdraw', version: '1.0' })
    expect(suggest('вак')).toEqual(['Вакцинация детей от кори', 'Вакцинация взрослых'])
    publish({ id: '2', action: 'erase' }, { id: '1', action: 'unpublish' })
    expect(suggest('вак')).toEqual([])
  })
})
