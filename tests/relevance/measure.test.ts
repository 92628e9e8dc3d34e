import { expect, test } from '@jest/globals'
import { contentModel } from '../../src/content/content-model.ts'
import { openReadModel } from '../../src/read-model/index.ts'
import { groups } from './judgements/index.ts'
import { corpusLedger } from './ledger.ts'
import { measureRelevance } from './measure.ts'
import { createMiniSearch } from './mini-search.ts'
import { resolveAnswers } from './resolve-answers.ts'

const answersTo = new Map(
  groups.flatMap(({ judgements }) =>
    judgements.map(({ query, answers }) => [query, resolveAnswers(answers)] as const),
  ),
)

test('who answers as judged has 1 everywhere, who finds nothing has 0', async () => {
  const perfect = await measureRelevance((query) => [...(answersTo.get(query)?.keys() ?? [])])
  for (const { recall, ndcg } of [...perfect.groups, perfect.overall]) {
    expect(recall).toBeCloseTo(1)
    expect(ndcg).toBeCloseTo(1)
  }
  expect(perfect.misses).toEqual([])
  const blind = await measureRelevance(() => [])
  expect(blind.overall).toMatchObject({ recall: 0, ndcg: 0 })
})

test('a miss tells what was not found, and the grade of what was', async () => {
  const { misses } = await measureRelevance(() => ['guidance/zhara-udar'])
  const miss = misses.find(({ query }) => query === '«правило тарелки»')
  expect(miss).toMatchObject({
    missing: ['guidance/pitanie-tarelka'],
    found: ['0 guidance/zhara-udar'],
  })
})

test('the corpus is a ledger that a read model accepts, with superseded and withdrawn editions', () => {
  const records = corpusLedger()
  const readModel = openReadModel({ file: ':memory:', model: contentModel })
  readModel.apply(records)
  expect(readModel.position).toBe(records.length)
  readModel.close()
  const actions = records.map(({ entry }) => entry.action)
  expect(actions.filter((action) => action === 'supersede')).toHaveLength(2)
  expect(actions.filter((action) => action === 'withdraw')).toHaveLength(1)
  const english = records.filter(({ entry }) => entry.locales.includes('en'))
  expect(english.length).toBeGreaterThan(100)
})

test('MiniSearch, which Medglas is compared with, works: what it finds by the words, it finds', async () => {
  const { groups: figures } = await measureRelevance(createMiniSearch(corpusLedger()))
  const of = (name: string) => figures.find((each) => each.name === name)?.recall
  expect(of('case forms')).toBeGreaterThan(0.8)
  expect(of('English')).toBeGreaterThan(0.8)
})
