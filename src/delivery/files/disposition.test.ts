import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { disposition } from './disposition.ts'

test.each([
  ['x.pdf', 'report (2).pdf', `filename="report (2).pdf"; filename*=UTF-8''report%20%282%29.pdf`],
  ['x.pdf', 'Отчёт.pdf', `filename="x.pdf"; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.pdf`],
  ['x.pdf', 'a"b\\c%20.pdf', `filename="x.pdf"; filename*=UTF-8''a%22b%5Cc%2520.pdf`],
  ['x.pdf', `it's*.pdf`, `filename="x.pdf"; filename*=UTF-8''it%27s%2A.pdf`],
  ['x.webp', 'photo.PNG', `filename="photo.webp"; filename*=UTF-8''photo.webp`],
  ['x.jpg', 'photo.JPG', `filename="photo.JPG"; filename*=UTF-8''photo.JPG`],
  ['x.pdf', null, `filename="x.pdf"; filename*=UTF-8''x.pdf`],
  ['скан.pdf', null, `filename="____.pdf"; filename*=UTF-8''%D1%81%D0%BA%D0%B0%D0%BD.pdf`],
])('%s that was %j is saved as %s', (stored, original, expected) => {
  expect(disposition('attachment', stored, original)).toBe(`attachment; ${expected}`)
})

test('any name makes a header of ASCII that says it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const header = disposition('inline', 'x', name)
      expect(header).toMatch(/^[\x20-\x7e]*$/)
      const [, encoded = ''] = /filename\*=UTF-8''([\w.!~%-]*)$/.exec(header) ?? []
      expect(decodeURIComponent(encoded)).toBe(name)
    }),
  )
})

test('half a letter is a mark of replacement', () => {
  expect(disposition('inline', 'x.pdf', '\ud800.pdf')).toContain("UTF-8''%EF%BF%BD.pdf")
})
