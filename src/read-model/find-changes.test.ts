import { expect, test } from '@jest/globals'
import { createChangeFinder } from './find-changes.ts'
import { fixtureModel } from './model.fixture.ts'
import { openFile } from './open-file.ts'
import type { Sqlite } from './sqlite.ts'
import { numberTypes } from './type-numbers.ts'

test('each type and table is one range of an index, read in its order', () => {
  const sqlite = openFile(':memory:', 'test')
  const asked: string[] = []
  const watched: Sqlite = { ...sqlite, prepare: (sql) => (asked.push(sql), sqlite.prepare(sql)) }
  const finder = createChangeFinder(watched, numberTypes(fixtureModel))
  finder.changes({ types: ['statements'], after: 5, first: 10 })
  const explain = sqlite.prepare<{ detail: string }>(`EXPLAIN QUERY PLAN ${asked.at(-1)}`)
  const plan = explain.all(...[1, 5, 10], ...[1, 5, 10], ...[1, 5, 10], 10)
  const details = plan.map(({ detail }) => detail)
  for (const index of ['documents_by_sequence', 'gone_by_sequence', 'erased_by_sequence'])
    expect(details.join('\n')).toContain(`${index} (type=? AND sequence>?)`)
  expect(details.join('\n')).not.toContain('SCAN gone')
  sqlite.close()
})
