import { describe, expect, test } from '@jest/globals'
import { contentTypes } from './index.ts'

describe.each(contentTypes)('$collection.slug', ({ collection }) => {
  test('states who may read, create, update and delete', () => {
    expect(collection.access).toMatchObject({
      read: expect.any(Function),
      create: expect.any(Function),
      update: expect.any(Function),
      delete: expect.any(Function),
    })
  })

  test('has labels in both languages', () => {
    for (const label of [collection.labels?.singular, collection.labels?.plural])
      expect(label).toEqual({ ru: expect.stringMatching(/[а-яё]/i), en: expect.any(String) })
  })
})

test('publications have a path of their own', () => {
  const models = contentTypes.flatMap(({ model }) => (model?.role === 'publication' ? model : []))
  const prefixes = models.map(({ pathPrefix }) => pathPrefix)
  expect(prefixes.every((prefix) => prefix?.startsWith('/'))).toBe(true)
  expect(new Set(prefixes).size).toBe(models.length)
})
