import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { freezeFields } from './freeze.ts'
import type { FieldModel, TypeModel } from './model.ts'

type Kind = Partial<FieldModel> & { kind: FieldModel['kind'] }

const field = (name: string, kind: Kind): FieldModel =>
  ({ name, localized: false, required: false, many: false, ...kind }) as FieldModel

const typeOf = (...fields: FieldModel[]): TypeModel => ({
  slug: 'notes',
  name: 'Note',
  single: 'note',
  list: 'notes',
  description: 'Notes.',
  role: 'record',
  pathPrefix: null,
  fields,
})

const freezeOne = (model: FieldModel, value: unknown) =>
  freezeFields(typeOf(model), { [model.name]: value }).ru?.[model.name]

describe('values', () => {
  const group = field('x', {
    kind: 'group',
    typeName: 'G',
    fields: [field('a', { kind: 'text' }), field('b', { kind: 'number', many: true })],
  })

  test.each<[string, Kind, unknown, unknown]>([
    ['text', { kind: 'text' }, 'Слово', 'Слово'],
    ['an empty text stays one', { kind: 'text' }, '', ''],
    ['no text', { kind: 'text' }, undefined, null],
    ['no texts', { kind: 'text', many: true }, undefined, []],
    ['zero', { kind: 'number' }, 0, 0],
    ['false', { kind: 'boolean' }, false, false],
    ['an instant', { kind: 'dateTime' }, new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a day', { kind: 'day' }, '2026-03-01T12:00:00.000Z', '2026-03-01'],
    ['a day as a date', { kind: 'day' }, new Date('2026-03-01T12:00:00Z'), '2026-03-01'],
    ['no day', { kind: 'day' }, null, null],
    ['JSON without what it cannot say', { kind: 'json' }, { a: 1, b: undefined }, { a: 1 }],
    ['a group', group, { a: 'A', b: [1] }, { a: 'A', b: [1] }],
    ['a group half filled', group, { a: 'A' }, { a: 'A', b: [] }],
    ['no group', group, undefined, null],
    [
      'a list',
      { ...group, kind: 'list' },
      [{ a: 'A' }, {}],
      [
        { a: 'A', b: [] },
        { a: null, b: [] },
      ],
    ],
    ['no list', { ...group, kind: 'list' }, null, []],
  ])('%s', (_, kind, value, expected) => {
    expect(freezeOne({ ...field('x', kind), name: 'x' }, value)).toEqual(expected)
  })

  test('are detached: a later change of the document does not reach the edition', () => {
    const stored = { deep: ['before'] }
    const frozen = freezeOne(field('x', { kind: 'json' }), stored)
    stored.deep[0] = 'after'
    expect(frozen).toEqual({ deep: ['before'] })
  })
})

describe('rich text', () => {
  const body = field('body', { kind: 'richText' })
  const state = (...children: object[]) => ({ root: { type: 'root', children } })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
  const word = { type: 'text', text: 'Слово' }

  test.each([
    ['words', state(paragraph(), paragraph(word))],
    ['words in a link in a list', state({ type: 'list', children: [paragraph(paragraph(word))] })],
    ['an image alone', state({ type: 'upload', relationTo: 'media', value: 'm1' })],
    ['a block alone', state({ type: 'block', fields: {} })],
  ])('%s: kept as it is', (_, value) => {
    expect(freezeOne(body, value)).toEqual(value)
  })

  test.each([
    ['no state', {}],
    ['nothing', state()],
    ['an empty paragraph', state(paragraph())],
    ['an empty heading', state({ type: 'heading', children: [] })],
    ['blanks', state(paragraph({ type: 'text', text: ' \u00a0' }), paragraph())],
    ['line breaks and tabs', state(paragraph({ type: 'linebreak' }, { type: 'tab', text: '\t' }))],
  ])('%s: no text', (_, value) => {
    expect(freezeOne(body, value)).toBeNull()
  })
})

describe('what is not in the model', () => {
  const canary = 'CANARY'

  /** Adds to a stored value, at every level, fields that the model does not know. */
  const surround = (stored: object) => ({
    ...stored,
    reviewNote: canary,
    _status: canary,
    change: { note: { ru: canary, en: canary } },
    withdrawal: [{ reason: canary }],
  })

  interface Sample {
    model: FieldModel
    stored: unknown
  }

  const leaf = (name: string): fc.Arbitrary<Sample> =>
    fc
      .tuple(
        fc.constantFrom('text', 'number', 'boolean', 'dateTime', 'day', 'reference'),
        fc.nat(9),
      )
      .map(([kind, n]) => {
        if (kind === 'reference')
          return {
            model: field(name, { kind, targets: ['people'], many: n > 4 }),
            stored: n > 4 ? [surround({ id: `p${n}` })] : surround({ id: `p${n}` }),
          }
        const values: Record<string, unknown> = { text: 'words', number: n, boolean: n > 4 }
        const stored = values[kind] ?? '2026-03-01T12:00:00Z'
        return { model: field(name, { kind }), stored }
      })

  const nested = (name: string, depth: number): fc.Arbitrary<Sample> =>
    fc
      .record({ kind: fc.constantFrom('group', 'list'), samples: samplesOf(depth - 1) })
      .map(({ kind, samples }) => {
        const inner = surround(storedOf(samples))
        return {
          model: field(name, {
            kind,
            typeName: 'Inner',
            fields: samples.map(({ model }) => model),
          }),
          stored: kind === 'list' ? [inner, inner] : inner,
        }
      })

  const localize = ({ model, stored }: Sample): Sample => ({
    model: { ...model, localized: true },
    stored: { ru: stored, en: stored, de: canary },
  })

  const samplesOf = (depth: number): fc.Arbitrary<Sample[]> => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
    return names.chain((all) =>
      fc.tuple(
        ...all.map((name) => {
          const plain = depth > 0 ? fc.oneof(leaf(name), nested(name, depth)) : leaf(name)
          return fc.oneof(plain, plain.map(localize))
        }),
      ),
    )
  }

  const storedOf = (samples: Sample[]) =>
    Object.fromEntries(samples.map(({ model, stored }) => [model.name, stored]))

  test('never reaches an edition, at any depth', () => {
    fc.assert(
      fc.property(samplesOf(3), (samples) => {
        const type = typeOf(...samples.map(({ model }) => model))
        const frozen = freezeFields(type, surround(storedOf(samples)))
        expect(JSON.stringify(frozen)).not.toContain(canary)
        expect(Object.keys(frozen.ru ?? {})).toEqual(type.fields.map(({ name }) => name))
      }),
    )
  })
})
