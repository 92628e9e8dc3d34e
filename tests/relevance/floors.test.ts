import { expect, test } from '@jest/globals'
import { corpusLedger } from './ledger.ts'
import { measureRelevance } from './measure.ts'
import { createMedglas } from './medglas.ts'

/** What issue 6 asks of search. */
const floors = { recall: 0.95, ndcg: 0.85, group: 0.8 }

test('search answers the relevance set as well as was asked, and no group badly', async () => {
  const { overall, groups } = await measureRelevance(createMedglas(corpusLedger()))
  const bad = groups.filter(({ recall, ndcg }) => Math.min(recall, ndcg) < floors.group)
  expect(bad).toEqual([])
  expect(overall.recall).toBeGreaterThanOrEqual(floors.recall)
  expect(overall.ndcg).toBeGreaterThanOrEqual(floors.ndcg)
}, 20_000)
