import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { contentModel } from '../content/content-model.ts'
import { parseQuery } from '../search/parse-query.ts'
import { mostRanked } from '../search/weights.ts'
import type { JsonValue } from '../content/model.ts'
import { createLedger, words, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import type { SearchFinding, SearchHit } from './search.ts'

let readModel: ReadModel
let ledger: LedgerFixture

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: contentModel })
  ledger = createLedger()
})

afterEach(() => readModel.close())

function tell(...told: Told[]): void {
  for (const each of told) ledger.add(each)
  readModel.apply(ledger.records)
}

const now = Date.UTC(2026, 5, 1)

function search(query: string, until: number | null = null): SearchFinding {
  const rest = { chain: ['ru'], types: null, filters: [], from: null, until, now } as const
  const found = readModel.search({ text: parseQuery(query), ...rest })
  if (!found) throw new Error('There is no word in it.')
  return found
}

function idsOf(hits: readonly SearchHit[]): string[] {
  const documents = readModel.byRenditions(
    hits.map(({ rendition }) => rendition),
    ['ru'],
  )
  const ids = new Map(documents.map(({ rendition, id }) => [rendition, id]))
  return hits.map(({ rendition }) => ids.get(rendition) ?? '')
}

const text = (id: string, publishedAt: string, title = 'Прививка от кори') => ({
  ...{ title, slug: id, publishedAt },
})

const [old, recent] = ['2021-06-01T00:00:00.000Z', '2026-05-30T00:00:00.000Z']

describe('age', () => {
  test('news are worth less with time, whatever the order in which they came', () => {
    tell({ id: 'new', ru: text('new', recent) }, { id: 'old', ru: text('old', old) })
    const hits = search('прививка').page(10)
    expect(idsOf(hits)).toEqual(['new', 'old'])
    const [first, second] = hits.map(({ score }) => score)
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.66, 1)
  })

  test('guidance in force is not: it stands until it is reviewed', () => {
    const guidance = { type: 'guidance' }
    tell(
      { ...guidance, id: 'new', ru: text('new', recent) },
      { ...guidance, id: 'old', ru: text('old', old) },
    )
    const scores = search('прививка')
      .page(10)
      .map(({ score }) => score)
    expect(scores).toHaveLength(2)
    expect(scores[0]).toBe(scores[1])
  })
})

test('what was superseded or withdrawn sinks, though it is the newest', () => {
  const same = (id: string) => ({ id, ru: text(id, recent) })
  tell(...['stands', 'superseded', 'withdrawn'].map(same))
  tell(
    { ...same('superseded'), action: 'supersede' },
    { ...same('withdrawn'), action: 'withdraw', reason: { ru: 'Ошибка' } },
  )
  const hits = search('прививка').page(10)
  expect(idsOf(hits)).toEqual(['stands', 'superseded', 'withdrawn'])
})

describe('where a word stands', () => {
  const columns = [
    ...['title', 'headings', 'lead', 'recommendations', 'names', 'quotes', 'body'],
    'attachments',
  ]
  const block = (type: string, text: string): JsonValue => {
    return { type, children: [words(text)], ...(type === 'heading' && { tag: 'h2' }) }
  }

  /** Guidance that says the word in one place alone; of one length, and of types that do not age. */
  function guidance(place: string): Told[] {
    const said = (here: string) => (here === place ? 'канюк' : 'слово')
    const blocks = [block('heading', said('headings')), block('paragraph', said('body'))]
    const file = { type: 'media', id: `file of ${place}` }
    const ru = {
      ...{ title: said('title'), lead: said('lead'), slug: place, publishedAt: recent },
      body: { root: { type: 'root', children: blocks } },
      recommendations: [{ id: 'r', number: 1, text: said('recommendations') }],
      quotes: [{ text: said('quotes') }],
      ...{ authors: [{ name: said('names') }], attachments: [file] },
    }
    const filename = `${place}.pdf`
    return [
      { ...file, ru: { filename, alt: 'Файл', text: said('attachments') } },
      { type: 'guidance', id: place, ru },
    ]
  }

  test('it is found, and counts by what the place says of the text', () => {
    // The least first: of the same worth the newer would come first.
    for (const place of columns.toReversed()) tell(...guidance(place))
    const hits = search('канюк').page(20)
    const scores = new Map(idsOf(hits).map((id, at) => [id, hits[at]?.score ?? 0]))
    expect([...scores.keys()].sort()).toEqual([...columns].sort())
    const scoreOf = (place: string) => scores.get(place) ?? 0
    // Recommendations and names are worth the same.
    expect(scoreOf('recommendations')).toBeCloseTo(scoreOf('names'), 5)
    const steps = columns.filter((place) => place !== 'names')
    for (const [at, place] of steps.slice(1).entries())
      expect([place, scoreOf(steps[at] ?? '') > scoreOf(place) * 1.05]).toEqual([place, true])
  })
})

