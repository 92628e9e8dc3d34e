import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toCanonicalJson } from './canonical-json.ts'

test('RFC 8785, section 3.2.3: keys are sorted by UTF-16 code units', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const keys = Object.keys(JSON.parse(toCanonicalJson(value)) as object)
  expect(toCanonicalJson(value)).toMatch(/^\{"\\r":.*"1":.*Control.*Latin.*Euro.*Emoji.*Hebrew/su)
  expect(keys).toHaveLength(7)
})

test('RFC 8785, section 3.2.2: numbers and literals', () => {
  const value = { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true] }
  expect(toCanonicalJson(value)).toBe(
    '{"literals":[null,true],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  )
})

test('the order of keys does not matter, the value does', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(toCanonicalJson(reversed)).toBe(toCanonicalJson(value))
      expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.each([[{ a: undefined }], [[NaN]], [{ a: { b: () => 1 } }], [new Date(0)], [1n]])(
  'refuses what JSON cannot say: %p',
  (value) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError)
  },
)
