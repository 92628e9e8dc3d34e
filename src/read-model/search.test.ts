import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Locale } from '../content/locales.ts'
import { parseQuery } from '../search/parse-query.ts'
import { startFollower } from './follower.ts'
import { createLedger, paragraph, words, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import { openSqlite } from './sqlite.ts'

let [folder, file] = ['', '']
let readModel: ReadModel
let ledger: LedgerFixture

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-search-'))
  file = join(folder, 'read-model.db')
  readModel = openReadModel({ file, model: fixtureModel })
  ledger = createLedger()
})

afterEach(() => {
  readModel.close()
  rmSync(folder, { recursive: true })
})

function tell(...told: Told[]): void {
  for (const each of told) ledger.add(each)
  readModel.apply(ledger.records)
}

const day = Date.UTC(2026, 5, 1)

function find(query: string, chain: Locale[] = ['ru'], types: string[] | null = null) {
  const rest = { types, filters: [], from: null, until: null, now: day }
  const found = readModel.search({ text: parseQuery(query), chain, ...rest })
  const keys = found?.page(1000).map(({ rendition }) => rendition) ?? []
  const documents = new Map(
    readModel.byRenditions(keys, chain).map((each) => [each.rendition, each]),
  )
  return keys.map((key) => `${documents.get(key)?.id}:${documents.get(key)?.locale}`)
}

describe('each publication once, in the language that the reader is shown', () => {
  beforeEach(() => {
    const ru = { title: 'Прививки measles', slug: 'both' }
    const en = { title: 'Vaccination measles', slug: 'both' }
    tell({ id: 'both', ru, en }, { id: 'english', en: { title: 'On measles', slug: 'english' } })
  })

  test.each<[Locale[], string[]]>([
    [['ru'], ['both:ru']],
    [['en'], ['both:en', 'english:en']],
    [
      ['ru', 'en'],
      ['both:ru', 'english:en'],
    ],
  ])('%j', (chain, expected) => {
    expect(find('measles', chain).sort()).toEqual(expected)
  })

  test('words of a language that is not shown find nothing', () => {
    expect(find('прививки', ['en'])).toEqual([])
  })
})

