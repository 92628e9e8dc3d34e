import { describe, expect, test } from '@jest/globals'
import { freezeFields } from './freeze.ts'
import type { FieldModel, TypeModel } from './model.ts'

type Kind = Partial<FieldModel> & { kind: FieldModel['kind'] }

const field = (name: string, kind: Kind): FieldModel =>
  ({ name, localized: false, required: false, many: false, ...kind }) as FieldModel

const text = (name: string, flags: Partial<FieldModel> = {}) =>
  field(name, { kind: 'text', ...flags })

const localized = { localized: true }
const needed = { localized: true, required: true }

const typeOf = (...fields: FieldModel[]): TypeModel => ({
  slug: 'notes',
  name: 'Note',
  single: 'note',
  list: 'notes',
  description: 'Notes.',
  role: 'publication',
  pathPrefix: null,
  fields,
})

const paragraph = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const words = (text: string) => ({ type: 'text', text })

/** One field that has no locales, frozen in the default locale. */
const freezeOne = (model: FieldModel, value: unknown) =>
  freezeFields(typeOf(model), { [model.name]: value }).ru?.[model.name]

describe('readiness of a locale', () => {
  const article = typeOf(
    text('title', needed),
    field('body', { kind: 'richText', ...needed }),
    text('lead', localized),
  )
  const ready = (title: unknown, body: unknown, type = article) =>
    Object.keys(freezeFields(type, { title, body, lead: { en: 'Lead' } }))
  const ru = 'Заголовок'
  const body = { ru: paragraph(words('Текст')), en: paragraph(words('Text')) }

  test.each<[string, unknown, unknown, string[]]>([
    ['all that is required is there', { ru, en: 'Title' }, body, ['ru', 'en']],
    ['a title is missing', { ru }, body, ['ru']],
    ['a title is null', { ru: null, en: 'Title' }, body, ['en']],
    ['a title is empty', { ru, en: '' }, body, ['ru']],
    ['a title is blank', { ru, en: ' \n\u00a0' }, body, ['ru']],
    ['a text is missing', { ru, en: 'Title' }, { ru: body.ru }, ['ru']],
    ['a text is empty', { ru, en: 'Title' }, { ...body, en: paragraph() }, ['ru']],
    ['each locale lacks something', { ru }, { en: body.en }, []],
    ['nothing is there', undefined, undefined, []],
    ['a value has no locales', 'Title', body, []],
  ])('%s', (_, title, bodies, expected) => {
    expect(ready(title, bodies)).toEqual(expected)
  })

  test('a list that is required must not be empty', () => {
    const type = typeOf(field('tags', { kind: 'list', typeName: 'T', fields: [], ...needed }))
    expect(Object.keys(freezeFields(type, { tags: { ru: [{}], en: [] } }))).toEqual(['ru'])
  })

  test('what is required counts inside groups and in each row of a list', () => {
    const group = field('source', { kind: 'group', typeName: 'S', fields: [text('a', needed)] })
    const list = field('rows', { kind: 'list', typeName: 'R', fields: [text('a', needed)] })
    const both = { a: { ru: 'А', en: 'A' } }
    const half = { a: { ru: 'А' } }
    const locales = (stored: object) =>
      Object.keys(freezeFields(typeOf(group, list), { ...stored }))
    expect(locales({ source: both, rows: [both, both] })).toEqual(['ru', 'en'])
    expect(locales({ source: both, rows: [both, half] })).toEqual(['ru'])
    expect(locales({ source: half, rows: [both] })).toEqual(['ru'])
  })

  test('without required texts, Russian is ready, and English where it has a text of its own', () => {
    const type = typeOf(text('lead', localized), text('code'))
    const locales = (lead: unknown) => Object.keys(freezeFields(type, { lead, code: 'X' }))
    expect(locales({ en: 'Lead' })).toEqual(['ru', 'en'])
    expect(locales({ ru: 'Лид' })).toEqual(['ru'])
    expect(locales(undefined)).toEqual(['ru'])
  })
})

test('nothing is borrowed from another locale', () => {
  const source = field('source', { kind: 'group', typeName: 'S', fields: [text('a', localized)] })
  const rows = field('rows', { kind: 'list', typeName: 'R', fields: [text('a', localized)] })
  const type = typeOf(text('title', needed), text('lead', localized), text('code'), source, rows)
  const stored = {
    title: { ru: 'Заголовок', en: 'Title' },
    lead: { ru: 'Лид' },
    code: 'U07.1',
    source: { a: { ru: 'Источник' } },
    rows: [{ a: { ru: 'Строка' } }, { a: { en: 'Row' } }],
  }
  expect(freezeFields(type, stored)).toEqual({
    ru: {
      title: 'Заголовок',
      lead: 'Лид',
      code: 'U07.1',
      source: { a: 'Источник' },
      rows: [{ a: 'Строка' }, { a: null }],
    },
    en: {
      title: 'Title',
      lead: null,
      code: 'U07.1',
      source: { a: null },
      rows: [{ a: null }, { a: 'Row' }],
    },
  })
})

describe('references', () => {
  const one = field('x', { kind: 'reference', targets: ['people'] })
  const many = field('x', { kind: 'reference', targets: ['people'], many: true })
  const any = field('x', { kind: 'reference', targets: ['people', 'topics'] })
  const person = { type: 'people', id: 'p1' }
  const topic = { type: 'topics', id: 't1' }
  const populated = { id: 'p1', name: 'CANARY', email: 'CANARY' }

  test.each<[string, FieldModel, unknown, unknown]>([
    ['single', one, 'p1', person],
    ['populated', one, populated, person],
    ['none', one, null, null],
    ['many', many, ['p1', 'p2'], [person, { type: 'people', id: 'p2' }]],
    ['many, populated', many, [populated], [person]],
    ['many, none', many, undefined, []],
    ['of several types', any, { relationTo: 'topics', value: 't1' }, topic],
    ['of several types, populated', any, { relationTo: 'people', value: populated }, person],
    [
      'many of several types',
      { ...any, many: true } as FieldModel,
      [
        { relationTo: 'topics', value: 't1' },
        { relationTo: 'people', value: populated },
      ],
      [topic, person],
    ],
    ['a number as id', one, 7, { type: 'people', id: '7' }],
  ])('%s', (_, model, value, expected) => {
    expect(freezeOne(model, value)).toEqual(expected)
  })
})
