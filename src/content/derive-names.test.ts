import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { deriveType } from './derive-model.ts'

const deriveOne = (field: Field) => {
  const [first] = deriveType(
    { slug: 'notes', fields: [field] },
    {
      name: 'Note',
      single: 'note',
      list: 'notes',
      role: 'record',
      pathPrefix: null,
      description: 'Notes.',
    },
  ).fields
  return first
}

describe('descriptions', () => {
  const label = { ru: 'Подпись', en: 'Label' }
  const description = { ru: 'Справка', en: 'Help' }

  test.each<[string, object, string | undefined]>([
    ['the help text comes first', { label, admin: { description } }, 'Help'],
    ['the label stands in for it', { label }, 'Label'],
    ['also where help is in one language', { label, admin: { description: 'Справка' } }, 'Label'],
    ['a label in one language is none', { label: 'Подпись' }, undefined],
    ['no label', { label: false }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, texts, expected) => {
    expect(deriveOne({ name: 'x', type: 'text', ...texts })?.description).toBe(expected)
  })
})

test('a field that is to go says what to ask for instead', () => {
  const deprecated = 'Ask for `summary`.'
  const field = deriveOne({ name: 'x', type: 'text', custom: { delivery: { deprecated } } })
  expect(field).toMatchObject({ deprecated })
  expect(deriveOne({ name: 'x', type: 'text' })).not.toHaveProperty('deprecated')
})

describe('names of types', () => {
  const inner: Field = { name: 'items', type: 'array', fields: [{ name: 'a', type: 'text' }] }
  const named = { custom: { delivery: { typeName: 'Source' } } }

  test('are those of the owner and the field, all the way down', () => {
    const field = deriveOne({ name: 'source', type: 'group', fields: [inner] })
    expect(field).toMatchObject({
      typeName: 'NoteSource',
      fields: [{ typeName: 'NoteSourceItems' }],
    })
  })

  test('may be given, and are then those that others inside begin with', () => {
    const field = deriveOne({ name: 'source', type: 'group', fields: [inner], ...named })
    expect(field).toMatchObject({ typeName: 'Source', fields: [{ typeName: 'SourceItems' }] })
  })

  test('may be given to an enum', () => {
    const field = deriveOne({ name: 'kind', type: 'select', options: ['a'], ...named })
    expect(field).toMatchObject({ typeName: 'Source' })
  })
})

describe('choices', () => {
  test.each([
    ['statement', 'STATEMENT'],
    ['press-release', 'PRESS_RELEASE'],
    ['pressRelease', 'PRESS_RELEASE'],
    ['press release / note', 'PRESS_RELEASE_NOTE'],
    ['ICD10', 'ICD10'],
    ['A_1', 'A_1'],
  ])('%s is %s', (value, name) => {
    const field = deriveOne({ name: 'kind', type: 'select', options: [value] })
    expect(field).toMatchObject({ choices: [{ value, name }] })
  })

  test('have the English label as description', () => {
    const options = [
      { value: 'a', label: { ru: 'А', en: 'Letter A' } },
      { value: 'b', label: 'Буква Б' },
    ]
    const field = deriveOne({ name: 'kind', type: 'select', options })
    expect(field).toMatchObject({ kind: 'enum' })
    expect(field && 'choices' in field && field.choices).toEqual([
      { value: 'a', name: 'A', description: 'Letter A' },
      { value: 'b', name: 'B' },
    ])
  })
})
