import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSlug, maxSlugLength, toSlug } from './slug.ts'

test.each([
  ['Первый форум «Моя поликлиника»', 'perviy-forum-moya-poliklinika'],
  ['Ёлка, щука и объезд', 'yolka-schuka-i-obyezd'],
  ['COVID-19: вакцинация', 'covid-19-vaktsinatsiya'],
  ['!!!', ''],
])('%s', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

test('a long title is cut at a word', () => {
  const slug = toSlug('слово '.repeat(60))
  expect(slug.length).toBeLessThanOrEqual(maxSlugLength)
  expect(slug.endsWith('slovo')).toBe(true)
})

test('whatever the title, the slug is empty or valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const slug = toSlug(title)
      expect(slug === '' || isSlug(slug)).toBe(true)
    }),
  )
})
