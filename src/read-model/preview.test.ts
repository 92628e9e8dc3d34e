import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LedgerRecord } from '../ledger/entry.ts'
import { toChain } from './chains.ts'
import { parseQuery } from '../search/parse-query.ts'
import { createLedger, paragraph, words, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'
import { openSqlite } from './sqlite.ts'

let folder: string
let file: string
let readModel: ReadModel
let ledger: LedgerFixture

const chain = toChain('ru')
const flu = { type: 'topics', id: 'flu' }
const text = (title: string, fields = {}) => ({ title, slug: title, topics: [flu], ...fields })
const listed = { types: ['statements'], chain }
const aboutFlu = {
  ...({ kind: 'reference', name: 'topic', target: 'topics' } as const),
  idOrSlug: 'flu',
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-preview-'))
  file = join(folder, 'read-model.db')
  readModel = openReadModel({ file, model: fixtureModel })
  ledger = createLedger()
  const told: Told[] = [
    { type: 'topics', id: 'flu', ru: { title: 'Грипп', slug: 'flu' } },
    { id: 'old', ru: text('old') },
    { id: 'other', ru: text('other') },
    { id: 'gone', ru: text('gone') },
    { id: 'gone', action: 'unpublish' },
  ]
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
})

afterEach(() => {
  readModel.close()
  rmSync(folder, { recursive: true })
})

/** A record that stands in no ledger. */
function draft(told: Told): LedgerRecord {
  return createLedger().add({ recordedAt: '2026-06-01T00:00:00.000Z', ...told })
}

/** All that readers could be told. */
function everything() {
  return {
    ids: readModel.page(listed, 100, null).map(({ id, version }) => `${id} ${version}`),
    total: readModel.count(listed),
    ofTopic: readModel.count({ ...listed, filters: [aboutFlu] }),
    referrers: readModel.targets(
      readModel.page(listed, 100, null).map(({ key }) => key),
      'topics',
      chain,
    ).length,
    titles: readModel.page(listed, 100, null).map(({ title }) => title),
    fates: ['new', 'gone', 'old'].map((id) => readModel.fate({ id })?.kind ?? null),
    cursor: readModel.cursor,
    found: ['new', 'кенарь'].map(searched),
    meant: ['кинарь', 'чернавик'].map((typed) => readModel.didYouMean(typed, asked(typed))),
    suggested: ['кенар', 'new'].map((prefix) =>
      readModel.suggest({ prefix, chain, types: null, first: 10 }).map(({ title }) => title),
    ),
  }
}

const asked = (text: string) => ({
  ...{ text: parseQuery(text), chain, types: null, filters: [] },
  ...{ from: null, until: null, now: 0 },
})

/** Facets are counted in memory, where nothing is rolled back. */
function searched(text: string) {
  const finding = readModel.search(asked(text))
  return { total: finding?.total, facets: finding?.facets() }
}

/** Every row of every table. */
function dump(): unknown {
  const sqlite = openSqlite(file)
  const named = sqlite.prepare<{ name: string }>(`SELECT name FROM sqlite_master
    WHERE type = 'table' ORDER BY name`)
  const tables = named
    .all()
    .map(({ name }) => [name, sqlite.prepare(`SELECT * FROM ${name}`).all()])
  sqlite.close()
  return JSON.stringify(tables)
}

