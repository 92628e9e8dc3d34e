import { describe, expect, test } from '@jest/globals'
import type { TypeModel } from '../content/model.ts'
import { contentForReview } from './review-hash.ts'

const field = { localized: false, required: false }
const type: TypeModel = {
  ...{ slug: 'statements', name: 'Statement', single: 'statement', list: 'statements' },
  ...{ description: '', role: 'publication', pathPrefix: '/statements' },
  fields: [
    { ...field, name: 'title', kind: 'text', many: false, localized: true, required: true },
    { ...field, name: 'publishedAt', kind: 'dateTime' },
  ],
}
const stored = (data: object = {}) => ({ id: 'a', title: { ru: 'Текст' }, ...data })
const hashOf = (data: object, stamps: string[] = []) =>
  contentForReview(type, stored(data), stamps).hash
const plain = hashOf({})
const instant = '2026-11-24T09:00:00.000Z'

describe('the hash that approvals are bound to', () => {
  test.each([
    ['another word', { title: { ru: 'Другой текст' } }],
    ['a further language', { title: { ru: 'Текст', en: 'Text' } }],
    ['a date that an editor set', { publishedAt: instant }],
    ['a note on what changed', { change: { note: { ru: 'Уточнено' } } }],
    ['a major change', { change: { kind: 'major' } }],
    ['a withdrawal', { withdrawal: { withdrawn: true, reason: { ru: 'Ошибка' } } }],
    ['another document', { id: 'b' }],
  ])('is another one with %s', (_, data) => {
    expect(hashOf(data)).not.toBe(plain)
  })

  test.each([
    ['notes for colleagues', { internalNotes: 'Проверить' }],
    ['a language that is not ready', { title: { ru: 'Текст', en: '' } }],
    ['groups that say nothing', { change: { kind: 'minor', note: null }, withdrawal: {} }],
    ['another order of what a group says', { withdrawal: { reason: {}, withdrawn: false } }],
  ])('is the same with %s', (_, data) => {
    expect(hashOf(data)).toBe(plain)
  })

  test('does not know the date that the publication itself has set', () => {
    expect(hashOf({ publishedAt: instant }, [instant])).toBe(plain)
    expect(hashOf({ publishedAt: instant }, ['2026-11-24T10:00:00.000Z'])).not.toBe(plain)
  })

  test('a document without what it needs is not ready', () => {
    expect(contentForReview(type, stored()).ready).toBe(true)
    expect(contentForReview(type, stored({ title: { ru: ' ' } })).ready).toBe(false)
  })
})