describe('the index follows what is public', () => {
  const ru = (title: string) => ({ title, slug: 'a' })

  test('revised, and unpublished', () => {
    tell({ id: 'a', ru: ru('Прививки') })
    expect(find('прививки')).toEqual(['a:ru'])
    tell({ id: 'a', action: 'revise', ru: ru('Поликлиника') })
    expect(find('прививки')).toEqual([])
    expect(find('поликлиника')).toEqual(['a:ru'])
    tell({ id: 'a', action: 'unpublish', reason: { ru: 'Ошибка' } })
    expect(find('поликлиника')).toEqual([])
  })

  test('what was withdrawn comes after what stands', () => {
    const text = { title: 'Прививки от кори' }
    tell({ id: 'old', ru: { ...text, slug: 'old' } }, { id: 'new', ru: { ...text, slug: 'new' } })
    tell({ id: 'new', action: 'withdraw', reason: { ru: 'Ошибка' }, ru: { ...text, slug: 'new' } })
    expect(find('прививки')).toEqual(['old:ru', 'new:ru'])
  })

  test('found by the name of who is quoted, and by the new name after it changes', () => {
    const speaker = { type: 'people', id: 'p' }
    const person = (name: string) => ({ name, slug: 'p' })
    tell({ type: 'people', id: 'p', ru: person('Анна Кузнецова') })
    tell({ id: 'a', ru: { title: 'Прививки', slug: 'a', speaker } })
    expect(find('кузнецовой')).toEqual(['a:ru'])
    tell({ type: 'people', id: 'p', action: 'revise', ru: person('Анна Соколова') })
    expect(find('кузнецовой')).toEqual([])
    expect(find('соколовой')).toEqual(['a:ru'])
    tell({ type: 'people', id: 'p', action: 'unpublish' })
    expect(find('соколовой')).toEqual([])
  })

  test('found by the name that somebody has when it is published, or gets afterwards', () => {
    const speaker = { type: 'people', id: 'p' }
    const person = (name: string) => ({ name, slug: 'p' })
    const say = (id: string) => tell({ id, ru: { title: 'Прививки', slug: id, speaker } })
    say('a')
    tell({ type: 'people', id: 'p', ru: person('Анна Кузнецова') })
    say('b')
    expect(find('кузнецовой')).toEqual(expect.arrayContaining(['a:ru', 'b:ru']))
    tell({ type: 'people', id: 'p', action: 'revise', ru: person('Анна Соколова') })
    say('c')
    expect(find('кузнецовой')).toEqual([])
    expect(find('соколовой')).toHaveLength(3)
    tell({ type: 'people', id: 'p', action: 'unpublish' })
    say('d')
    expect(find('соколовой')).toEqual([])
    tell({ type: 'people', id: 'p', action: 'publish', ru: person('Анна Лебедева') })
    expect(find('лебедевой')).toHaveLength(4)
  })

  test('found by the words of its files, whenever these come, change and go', () => {
    const image = { type: 'media', id: 'f' }
    const told = (text: string | null) => ({ filename: 'f.pdf', alt: 'Приказ', text })
    tell({ id: 'a', ru: { title: 'Прививки', slug: 'a', image }, en: { title: 'Jabs', image } })
    expect(find('холодильник')).toEqual([])
    tell({ type: 'media', id: 'f', ru: told('Хранить в холодильнике') })
    expect(find('холодильник')).toEqual(['a:ru'])
    expect(find('холодильник прививки')).toEqual(['a:ru'])
    expect(find('холодильник', ['en'])).toEqual(['a:en'])
    tell({ type: 'media', id: 'f', action: 'revise', ru: told('Хранить в термосе') })
    expect(find('холодильник')).toEqual([])
    expect(find('термос')).toEqual(['a:ru'])
    tell({ id: 'a', action: 'revise', ru: { title: 'Прививки', slug: 'a' } })
    expect(find('термос')).toEqual([])
    tell({ id: 'a', action: 'revise', ru: { title: 'Прививки', slug: 'a', image } })
    expect(find('термос')).toEqual(['a:ru'])
    tell({ type: 'media', id: 'f', action: 'unpublish' })
    expect(find('термос')).toEqual([])
  })

  test('a preview is found while it lasts', () => {
    const before = createLedger()
    const draft = before.add({ id: 'a', ru: ru('Черновик о кори') })
    expect(readModel.preview([draft], () => find('корь'))).toEqual(['a:ru'])
    expect(find('корь')).toEqual([])
  })

  test('a file that is opened again finds the same', () => {
    tell({ id: 'a', ru: ru('Прививки') })
    readModel.close()
    readModel = openReadModel({ file, model: fixtureModel })
    expect(find('прививки')).toEqual(['a:ru'])
  })

  test('only types that are asked for are found', () => {
    tell({ id: 'a', ru: ru('Прививки') })
    expect(find('прививки', ['ru'], ['statements'])).toEqual(['a:ru'])
    expect(find('прививки', ['ru'], ['forum-reports'])).toEqual([])
    expect(find('прививки', ['ru'], [])).toEqual([])
  })
})

