import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { filesModel, pdf, pdfName, statement } from './files.fixture.ts'
import { createLedger, paragraph, words } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import { openSqlite } from './sqlite.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-scrub-'))
  file = join(folder, 'read-model.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Long Russian texts are stored as UTF-16, short ones as UTF-8. */
function holds(text: string): boolean {
  const files = ['', '-wal'].map((end) => file + end).filter((name) => existsSync(name))
  const encodings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return files.some((name) => encodings.some((bytes) => readFileSync(name).includes(bytes)))
}

const canary = 'Кенарь'

/** Documents of all sizes in turn, every third one with the canary, revised again and again. */
function fill(ledger: ReturnType<typeof createLedger>): void {
  for (let round = 0; round < 3; round += 1)
    for (let index = 0; index < 60; index += 1) {
      const told = index % 3 === 0 ? canary : 'Другое'
      const text = `${told} ${round} `.repeat(1 + index * 8)
      const ru = { title: `${told} ${index}`, slug: `d${index}`, body: paragraph(words(text)) }
      const action = round === 0 ? 'publish' : 'revise'
      ledger.add({ id: `d${index}`, action, ru, note: { ru: `${told}: изменено` } })
    }
}

const erasures = Array.from({ length: 20 }, (_, index) => ({
  id: `d${index * 3}`,
  action: 'erase' as const,
}))

test('what was erased is nowhere in the file, nor in its log, while it is open', () => {
  const ledger = createLedger()
  fill(ledger)
  const readModel = openReadModel({ file, model: fixtureModel })
  readModel.apply(ledger.records)
  expect(holds(canary)).toBe(true)
  for (const told of erasures) ledger.add(told)
  readModel.apply(ledger.records)
  expect(holds(canary)).toBe(false)
  expect(holds('Другое')).toBe(true)
  expect(readModel.fate({ id: 'd3' })).toMatchObject({ kind: 'erased' })
  ledger.add({ id: 'd1', action: 'revise', ru: { title: 'Дальше', slug: 'd1' } })
  readModel.apply(ledger.records)
  expect(readModel.fate({ path: '/statements/d1' })).toMatchObject({ kind: 'public' })
  readModel.close()
  expect(holds(canary)).toBe(false)
})

test('the name of an erased file is nowhere either, though it was remembered as public once', () => {
  const ledger = createLedger()
  const readModel = openReadModel({ file, model: filesModel })
  const replaced = { ...pdf('m', 'b'), action: 'revise' as const }
  for (const told of [pdf('m', 'a'), statement('s', { image: 'm' }), replaced]) ledger.add(told)
  readModel.apply(ledger.records)
  expect(readModel.fileFate(pdfName('a'))).toMatchObject({ kind: 'moved' })
  ledger.add({ type: 'media', id: 'm', action: 'unpublish' })
  readModel.apply(ledger.records)
  expect([pdfName('a'), pdfName('b')].map(holds)).toEqual([true, true])
  ledger.add({ type: 'media', id: 'm', action: 'erase' })
  readModel.apply(ledger.records)
  expect([pdfName('a'), pdfName('b')].map(holds)).toEqual([false, false])
  readModel.close()
})

test('a process that ended between the erasure and that does it when it starts again', () => {
  const ledger = createLedger()
  fill(ledger)
  const first = openReadModel({ file, model: fixtureModel })
  first.apply(ledger.records)
  first.close()
  const sqlite = openSqlite(file)
  sqlite.exec(`DELETE FROM rich_texts; DELETE FROM renditions; DELETE FROM documents; DELETE FROM editions;
    INSERT INTO meta VALUES ('unscrubbed', '')`)
  sqlite.close()
  expect(holds(canary)).toBe(true)
  openReadModel({ file, model: fixtureModel }).close()
  expect(holds(canary)).toBe(false)
})
