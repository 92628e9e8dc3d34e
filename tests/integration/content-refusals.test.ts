import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { deliveredFields, withValue, type PlacedField } from '../support/delivered-fields.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'
import { image, wholeDocuments, type WholeDocuments } from '../support/whole-documents.ts'

// What every field of a kind refuses, in every type: the fields are found in the configs, so that
// one which is added tomorrow is asked too.

let installation: TestInstallation
let payload: Payload
let documents: WholeDocuments

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  documents = await wholeDocuments(payload)
}, 60_000)

afterAll(() => installation?.stop())

const types = contentTypes.filter(({ model }) => model !== null)

async function save(type: string, data: object, req?: PayloadRequest) {
  const collection = type as CollectionSlug
  const file = type === 'media' ? { file: await image() } : {}
  const published = { ...data, _status: 'published' }
  return payload.create({ collection, data: published as never, ...file, depth: 0, req })
}

test.each(types)('$collection.slug: a document without faults is saved', async ({ collection }) => {
  const { id } = await save(collection.slug, documents[collection.slug] ?? {})
  expect(id).toEqual(expect.any(String))
})

type Case = [type: string, path: string, field: PlacedField['field']]

const fieldsWith = (isMeant: (field: PlacedField['field']) => boolean): Case[] =>
  types.flatMap(({ collection }) =>
    deliveredFields(collection.fields)
      .filter(({ field }) => isMeant(field))
      .map(({ path, field }): Case => [collection.slug, path, field]),
  )

const refuses = (
  cases: Case[],
  badValue: (field: PlacedField['field']) => unknown,
  said: (field: PlacedField['field']) => Omit<Refused, 'path'>,
) =>
  test.each(cases)('%s: %s', async (type, path, field) => {
    const data = withValue(documents[type] ?? {}, path, badValue(field))
    const refusal = { path, ...said(field) }
    await expectRefusal(payload, type as CollectionSlug, (req) => save(type, data, req), refusal)
  })

const has = (field: PlacedField['field'], key: string): boolean => Boolean(Reflect.get(field, key))

describe('what must be filled in', () => {
  const isList = (field: PlacedField['field']) => has(field, 'hasMany')
  refuses(
    fieldsWith((field) => has(field, 'required')),
    (field) => (isList(field) ? [] : null),
    () => ({ ru: 'Это обязательное поле.', en: 'This field is required.' }),
  )
})

describe('what is too long', () => {
  const longest = (field: PlacedField['field']) => Number(Reflect.get(field, 'maxLength'))
  refuses(
    fieldsWith((field) => has(field, 'maxLength')),
    (field) => 'ж'.repeat(longest(field) + 1),
    (field) => ({
      ru: `Это значение должно быть короче максимальной длины символов ${longest(field)}.`,
      en: `This value must be shorter than the max length of ${longest(field)} characters.`,
    }),
  )
})

describe('what is no choice of the list', () => {
  /** Derived from the other parts of a grade, whatever is sent. */
  const derived = ['certaintyTable']
  refuses(
    fieldsWith(({ type, name }) => type === 'select' && !derived.includes(name)),
    (field) => (has(field, 'hasMany') ? ['atlantis'] : 'atlantis'),
    () => ({
      ru: /недопустимый вариант|[Вв]ыберите|укажите|сначала добавьте/,
      en: /invalid selection|[Cc]hoose|give|add what/,
    }),
  )
})

describe('what is no date', () => {
  refuses(
    fieldsWith(({ type }) => type === 'date'),
    () => 'завтра',
    () => ({ ru: '"завтра" это не действительная дата.', en: '"завтра" is not a valid date.' }),
  )
})

describe('what is no number', () => {
  refuses(
    fieldsWith(({ type }) => type === 'number'),
    (field) => (has(field, 'hasMany') ? ['много'] : 'много'),
    () => ({
      ru: /число|номер|год|возраст|обязательн/,
      en: /number|year|age|latitude|longitude|required/,
    }),
  )
})

describe('what is no web address', () => {
  refuses(
    fieldsWith(({ name }) => /url$|website/i.test(name)),
    () => 'example.org',
    () => ({ ru: /^Нужен полный адрес/, en: /^Give the whole address/ }),
  )
})
