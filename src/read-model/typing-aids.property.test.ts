import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLedger, paragraph, words, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openFile } from './open-file.ts'
import { openReadModel } from './open-read-model.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    action: fc.constantFrom('publish', 'revise', 'withdraw', 'unpublish', 'erase'),
    ru: fields,
    en: fields,
  },
  { requiredKeys: ['type', 'id', 'action', 'ru'] },
)

function kept(sqlite: Sqlite) {
  return [
    sqlite.prepare('SELECT word, count FROM words ORDER BY word').all(),
    sqlite.prepare('SELECT rowid, words FROM suggestions ORDER BY rowid').all(),
  ]
}

test('words and suggestions are those of what is public, whatever came before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aids-'))
  let held = 0
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 25 }), fc.nat(24), (told, cut) => {
      const ledger = createLedger()
      for (const one of told) ledger.add(one)
      const file = join(folder, 'model.sqlite')
      const readModel = openReadModel({ file, model: fixtureModel })
      readModel.apply(ledger.records.slice(0, cut))
      readModel.preview(told.map((one) => createLedger().add(one)), () => null)
      readModel.apply(ledger.records)
      readModel.close()
      const sqlite = openSqlite(file)
      const found = kept(sqlite)
      expect(found).toEqual(expected(sqlite))
      held += found[0]?.length ?? 0
      sqlite.close()
      rmSync(file, { force: true })
    }),
    { numRuns: 60 },
  )
  rmSync(folder, { recursive: true })
  expect(held).toBeGreaterThan(60)
})