describe('a last word that was not typed to its end', () => {
  beforeEach(() => {
    const titles = [
      ...['Прививка взрослых', 'Памятка для родителей', 'Длящаяся прививка', 'Помощь бездомным'],
      'Кабинет взрослых',
    ]
    tell(...titles.map((title, n) => ({ id: `d${n}`, ru: { title, slug: `d${n}` } })))
    readModel.setSynonyms([{ expressions: ['СМП', 'скорая помощь'] }])
  })

  test.each<[string, string[]]>([
    ['взросл', ['d0:ru', 'd4:ru']],
    ['прививка взро', ['d0:ru']],
    ['прививка роди', []],
    // What only holds the words together begins nothing in place of a word before it.
    ['прививка для', ['d0:ru', 'd2:ru']],
    // Nor does the last word of a name of several, nor one that was said before.
    ['взрослых прививка взрослых', ['d0:ru']],
    ['скорая помощь', []],
  ])('%s', (query, expected) => {
    const rest = { chain: ['ru'] as const, types: null, filters: [], from: null, until: null }
    const found = readModel.search({ ...rest, text: parseQuery(query), now: day })
    const hits = found?.isRelaxed ? [] : (found?.page(10) ?? [])
    const strict = hits.filter((hit) => hit.tier === 0 || found?.foundBy(hit).beginning)
    const keys = strict.map(({ rendition }) => rendition)
    const ids = readModel.byRenditions(keys, ['ru']).map(({ id }) => `${id}:ru`)
    expect(ids.sort()).toEqual(expected)
  })
})

test('where a name of several words finds little, what has some of them follows', () => {
  tell(
    ...['Скорая помощь', 'Помощь бездомным', 'Скорая зима', 'Ремонт'].map((title, n) => ({
      ...{ id: `d${n}`, ru: { title, slug: `d${n}` } },
    })),
  )
  const before = find('скорая помощь')
  expect(before).toHaveLength(3)
  readModel.setSynonyms([{ expressions: ['СМП', 'скорая помощь'] }])
  expect(find('скорая помощь')).toEqual(before)
})

test.each([
  ...[['10 000'], ['10000'], ['10\u00a0000'], ['за 10 000 лет'], ['2.5 мг'], ['2,5мг'], ['К.М.Н.']],
  ...[['к. м. н.'], ['кмн'], ['к.м.н. Петров'], ['"10 000"'], ['-10 -000 кмн'], ['e11,9'], ['Е11']],
])('numbers, codes and abbreviations are found however they are typed: %s', (query) => {
  const body = paragraph(words('К. м. н. Петров: за 10 000 лет по 2,5 мг. Е11.9.'))
  tell({ id: 'a', ru: { title: 'Сводка', slug: 'a', body } })
  const numbers = ['10 123', '10', '000', '11,9', 'петров к. м. д.'].map((title, n) => ({
    ...{ id: `other${n}`, ru: { title, slug: `other${n}` } },
  }))
  tell(...numbers)
  expect(find(query)[0]).toBe('a:ru')
  const finding = readModel.search({
    ...{ text: parseQuery(query), chain: ['ru'], types: null, filters: [] },
    ...{ from: null, until: null, now: day },
  })
  expect([finding?.isRelaxed, finding?.page(10).filter(({ tier }) => tier === 0).length]).toEqual([
    ...[false, 1],
  ])
})

test('what was prepared finds the same, and what is published later', () => {
  tell({ id: 'a', ru: { title: 'Прививки', slug: 'a' } })
  readModel.close()
  readModel = openReadModel({ file, model: fixtureModel })
  const steps = readModel.prepareSearch()
  let done = 0
  while (!steps.next().done) done += 1
  expect(done).toBeGreaterThan(1)
  tell({ id: 'b', ru: { title: 'Прививки взрослых', slug: 'b' } })
  expect(find('прививки').sort()).toEqual(['a:ru', 'b:ru'])
  const rest = { chain: ['ru'], types: null, filters: [], from: null, until: null } as const
  const typed = 'взраслых'
  expect(readModel.didYouMean(typed, { text: parseQuery(typed), ...rest, now: day })).toBe(
    'взрослых',
  )
})

test('synonyms hold at once, and no longer than they are given', () => {
  tell({ id: 'a', ru: { title: 'Бормоглот в городе', slug: 'a' } })
  expect(find('хливкость')).toEqual([])
  readModel.setSynonyms([{ expressions: ['хливкость', 'бормоглот'] }])
  expect(find('хливкость')).toEqual(['a:ru'])
  readModel.setSynonyms([])
  expect(find('хливкость')).toEqual([])
})

