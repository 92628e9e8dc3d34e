import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createFactTable, statuses, type FactColumns, type SearchFacts } from './fact-columns.ts'
import { createSearchFacts } from './search-facts.ts'
import { openSqlite } from './sqlite.ts'
import { tables } from './tables.ts'

function factsAt(columns: FactColumns, key: number): SearchFacts | null {
  const { type, view, status, publishedAt, facetsAt, facets } = columns
  if (!type[key]) return null
  const at = facetsAt[key] ?? 0
  return {
    ...{ key, type: type[key], view: view[key] ?? 0, publishedAt: publishedAt[key] ?? 0 },
    status: statuses[status[key] ?? 0] ?? 'CURRENT',
    facets: [...facets.subarray(at + 1, at + 1 + (facets[at] ?? 0))],
  }
}

const facts: fc.Arbitrary<SearchFacts> = fc.record({
  key: fc.integer({ min: 0, max: 1400 }),
  type: fc.integer({ min: 1, max: 20 }),
  view: fc.integer({ min: 0, max: 7 }),
  status: fc.constantFrom(...statuses),
  publishedAt: fc.integer({ min: 0, max: 2e12 }),
  facets: fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 12 }),
})

test('the table has of each key what was set last, however often that was', () => {
  const few = fc.nat(5)
  const change = fc.oneof(
    facts,
    fc.record({ facts, key: few }).map(({ facts: some, key }) => ({ ...some, key })),
    fc.record({ gone: few }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 400, size: 'max' }), (changes) => {
      const table = createFactTable()
      const plain = new Map<number, SearchFacts>()
      for (const each of changes)
        if ('gone' in each) {
          table.delete(each.gone)
          plain.delete(each.gone)
        } else {
          table.set(each)
          plain.set(each.key, each)
        }
      const keys = Array.from({ length: 1402 }, (_, key) => key)
      const kept = keys.flatMap((key) => factsAt(table.columns, key) ?? [])
      expect(kept).toEqual(keys.flatMap((key) => plain.get(key) ?? []))
    }),
    { numRuns: 20 },
  )
})

test('facts that are read from the file in parts are all there, with those that came meanwhile', () => {
  const sqlite = openSqlite(':memory:')
  sqlite.exec(tables)
  const count = 25_000
  sqlite.exec(`WITH RECURSIVE n (key) AS (SELECT 1 UNION ALL SELECT key + 1 FROM n WHERE key < ${count})
    INSERT INTO search_facts SELECT key * 2, 3, 2, key % 3, key * 1000, CASE key % 2 WHEN 0 THEN '' ELSE '7,' || key END
    FROM n`)
  const keeper = createSearchFacts(sqlite)
  expect(keeper.readSome()).toBe(true)
  const changed: SearchFacts = {
    ...{ key: 49_999, type: 4, view: 2, status: 'WITHDRAWN', publishedAt: 5, facets: [9] },
  }
  keeper.keep(changed)
  keeper.remove(40_000)
  keeper.remove(2)
  const columns = keeper.columns()
  expect(keeper.readSome()).toBe(false)
  expect(columns.type.filter((type) => type > 0)).toHaveLength(count - 1)
  expect([factsAt(columns, 2), factsAt(columns, 40_000)]).toEqual([null, null])
  expect(factsAt(columns, 49_999)).toEqual(changed)
  expect(factsAt(columns, 50_000)).toMatchObject({ status: 'SUPERSEDED', facets: [] })
  expect(factsAt(columns, 49_998)).toMatchObject({ publishedAt: 24_999_000, facets: [7, 24_999] })
  sqlite.close()
})
