import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLedger, paragraph, words, type Told } from './ledger.fixture.ts'
import type { LedgerAction, LedgerRecord } from '../ledger/entry.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'

const texts = fc
  .array(fc.constantFrom('корь', 'Кори', 'привет', 'врач', 'ёлка', 'measles', 'constructor'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.join(' '))

const fields = fc.record({ title: texts, body: texts }).map(({ title, body }) => ({
  ...{ title, name: title, slug: 'slug', body: paragraph(words(body)) },
}))

const steps: fc.Arbitrary<Told> = fc.record(
  {
    type: fc.constantFrom('statements', 'people', 'topics', 'media'),
    id: fc.constantFrom('1', '2', '3'),
    action: fc.constantFrom<LedgerAction>('publish', 'revise', 'withdraw', 'unpublish', 'erase'),
    ru: fields,
    en: fields,
  },
  { requiredKeys: ['type', 'id', 'action', 'ru'] },
)

const folder = mkdtempSync(join(tmpdir(), 'typing-aids-'))

/** Read with SQLite itself: no reader of a read model tells all of it. */
function keptBy(records: readonly LedgerRecord[], before: number, previewed: readonly Told[]) {
  const file = join(folder, 'model.sqlite')
  const readModel = openReadModel({ file, model: fixtureModel })
  readModel.apply(records.slice(0, before))
  const other = createLedger()
  readModel.preview(
    previewed.map((one) => other.add(one)),
    () => null,
  )
  readModel.apply(records)
  readModel.close()
  const sqlite = openSqlite(file)
  const found = kept(sqlite)
  sqlite.close()
  rmSync(file)
  return found
}

/** Of each document the last that was told, as if nothing had been before. */
function lastTold(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [`${one.type} ${one.id}`, one])).values()]
}

function kept(sqlite: Sqlite) {
  const rows = sqlite.prepare<{ words: string }>('SELECT words FROM suggestions ORDER BY words')
  return {
    words: sqlite.prepare('SELECT word, count FROM words ORDER BY word').all(),
    suggestions: rows.all(),
  }
}

test('words and suggestions are those of what is public, whatever came before', () => {
  let held = 0
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 25 }), fc.nat(24), (told, before) => {
      const ledger = createLedger()
      for (const one of told) ledger.add(one)
      const found = keptBy(ledger.records, before, told)
      const fresh = createLedger()
      for (const one of lastTold(told)) fresh.add(one)
      const anew = keptBy(fresh.records, 0, [])
      expect(found).toEqual(anew)
      held += found.words.length
    }),
    { numRuns: 60 },
  )
  rmSync(folder, { recursive: true })
  expect(held).toBeGreaterThan(60)
})