test('what means more is found where a text says what it is about, and does not ask for the others', () => {
  tell(
    { id: 'exact', ru: { title: 'Чемпионат бригад СМП', slug: 'exact' } },
    { id: 'about', ru: { title: 'Врач скорой о дорогах', slug: 'about' } },
    {
      id: 'besides',
      ru: { title: 'Ремонт', slug: 'besides', body: paragraph(words('Скорый поезд')) },
    },
  )
  expect(find('СМП')).toEqual(['exact:ru'])
  readModel.setSynonyms([{ expressions: ['СМП', 'скорая помощь'], broader: ['скорая'] }])
  expect(find('СМП').sort()).toEqual(['about:ru', 'exact:ru'])
  expect(find('чемпионат скорой помощи')).toContain('exact:ru')
  expect(find('скорая').sort()).toEqual(['about:ru', 'besides:ru'])
})

describe('an erased publication', () => {
  // The first letters differ from all others, or FTS5 leaves out what two neighbours share.
  const canary = 'qzvawx'

  /** The bodies hold words too, so each index is looked at by itself, and then all of the file. */
  function isIn(table: string, column: string, text: string): boolean {
    const sqlite = openSqlite(file)
    const rows = sqlite.prepare<{ value: string }>(`SELECT hex(${column}) AS value FROM ${table}`)
    const hex = Buffer.from(text, 'utf8').toString('hex').toUpperCase()
    const found = rows.all().some(({ value }) => value.includes(hex))
    sqlite.close()
    return found
  }

  const isInFile = (text: string) =>
    ['', '-wal']
      .map((end) => file + end)
      .filter((name) => existsSync(name))
      .some((name) => readFileSync(name).includes(Buffer.from(text, 'utf8')))

  const told = (id: string, word: string): Told => ({
    ...{ id, ru: { title: `${word} ${id}`, slug: id, body: paragraph(words(word)) } },
  })
  const others = Array.from({ length: 50 }, (_, n) => told(`d${n}`, `слово${n}`))

  test.each([
    ['the full-text index', 'search_data', 'block'],
    ['the words that spelling is corrected by', 'words', 'word'],
    ['the titles that are suggested', 'suggestions_data', 'block'],
  ])('leaves nothing in %s, nor in the file', (_, table, column) => {
    tell(told('a', canary), ...others)
    expect(isIn(table, column, canary)).toBe(true)
    tell({ id: 'a', action: 'erase' })
    expect(isIn(table, column, canary)).toBe(false)
    expect(isInFile(canary)).toBe(false)
  })

  test('is found, suggested and offered no more, and the others still are', () => {
    tell(told('a', canary), ...others)
    const suggested = (prefix: string) =>
      readModel.suggest({ prefix, chain: ['ru'], types: null, first: 10 }).map(({ id }) => id)
    const meant = (typed: string) => {
      const rest = { chain: ['ru'], types: null, filters: [], from: null, until: null } as const
      return readModel.didYouMean(typed, { text: parseQuery(typed), ...rest, now: day })
    }
    const slip = `${canary}x`
    expect([find(canary), suggested(canary), meant(slip)]).toEqual([['a:ru'], ['a'], canary])
    tell({ id: 'a', action: 'erase' })
    expect([find(canary), suggested(canary), meant(slip)]).toEqual([[], [], null])
    expect(find('слово7')).toContain('d7:ru')
  })
})

test('a publication is found within a second of its publishing', async () => {
  const follower = startFollower({ source: ledger, readModel, pollMs: 200 })
  try {
    await follower.caughtUp()
    ledger.add({ id: 'a', ru: { title: 'Прививки от кори', slug: 'a' } })
    const start = performance.now()
    while (find('корь').length === 0 && performance.now() - start < 5000)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(performance.now() - start).toBeLessThan(1000)
  } finally {
    await follower.stop()
  }
})
