import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanName } from './original-name.ts'

test.each([
  ['Отчёт за май.pdf', 'Отчёт за май.pdf'],
  ['C:\\Documents\\Приказ.docx', 'Приказ.docx'],
  ['../../etc/passwd', 'passwd'],
  ['Отче\u0308т.pdf', 'Отчёт.pdf'],
  ['invoice\u202Excod.exe', 'invoicexcod.exe'],
  ['a\0\r\n b.pdf', 'a b.pdf'],
  ['  два   пробела .pdf', 'два пробела.pdf'],
  ['.pdf', 'pdf'],
  ['', 'file'],
  ['a"b<c>.png', 'a_b_c_.png'],
])('%j is kept as %j', (given, kept) => {
  expect(cleanName(given)).toBe(kept)
})

test('of a long name the beginning and the ending stay', () => {
  const kept = cleanName(`${'ы'.repeat(500)}.docx`)
  expect(kept).toBe(`${'ы'.repeat(195)}.docx`)
})

test('whatever a file is called, its name is one line of plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const kept = cleanName(given)
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.length).toBeLessThanOrEqual(200)
      expect(kept).not.toMatch(/[\p{C}\p{Zl}\p{Zp}/\\]/u)
      expect(cleanName(kept)).toBe(kept)
    }),
  )
})