describe('words that were asked for together', () => {
  const between = (count: number) => 'другое '.repeat(count)
  const titles = {
    apart: `Прививка ${between(12)}корь`,
    near: `Прививка ${between(6)}корь ${between(6)}`,
    together: `Прививка корь ${between(12)}`,
  }

  test('count most side by side as asked, then near each other', () => {
    for (const [id, title] of Object.entries(titles)) tell({ id, ru: text(id, recent, title) })
    const hits = search('прививка корь').page(10)
    expect(idsOf(hits)).toEqual(['together', 'near', 'apart'])
    const [together, near, apart] = hits.map(({ score }) => score)
    expect((together ?? 0) / (apart ?? 1)).toBeCloseTo(1.6)
    expect((near ?? 0) / (apart ?? 1)).toBeCloseTo(1.25)
    // In the other order they are near each other, and no more.
    expect(search('корь прививка').page(1)[0]?.score).toBeCloseTo(near ?? 0)
  })
})

describe('pages', () => {
  /** @param between is called before each further page */
  function walk(
    query: string,
    first: number,
    between: (page: number) => void = () => {},
  ): string[] {
    const ids: string[] = []
    let last: SearchHit | null = null
    for (let page = 0; page < 1000; page += 1) {
      if (page > 0) between(page)
      const hits = search(query).page(first, last)
      ids.push(...idsOf(hits))
      last = hits.at(-1) ?? null
      if (hits.length < first) return ids
    }
    throw new Error('There is no end to the pages.')
  }

  const many = (count: number, from = 0): Told[] =>
    Array.from({ length: count }, (_, n) => {
      const id = `d${from + n}`
      // Of different lengths, so that their scores differ.
      return { id, ru: text(id, recent, `Прививка ${'слово '.repeat((n * 7) % 11)}`) }
    })

  test('have each hit once, also those beyond what is ranked', () => {
    tell(...many(mostRanked + 40))
    const ids = walk('прививка', 97)
    expect(ids).toHaveLength(mostRanked + 40)
    expect(new Set(ids).size).toBe(ids.length)
    expect(search('прививка').total).toBe(ids.length)
  }, 60_000)

  test('begin with the best, where very many match and only the older are wanted', () => {
    const dated = (count: number, from: number, publishedAt: string): Told[] =>
      Array.from({ length: count }, (_, n) => {
        const id = `d${from + n}`
        return { id, ru: text(id, publishedAt, 'Прививка и ещё другие слова заголовка') }
      })
    tell(...dated(mostRanked, 0, old), { id: 'best', ru: text('best', old, 'Прививка') })
    tell(...dated(20, mostRanked, old), ...dated(mostRanked, 2 * mostRanked, recent))
    const found = search('прививка', Date.parse(old))
    expect(found.total).toBe(mostRanked + 21)
    expect(idsOf(found.page(1))).toEqual(['best'])
  }, 60_000)

  test('repeat nothing and leave nothing out when something is published in between', () => {
    tell(...many(60))
    const publish = (page: number) => tell(...many(3, page * 100))
    const ids = walk('прививка', 10, publish)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of many(60)) expect(ids).toContain(id)
  })

  test('go on where they were when the last hit was unpublished in between', () => {
    tell(...many(30))
    const [before] = [walk('прививка', 100)]
    const first = search('прививка').page(10)
    tell({ id: before[9] ?? '', action: 'unpublish' })
    const rest = search('прививка').page(100, first.at(-1))
    expect(new Set(idsOf(rest))).toEqual(new Set(before.slice(10)))
  })
})
