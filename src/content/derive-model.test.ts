import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import type { DeliveryConfig } from './content-type.ts'
import { deriveType } from './derive-model.ts'

const delivery: DeliveryConfig = {
  name: 'Note',
  single: 'note',
  list: 'notes',
  role: 'publication',
  pathPrefix: '/notes',
  description: 'Notes.',
}

const derive = (fields: Field[]) => deriveType({ slug: 'notes', fields }, delivery).fields

/** The only field of a type, by what is particular to its kind. */
const deriveOne = (field: Field) => derive([field])[0]

const canary: Field = { name: 'canary', type: 'text' }

test('a type has its slug and what its delivery says', () => {
  expect(deriveType({ slug: 'notes', fields: [] }, delivery)).toEqual({
    slug: 'notes',
    ...delivery,
    fields: [],
  })
})

describe('kinds', () => {
  const plain = { name: 'x', localized: false, required: false }

  test.each<[Field, object]>([
    [
      { name: 'x', type: 'text' },
      { kind: 'text', many: false },
    ],
    [
      { name: 'x', type: 'text', hasMany: true },
      { kind: 'text', many: true },
    ],
    [
      { name: 'x', type: 'textarea' },
      { kind: 'text', many: false },
    ],
    [
      { name: 'x', type: 'email' },
      { kind: 'text', many: false },
    ],
    [
      { name: 'x', type: 'number' },
      { kind: 'number', many: false },
    ],
    [
      { name: 'x', type: 'number', hasMany: true },
      { kind: 'number', many: true },
    ],
    [{ name: 'x', type: 'checkbox' }, { kind: 'boolean' }],
    [{ name: 'x', type: 'date' }, { kind: 'dateTime' }],
    [
      { name: 'x', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { kind: 'dateTime' },
    ],
    [
      { name: 'x', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
      { kind: 'day' },
    ],
    [{ name: 'x', type: 'richText' }, { kind: 'richText' }],
    [{ name: 'x', type: 'json' }, { kind: 'json' }],
    [
      { name: 'x', type: 'relationship', relationTo: 'people' },
      { kind: 'reference', targets: ['people'], many: false },
    ],
    [
      { name: 'x', type: 'relationship', relationTo: ['people', 'topics'], hasMany: true },
      { kind: 'reference', targets: ['people', 'topics'], many: true },
    ],
    [
      { name: 'x', type: 'upload', relationTo: 'media' },
      { kind: 'reference', targets: ['media'], many: false },
    ],
    [
      { name: 'x', type: 'select', options: ['a'], hasMany: true },
      { kind: 'enum', typeName: 'NoteX', choices: [{ value: 'a', name: 'A' }], many: true },
    ],
    [
      { name: 'x', type: 'group', fields: [] },
      { kind: 'group', typeName: 'NoteX', fields: [] },
    ],
    [
      { name: 'x', type: 'array', fields: [] },
      { kind: 'list', typeName: 'NoteX', fields: [] },
    ],
  ])('%j', (field, kind) => {
    expect(deriveOne(field)).toEqual({ ...plain, ...kind })
  })

  test.each<Field>([
    { name: 'x', type: 'blocks', blocks: [] },
    { name: 'x', type: 'code' },
    { name: 'x', type: 'point' },
    { name: 'x', type: 'radio', options: ['a'] },
  ])('$type is refused with the name of the field and what to do', (field) => {
    const message = `Note.x: fields of type ${field.type} are not delivered yet`
    expect(() => derive([field])).toThrow(message)
    expect(() => derive([field])).toThrow('custom: { delivery: false }')
    const nested: Field = { name: 'outer', type: 'group', fields: [field] }
    expect(() => derive([nested])).toThrow('NoteOuter.x: ')
    expect(derive([{ ...field, custom: { delivery: false } }])).toEqual([])
  })

  test('whether a field is required and localized', () => {
    expect(deriveOne({ name: 'x', type: 'text', required: true, localized: true })).toMatchObject({
      required: true,
      localized: true,
    })
  })

  test('nothing inside a localized list is localized again, as Payload stores it', () => {
    const words: Field = { name: 'words', type: 'text', localized: true }
    const inner: Field = { name: 'inner', type: 'group', fields: [words], localized: true }
    const list = (localized: boolean): Field => ({
      name: 'list',
      type: 'array',
      localized,
      fields: [inner],
    })
    const field = (name: string, localized: boolean, fields?: object[]) =>
      expect.objectContaining({ name, localized, ...(fields && { fields }) })
    expect(deriveOne(list(true))).toEqual(
      field('list', true, [field('inner', false, [field('words', false)])]),
    )
    expect(deriveOne(list(false))).toEqual(
      field('list', false, [field('inner', true, [field('words', false)])]),
    )
  })

  test('an upload collection also delivers what is known of its files', () => {
    const { fields } = deriveType({ slug: 'media', upload: true, fields: [canary] }, delivery)
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['filename', 'text'],
      ['mimeType', 'text'],
      ['filesize', 'number'],
      ['width', 'number'],
      ['height', 'number'],
      ['canary', 'text'],
    ])
    expect(fields[0]).toMatchObject({ localized: false, required: false, many: false })
  })
})
