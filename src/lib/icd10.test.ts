import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isIcd10, normaliseIcd10 } from './icd10.ts'
import { toLatinCode } from './look-alikes.ts'

test.each([
  ['Е11,9', 'E11.9'],
  ['с 50', 'C50'],
  [' i10 ', 'I10'],
  ['х60.01', 'X60.01'],
])('%s is %s', (typed, code) => {
  expect(normaliseIcd10(typed)).toBe(code)
  expect(isIcd10(code)).toBe(true)
})

test.each(['', 'E1', '11E', 'E11.', 'E11.999', 'E11.9.9', 'Ж11', 'A00-B99', 'A0O'])(
  '%s is no code',
  (typed) => expect(isIcd10(normaliseIcd10(typed))).toBe(false),
)

const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^\\d{1,${maxLength}}$`))
const code = fc
  .tuple(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), fc.stringMatching(/^\d{2}$/))
  .chain(([letter, category]) =>
    fc.option(digits(2)).map((sub) => letter + category + (sub === null ? '' : `.${sub}`)),
  )

test('every code is one, and stays as it is', () => {
  fc.assert(
    fc.property(code, (each) => {
      expect(isIcd10(each)).toBe(true)
      expect(normaliseIcd10(each)).toBe(each)
      expect(normaliseIcd10(each.toLowerCase())).toBe(each)
    }),
  )
})

test('Cyrillic letters that look Latin become so, and tidying twice is tidying once', () => {
  expect(toLatinCode('аВеКмНоРсТуХ')).toBe('ABEKMHOPCTYX')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'АВЕЖЯabc 1.') }), (typed) => {
      const tidied = toLatinCode(typed)
      expect(tidied).not.toMatch(/[АВЕ\s]/)
      expect(toLatinCode(tidied)).toBe(tidied)
    }),
  )
})