describe('a preview', () => {
  const fresh = draft({ id: 'new', ru: text('new') })

  test('answers as if the draft were published: lists, counts, filters, addresses', () => {
    const before = everything()
    const seen = readModel.preview([fresh], everything)
    expect(seen).toMatchObject({
      ids: ['new 1.0', 'other 1.0', 'old 1.0'],
      total: 3,
      ofTopic: 3,
      fates: ['public', before.fates[1], 'public'],
    })
    expect(before).toMatchObject({ total: 2, ofTopic: 2, fates: [null, 'gone', 'public'] })
  })

  test('replaces what is public, and brings back what is not', () => {
    const revised = draft({ id: 'old', action: 'revise', version: '2.0', ru: text('revised') })
    const again = draft({ id: 'gone', version: '2.0', ru: text('again') })
    const seen = readModel.preview([revised, again], everything)
    expect([...seen.titles].sort()).toEqual(['again', 'other', 'revised'])
    expect(seen.fates).toEqual([null, 'public', 'public'])
  })

  test('of nothing answers what is public', () => {
    expect(readModel.preview([], everything)).toEqual(everything())
  })

  test('never takes the place of another document, whatever sequence its record has', () => {
    for (const sequence of [1, 2, 3, readModel.position]) {
      const placed = { ...fresh, entry: { ...fresh.entry, sequence } }
      expect(readModel.preview([placed], () => readModel.count(listed))).toBe(3)
    }
  })
})

describe('after a preview nothing is left', () => {
  const canary = 'Кенарь-черновик'
  const secret = draft({
    id: 'new',
    ru: text(canary, {
      body: paragraph(words(`${canary} `.repeat(500))),
      topics: [flu, { type: 'topics', id: 'a-topic-that-nobody-knows' }],
    }),
  })

  test('in the answers, the tables and the files', () => {
    const [before, rows] = [everything(), dump()]
    const seen = readModel.preview([secret], everything)
    expect([seen.meant, seen.suggested[0]]).toEqual([['кенарь', 'черновик'], [canary]])
    expect(everything()).toEqual(before)
    expect([before.meant, before.suggested[0]]).toEqual([[null, null], []])
    expect(dump()).toEqual(rows)
    for (const name of ['', '-wal'].map((end) => file + end).filter(existsSync))
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(readFileSync(name).includes(Buffer.from(canary, encoding))).toBe(false)
  })

  test('when it fails', () => {
    const [before, rows] = [everything(), dump()]
    const fail = () => {
      everything()
      throw new Error('A resolver failed.')
    }
    expect(() => readModel.preview([secret], fail)).toThrow('A resolver failed.')
    expect(everything()).toEqual(before)
    expect(dump()).toEqual(rows)
  })

  test('when its record cannot be written', () => {
    const rows = dump()
    const broken = { ...secret }
    Object.defineProperty(broken, 'content', {
      get: () => {
        throw new Error('broken')
      },
    })
    expect(() => readModel.preview([secret, broken], everything)).toThrow('broken')
    expect(dump()).toEqual(rows)
  })

  test('and the ledger goes on, with the very document that was previewed', () => {
    readModel.preview([secret], everything)
    ledger.add({ id: 'another', ru: text('another') })
    ledger.add({ id: 'new', ru: text('new', { topics: [{ type: 'topics', id: 'a' }, flu] }) })
    readModel.apply(ledger.records)
    expect(readModel.count({ ...listed, filters: [aboutFlu] })).toBe(4)
    expect(readModel.preview([secret], everything).total).toBe(4)
    const rebuilt = openReadModel({ file: ':memory:', model: fixtureModel })
    rebuilt.apply(ledger.records)
    const page = readModel.page(listed, 100, null)
    expect(rebuilt.page(listed, 100, null).map(({ id }) => id)).toEqual(page.map(({ id }) => id))
    rebuilt.close()
  })
})

describe('what would outlive a preview is refused', () => {
  const fresh = draft({ id: 'new', ru: text('new') })

  test('a promise', async () => {
    const late = () => Promise.reject(new Error('Too late.'))
    expect(() => readModel.preview([fresh], late)).toThrow('at once')
    expect(() => readModel.preview([fresh], () => Promise.resolve(1))).toThrow('at once')
    await new Promise(setImmediate)
    expect(readModel.count(listed)).toBe(2)
  })

  test('following the ledger', () => {
    ledger.add({ id: 'another', ru: text('another') })
    expect(() => readModel.preview([fresh], () => readModel.apply(ledger.records))).toThrow()
    expect(readModel.apply(ledger.records)).toBe(6)
    expect(readModel.count(listed)).toBe(3)
  })
})
