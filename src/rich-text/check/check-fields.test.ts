import { expect, test } from '@jest/globals'
import type { FieldModel } from '../../content/model.ts'
import * as n from '../test-nodes.ts'
import { checkFields, referencesToCheck } from './check-fields.ts'

const base = { localized: false, required: false }
const fields: FieldModel[] = [
  { ...base, name: 'body', kind: 'richText' },
  { ...base, name: 'image', kind: 'reference', targets: ['media'], many: false },
  { ...base, name: 'topics', kind: 'reference', targets: ['topics'], many: true },
  {
    ...{ ...base, name: 'parts', kind: 'list', typeName: 'Part' },
    fields: [{ ...base, name: 'text', kind: 'richText' }],
  },
  {
    ...{ ...base, name: 'citations', kind: 'list', typeName: 'Citation' },
    fields: [{ ...base, name: 'number', kind: 'number', many: false }],
  },
]
const heading = n.node('heading', [], { tag: 'h2' })
const citing = (number: number) => n.paragraph(n.inlineBlock('citation', { number }))

test('rich texts and files are checked wherever they stand, each problem once', () => {
  const frozen = {
    body: n.document(heading, heading, citing(7), citing(8)),
    image: { type: 'media', id: 'm' },
    topics: [{ type: 'topics', id: 't' }],
    parts: [{ text: n.document(heading) }, { text: null }],
    citations: [{ number: 7 }],
  }
  const found = checkFields(fields, frozen, { locale: 'en', find: () => null })
  expect(found.map(({ code, where }) => [code, where.field, where.locale])).toEqual([
    ['citationMissing', 'body', 'en'],
    ['emptyHeading', 'body', 'en'],
    ['fileMissing', 'image', 'en'],
    ['emptyHeading', 'parts.text', 'en'],
  ])
})

test('what has to be looked up is known beforehand', () => {
  const frozen = {
    body: n.document(n.upload('a'), n.paragraph(n.internalLink('b', [n.text('c')]))),
    image: { type: 'media', id: 'm' },
    parts: [{ text: n.document(n.block('gallery', { images: ['d'] })) }],
  }
  expect(referencesToCheck(fields, frozen)).toEqual([
    { type: 'media', id: 'a' },
    { type: 'guidance', id: 'b' },
    { type: 'media', id: 'm' },
    { type: 'media', id: 'd' },
  ])
})

test('an edition of before may lack fields or hold others', () => {
  const frozen = { body: null, image: 'x', parts: 'y', citations: {} }
  expect(checkFields(fields, frozen, { locale: 'ru', find: () => null })).toEqual([])
})
