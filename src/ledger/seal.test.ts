import { describe, expect, test } from '@jest/globals'
import type { FrozenContent } from '../content/model.ts'
import { sha256 } from '../lib/hash.ts'
import type { LedgerEntry } from './entry.ts'
import { emptyTail, genesisHash, hashContent, hashEntry, sealEntry } from './seal.ts'

const content: FrozenContent = {
  type: 'statements',
  id: 'd1',
  locales: { ru: { title: 'Заголовок', tags: ['a', 'b'] }, en: { title: 'Title', tags: [] } },
  note: { ru: 'Исправлена дата.' },
}

const unsealed = {
  action: 'publish' as const,
  type: 'statements',
  documentId: 'd1',
  version: '1.0',
  locales: ['ru' as const, 'en' as const],
  recordedAt: '2026-03-01T09:00:00.000Z',
  contentHash: hashContent(content),
}

describe('the hash of a content', () => {
  test('is that of its canonical JSON, so that others can check it', () => {
    expect(hashContent({ type: 'statements', id: 'd1', locales: { ru: { title: 'Ёлка' } } })).toBe(
      sha256('{"id":"d1","locales":{"ru":{"title":"Ёлка"}},"type":"statements"}'),
    )
  })

  test('does not depend on the order of keys', () => {
    const { type, id, locales, note } = content
    const { ru, en } = locales
    const reordered = { note: note!, locales: { en: en!, ru: ru! }, id, type }
    expect(hashContent(reordered)).toBe(hashContent(content))
  })

  test.each<[string, Partial<FrozenContent>]>([
    ['type', { type: 'guidance' }],
    ['id', { id: 'd2' }],
    ['a word', { locales: { ...content.locales, en: { title: 'Titles', tags: [] } } }],
    ['a locale', { locales: { ru: content.locales.ru! } }],
    ['the order of a list', { locales: { ...content.locales, ru: { tags: ['b', 'a'] } } }],
    ['the note', { note: { ru: 'Исправлено.' } }],
    ['a reason', { reason: { ru: 'Ошибка.' } }],
  ])('covers %s', (_, change) => {
    expect(hashContent({ ...content, ...change })).not.toBe(hashContent(content))
  })

  test('refuses what JSON cannot say, instead of leaving it out', () => {
    const locales = { ru: { title: undefined as never } }
    expect(() => hashContent({ ...content, locales })).toThrow(TypeError)
  })
})

describe('a sealed entry', () => {
  const first = sealEntry(unsealed, emptyTail)

  test('the first is number 1 and links to the genesis hash', () => {
    expect(first).toEqual({ ...unsealed, sequence: 1, previousHash: genesisHash, hash: first.hash })
    expect(genesisHash).toMatch(/^0{64}$/)
  })

  test('the next links to the one before', () => {
    expect(sealEntry(unsealed, first)).toMatchObject({ sequence: 2, previousHash: first.hash })
  })

  test('its hash is that of its canonical JSON without the hash, so that others can check it', () => {
    const { contentHash, previousHash } = first
    expect(first.hash).toBe(
      sha256(
        `{"action":"publish","contentHash":"${contentHash}","documentId":"d1",` +
          `"locales":["ru","en"],"previousHash":"${previousHash}",` +
          `"recordedAt":"2026-03-01T09:00:00.000Z","sequence":1,"type":"statements","version":"1.0"}`,
      ),
    )
  })

  const others: Required<Omit<LedgerEntry, 'hash'>> = {
    sequence: 2,
    action: 'revise',
    type: 'guidance',
    documentId: 'd2',
    version: '1.1',
    locales: ['en', 'ru'],
    recordedAt: '2026-03-01T09:00:00.001Z',
    contentHash: genesisHash,
    previousHash: first.hash,
  }

  test.each(Object.entries(others))('its hash covers %s', (name, value) => {
    expect(hashEntry({ ...first, [name]: value })).not.toBe(first.hash)
  })

  test('that is all it has', () => {
    expect(Object.keys(first).sort()).toEqual([...Object.keys(others), 'hash'].sort())
  })

  test('what a database adds does not count', () => {
    const stored = { ...first, id: '1', _id: 'x' }
    expect(hashEntry(stored)).toBe(first.hash)
  })
})
