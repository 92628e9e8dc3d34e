import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLedger } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel

beforeAll(() => {
  const ledger = createLedger()
  const [flu, news] = [
    { type: 'topics', id: 'flu' },
    { type: 'people', id: 'ann' },
  ]
  ledger.add({ id: 'one', ru: { title: 'Раз', topics: [flu], speaker: news } })
  ledger.add({
    id: 'two',
    ru: { title: 'Два', topics: [flu] },
    en: { title: 'Two', topics: [flu] },
  })
  ledger.add({ id: 'gone', ru: { title: 'Снят', topics: [flu] } })
  ledger.add({ id: 'gone', action: 'unpublish' })
  ledger.add({ type: 'forum-reports', id: 'three', ru: { title: 'Три', topics: [flu] } })
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  readModel.apply(ledger.records)
})

afterAll(() => readModel?.close())

const flu = { type: 'topics', id: 'flu' }

test.each([
  ['of that type at that place, oldest first', 'statements', 'topics', flu, ['one', 'two']],
  ['of another type', 'forum-reports', 'topics', flu, ['three']],
  ['at another place', 'statements', 'speaker', { type: 'people', id: 'ann' }, ['one']],
  ['nothing at a place where nothing refers', 'statements', 'related', flu, []],
  ['nothing to what is not known', 'statements', 'topics', { type: 'topics', id: 'cold' }, []],
  ['nothing of a type that is not known', 'letters', 'topics', flu, []],
])('finds %s', (_, type, path, target, ids) => {
  const found = readModel.referrers({ type, path, target }, ['ru', 'en'])
  expect(found.map(({ id }) => id)).toEqual(ids)
})

test('finds only what is public in a language of the chain', () => {
  const query = { type: 'statements', path: 'topics', target: flu }
  const found = readModel.referrers(query, ['en'])
  expect(found.map(({ title }) => title)).toEqual(['Two'])
})
