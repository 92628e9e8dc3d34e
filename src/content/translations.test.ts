import { describe, expect, test } from '@jest/globals'
import type { FieldModel } from './model.ts'
import { translationsOf } from './translations.ts'

const text = (name: string, localized: boolean): FieldModel => ({
  ...{ name, kind: 'text', many: false, localized, required: false },
})
const rows: FieldModel = {
  ...{ name: 'rows', kind: 'list', typeName: 'Row', localized: false, required: false },
  fields: [text('label', true), text('year', false)],
}
const fields = [text('title', true), text('code', false), rows]

const edition = (ru: string, en: string | null, more: object = {}) => ({
  ...{ type: 'statements', id: 'a' },
  locales: {
    ru: { title: ru, code: '1', rows: [{ label: 'р', year: '1' }] },
    ...(en && { en: { title: en, code: '1', rows: [{ label: 'r', year: '1' }], ...more } }),
  },
})

describe('a translation', () => {
  test('is of the first version at first', () => {
    expect(translationsOf(fields, edition('Да', 'Yes'), '1.0', null)).toEqual({ en: '1.0' })
    expect(translationsOf(fields, edition('Да', null), '1.0', null)).toBeUndefined()
  })

  test('stays of the version it was made for while only the Russian moves on', () => {
    const first = { version: '1.0', content: edition('Да', 'Yes') }
    expect(translationsOf(fields, edition('Нет', 'Yes'), '2.0', first)).toEqual({ en: '1.0' })
    const later = {
      version: '2.0',
      content: { ...edition('Нет', 'Yes'), translations: { en: '1.0' } },
    }
    expect(translationsOf(fields, edition('Ну', 'Yes'), '3.0', later)).toEqual({ en: '1.0' })
    expect(translationsOf(fields, edition('Ну', 'Well'), '3.0', later)).toEqual({ en: '3.0' })
  })

  test('is renewed by a word in a row, not by what is the same in every language', () => {
    const first = { version: '1.0', content: edition('Да', 'Yes') }
    const reworded = edition('Да', 'Yes', { rows: [{ label: 'row', year: '1' }] })
    const recoded = edition('Да', 'Yes', { code: '2', rows: [{ label: 'r', year: '2' }] })
    expect(translationsOf(fields, reworded, '1.1', first)).toEqual({ en: '1.1' })
    expect(translationsOf(fields, recoded, '1.1', first)).toEqual({ en: '1.0' })
  })

  test('that is new is of the version it came with', () => {
    const first = { version: '1.0', content: edition('Да', null) }
    expect(translationsOf(fields, edition('Да', 'Yes'), '1.1', first)).toEqual({ en: '1.1' })
  })
})
