import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hostileText } from '../search/hostile-text.fixture.ts'
import { parseQuery } from '../search/parse-query.ts'
import { createLedger } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel

beforeAll(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  const ledger = createLedger()
  ledger.add({ id: 'a', ru: { title: 'Прививка детям', slug: 'a' } })
  ledger.add({ id: 'b', ru: { title: 'COVID-19 и E11.9', slug: 'b' } })
  readModel.apply(ledger.records)
  readModel.setSynonyms([
    { expressions: ['прививка', 'COVID-19', 'NOT a'], broader: ['скорая', 'E11.9'] },
  ])
})

afterAll(() => readModel.close())

test('whatever is typed is answered, and nothing of it is carried out', () => {
  const rest = { chain: ['ru'], types: null, filters: [], from: null, until: null, now: 0 } as const
  let found = 0
  fc.assert(
    fc.property(hostileText, fc.boolean(), (typed, typing) => {
      const text = parseQuery(typed, { typing })
      const finding = readModel.search({ ...rest, text })
      const hits = finding?.page(10) ?? []
      found += hits.length
      expect(hits.length).toBe(finding?.total ?? 0)
      finding?.facets()
      if (finding)
        readModel.snippets(
          hits.map((hit) => ({ rendition: hit.rendition, ...finding.foundBy(hit) })),
        )
      readModel.didYouMean(typed, { ...rest, text })
      readModel.suggest({ prefix: typed, chain: ['ru'], types: null, first: 10 })
    }),
    { numRuns: 400 },
  )
  // Or nothing was asked.
  expect(found).toBeGreaterThan(40)
  expect(readModel.search({ ...rest, text: parseQuery('прививки') })?.total).toBe(2)
}, 60_000)
