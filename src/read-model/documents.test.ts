import { beforeEach, describe, expect, test } from '@jest/globals'
import { toChain } from './chains.ts'
import { createLedger, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture

const russian = toChain('ru')
const english = toChain('en')
const onlyEnglish = toChain('en', [])

function publish(...told: Told[]): void {
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
}

const find = (slug: string, chain = russian) => readModel.bySlug('statements', slug, chain)

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  ledger = createLedger()
})

describe('one document', () => {
  test('is found by slug and by id, as what it is', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a', publishedAt: '2025-12-31T21:00:00.000Z' } })
    expect(find('a')).toEqual({
      key: 1,
      rendition: 2,
      richTexts: 0,
      type: 'statements',
      id: 'a',
      version: '1.0',
      status: 'CURRENT',
      reason: null,
      successor: null,
      translations: {},
      locale: 'ru',
      locales: ['ru'],
      slug: 'a',
      title: 'А',
      publishedAt: Date.UTC(2025, 11, 31, 21),
      firstPublishedAt: '2026-01-01T00:01:00.000Z',
      updatedAt: '2026-01-01T00:01:00.000Z',
    })
    expect(readModel.byId('statements', 'a', russian)).toEqual(find('a'))
    expect(readModel.byId('forum-reports', 'a', russian)).toBeNull()
    expect(find('b')).toBeNull()
  })

  test('is as new as its last major change, withdrawal or supersession; a record as its last', () => {
    const updated = (id: string, type = 'statements') =>
      readModel.byId(type, id, russian)?.updatedAt.slice(14, 16)
    publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
    publish({ id: 'a', action: 'revise', version: '1.1', ru: { title: 'Б', slug: 'a' } })
    expect(updated('a')).toBe('01')
    publish({ id: 'a', action: 'revise', version: '2.0', ru: { title: 'В', slug: 'a' } })
    expect(updated('a')).toBe('03')
    publish({ id: 'a', action: 'revise', version: '2.1', ru: { title: 'Г', slug: 'a' } })
    expect(updated('a')).toBe('03')
    publish({ id: 'a', action: 'withdraw', version: '2.2', ru: { title: 'Г', slug: 'a' } })
    expect(updated('a')).toBe('05')
    publish({ id: 'p', type: 'people', ru: { name: 'П', slug: 'p' } })
    publish({
      id: 'p',
      type: 'people',
      action: 'revise',
      version: '1.1',
      ru: { name: 'Р', slug: 'p' },
    })
    expect(updated('p', 'people')).toBe('07')
  })

  test('is dated by its first edition when it has no date of publication', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a', publishedAt: 'soon' } })
    publish({ id: 'a', action: 'revise', version: '1.1', ru: { title: 'Б', slug: 'a' } })
    expect(find('a')).toMatchObject({
      title: 'Б',
      version: '1.1',
      publishedAt: Date.UTC(2026, 0, 1, 0, 1),
      firstPublishedAt: '2026-01-01T00:01:00.000Z',
      updatedAt: '2026-01-01T00:01:00.000Z',
    })
  })

  test('is found under the address it had before, until that is another one’s', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'old' } })
    publish({ id: 'a', action: 'revise', ru: { title: 'А', slug: 'new' } })
    expect(find('old')).toMatchObject({ id: 'a', slug: 'new' })
    publish({ id: 'b', ru: { title: 'Б', slug: 'old' } })
    expect(find('old')).toMatchObject({ id: 'b', slug: 'old' })
    publish({ id: 'b', action: 'unpublish' })
    expect(find('old')).toMatchObject({ id: 'a', slug: 'new' })
    publish({ id: 'a', action: 'unpublish' })
    expect(find('old')).toBeNull()
  })

  test('leaves nothing of its old edition behind', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'old' }, en: { title: 'A', slug: 'old' } })
    publish({ id: 'a', action: 'revise', ru: { title: 'Б', slug: 'new' } })
    expect(find('old', onlyEnglish)).toBeNull()
    expect(find('new', onlyEnglish)).toBeNull()
    expect(find('new')?.locales).toEqual(['ru'])
    const list = { types: ['statements'] }
    expect(readModel.count({ ...list, chain: onlyEnglish })).toBe(0)
    expect(readModel.count({ ...list, chain: russian })).toBe(1)
  })
})

describe('a locale', () => {
  test('falls back to what is published, and only when asked to', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
    publish({ id: 'b', ru: { title: 'Б', slug: 'b' }, en: { title: 'B', slug: 'b' } })
    expect(find('a', english)).toMatchObject({ locale: 'ru', title: 'А' })
    expect(find('a', onlyEnglish)).toBeNull()
    expect(find('b', english)).toMatchObject({ locale: 'en', title: 'B', locales: ['ru', 'en'] })
  })

  test('that the entry does not name as ready is not public', () => {
    const record = ledger.add({
      id: 'a',
      ru: { title: 'А', slug: 'a' },
      en: { title: 'canary', slug: 'a' },
    })
    record.entry.locales = ['ru']
    readModel.apply(ledger.records)
    expect(find('a', english)).toMatchObject({ locale: 'ru', locales: ['ru'] })
  })

  test('finds a document by its slug in another language', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'gripp' }, en: { title: 'A', slug: 'flu' } })
    publish({ id: 'b', ru: { title: 'Б', slug: 'flu' } })
    expect(find('gripp', english)?.title).toBe('A')
    expect(find('flu', english)?.title).toBe('A')
    expect(find('flu', russian)?.title).toBe('Б')
  })
})

describe('the end', () => {
  const reason = { ru: 'Ошибка' }

  test('a withdrawn publication stays, marked, with the reason', () => {
    const ru = { title: 'А', slug: 'a' }
    publish({ id: 'a', ru }, { id: 'a', action: 'withdraw', version: '2.0', reason, ru })
    expect(find('a')).toMatchObject({ status: 'WITHDRAWN', reason, version: '2.0' })
    publish({ id: 'a', action: 'revise', ru })
    expect(find('a')).toMatchObject({ status: 'CURRENT', reason: null })
  })

  test('an unpublished one is gone, and remembered with the reason', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a' } }, { id: 'a', action: 'unpublish', reason })
    expect(find('a')).toBeNull()
    expect(readModel.byReferences([{ type: 'statements', id: 'a' }], russian)).toEqual([])
    expect(readModel.count({ types: null, chain: russian })).toBe(0)
    const gone = { type: 'statements', id: 'a', slug: 'a', reason, sequence: 2 }
    expect(readModel.gone('statements', 'a')).toEqual(gone)
    expect(readModel.gone('forum-reports', 'a')).toBeNull()
  })

  test('published again it is back, with its first date', () => {
    const ru = { title: 'А', slug: 'a' }
    publish({ id: 'a', ru }, { id: 'a', action: 'unpublish' }, { id: 'a', ru })
    expect(find('a')?.firstPublishedAt).toBe('2026-01-01T00:01:00.000Z')
    expect(readModel.gone('statements', 'a')).toBeNull()
  })

  test('an edition whose content was erased is gone', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
    ledger.add({ id: 'a', action: 'revise', ru: { title: 'Б', slug: 'a' } }).content = null
    readModel.apply(ledger.records)
    expect(find('a')).toBeNull()
    expect(readModel.gone('statements', 'a')).toMatchObject({ reason: null })
  })
})
