import { describe, expect, test } from '@jest/globals'
import type { Field, Tab } from 'payload'
import { deriveType } from './derive-model.ts'
import type { FieldModel } from './model.ts'

const derive = (fields: Field[]) =>
  deriveType(
    { slug: 'notes', fields },
    {
      name: 'Note',
      single: 'note',
      list: 'notes',
      role: 'record',
      pathPrefix: null,
      description: 'Notes.',
    },
  ).fields

const namesOf = (fields: FieldModel[]) => fields.map(({ name }) => name)

const canary: Field = { name: 'canary', type: 'text' }

describe('what has no field of its own', () => {
  const tab = (tabs: Tab[]): Field => ({ type: 'tabs', tabs })

  test.each<[string, Field]>([
    ['a row', { type: 'row', fields: [canary] }],
    ['a collapsible', { type: 'collapsible', label: 'L', fields: [canary] }],
    ['an unnamed group', { type: 'group', fields: [canary] }],
    ['an unnamed tab', tab([{ label: 'L', fields: [canary] }])],
    ['all of them', tab([{ label: 'L', fields: [{ type: 'row', fields: [canary] }] }])],
  ])('%s: its fields are those of the type', (_, field) => {
    expect(namesOf(derive([field]))).toEqual(['canary'])
  })

  test('a named tab is refused with its name', () => {
    expect(() => derive([tab([{ name: 'secrets', fields: [canary] }])])).toThrow(
      'Tab secrets of Note',
    )
  })
})

describe('internal', () => {
  const no = { custom: { delivery: false } }

  test.each<[string, Field]>([
    ['opted out', { ...canary, ...no }],
    ['hidden', { ...canary, hidden: true }],
    ['technical', { name: '_canary', type: 'text' }],
    ['the id, which every type has', { name: 'id', type: 'text' }],
    ['ui', { name: 'canary', type: 'ui', admin: {} }],
    ['join', { name: 'canary', type: 'join', collection: 'users', on: 'x' }],
    ['a group opted out', { name: 'g', type: 'group', fields: [canary], ...no }],
    ['an unnamed group opted out', { type: 'group', fields: [canary], ...no }],
    ['an unnamed group, hidden', { type: 'group', fields: [canary], hidden: true }],
    ['a row opted out', { type: 'row', fields: [canary], ...no }],
    ['a collapsible opted out', { type: 'collapsible', label: 'L', fields: [canary], ...no }],
    ['tabs opted out', { type: 'tabs', tabs: [{ label: 'L', fields: [canary] }], ...no }],
    ['one tab opted out', { type: 'tabs', tabs: [{ label: 'L', fields: [canary], ...no }] }],
    ['a named tab opted out', { type: 'tabs', tabs: [{ name: 'x', fields: [canary], ...no }] }],
  ])('%s', (_, field) => {
    expect(namesOf(derive([{ name: 'title', type: 'text' }, field]))).toEqual(['title'])
  })

  test('inside groups and lists too, and the rest of them is delivered', () => {
    const fields: Field[] = [canary, { name: 'kept', type: 'text' }]
    const hidden = fields.map((field) => (field === canary ? { ...field, ...no } : field))
    for (const type of ['group', 'array'] as const) {
      const [model] = derive([{ name: 'x', type, fields: hidden }])
      expect(model && 'fields' in model && namesOf(model.fields)).toEqual(['kept'])
    }
  })
})
