import { beforeEach, expect, test } from '@jest/globals'
import type { FieldModel, JsonValue, TypeModel } from '../content/model.ts'
import { fixtureModel } from '../read-model/model.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

// Answers are kept: what they quote must be what the guideline says now all the same.

const flags = { localized: false, required: false }
const text = (name: string): FieldModel => ({ ...flags, name, kind: 'text', many: false })
const grade: FieldModel = {
  ...{ ...flags, name: 'grade', kind: 'group', typeName: 'Grade' },
  fields: [text('scale'), text('strength'), text('certainty')],
}
const recommendations: FieldModel = {
  ...{ ...flags, name: 'recommendations', kind: 'list', typeName: 'Recommendation' },
  fields: [
    ...[text('id'), text('text'), text('direction'), grade],
    { ...flags, name: 'number', kind: 'number', many: false },
    { ...flags, name: 'goodPracticePoint', kind: 'boolean' },
  ],
}
const guidance: TypeModel = {
  ...{ slug: 'guidance', name: 'Guideline', single: 'guideline', list: 'guidance' },
  ...{ description: 'A guideline.', role: 'publication', pathPrefix: '/guidance' },
  fields: [...(fixtureModel.types[1]?.fields.slice(0, 9) ?? []), recommendations],
}

let site: TestDelivery

const row = (id: string, number: number, fields: { [name: string]: JsonValue } = {}) => ({
  ...{
    id,
    number,
    text: `Совет ${id}`,
    grade: { scale: 'uur-udd', strength: 'A', certainty: 'udd-1' },
  },
  ...fields,
})
const citing: JsonValue = {
  root: {
    type: 'root',
    children: [
      {
        type: 'block',
        fields: { blockType: 'recommendation', guideline: 'g', recommendation: 'r1' },
      },
    ],
  },
}

beforeEach(() => {
  site = createTestDelivery({ model: { types: [...fixtureModel.types, guidance] } })
  site.publish(
    { type: 'guidance', id: 'g', ru: { title: 'Г', slug: 'g', recommendations: [row('r1', 1)] } },
    {
      id: 'a',
      ru: { title: 'А', slug: 'a', body: citing },
      en: { title: 'A', slug: 'a', body: citing },
    },
  )
})

async function shown(locale = 'ru') {
  const asked =
    'query ($l: Locale) { statement(slug: "a", locale: $l) { body { html text json } } }'
  const { data, errors } = await site.ask(asked, { l: locale })
  expect(errors).toBeUndefined()
  return (data?.statement as { body: { html: string; text: string; json: JsonValue } }).body
}

const revise = (...rows: JsonValue[]) =>
  site.publish({
    ...{ type: 'guidance', id: 'g', action: 'revise' as const },
    ru: { title: 'Г', slug: 'g', recommendations: rows },
  })

test('an answer that was kept has the grade of today', async () => {
  expect((await shown()).text).toBe('Совет r1\n— УУР A, УДД 1. Г, рекомендация 1')
  expect((await shown()).text).toBe('Совет r1\n— УУР A, УДД 1. Г, рекомендация 1')
  const weak = { grade: { scale: 'grade', strength: 'weak', certainty: 'very-low' } }
  revise(row('r2', 1), row('r1', 2, { ...weak, direction: 'against' }))
  expect((await shown()).text).toBe(
    'Не рекомендуется\nСовет r1\n— слабая рекомендация (GRADE), очень низкая достоверность (GRADE). Г, рекомендация 2',
  )
})

test('it is gone when the guideline drops it, or is no longer public, and comes back', async () => {
  const nothing = { html: '', text: '', json: { root: { type: 'root', children: [] } } }
  revise(row('r2', 1))
  expect(await shown()).toEqual(nothing)
  revise(row('r1', 1))
  expect((await shown()).html).toContain('Совет r1')
  site.publish({ type: 'guidance', id: 'g', action: 'unpublish' })
  expect(await shown()).toEqual(nothing)
})

test('in English a recommendation that is in Russian alone is marked as Russian', async () => {
  expect((await shown('en')).html).toContain(
    '<blockquote cite="/guidance/g" lang="ru"><p>Совет r1</p></blockquote>',
  )
  expect((await shown('en')).text).toContain(
    'strength A (УУР), certainty 1 (УДД). Г, recommendation 1',
  )
})

test('JSON tells what is quoted, and not by which ids', async () => {
  const { json } = await shown()
  expect(json).toMatchObject({
    root: {
      children: [{ fields: { blockType: 'recommendation', targets: [{ url: '/guidance/g' }] } }],
    },
  })
  expect(JSON.stringify(json)).toContain('"text":"Совет r1"')
  expect(JSON.stringify(json)).not.toContain('r1"}')
  expect(JSON.stringify(json)).not.toContain('"guideline"')
})
