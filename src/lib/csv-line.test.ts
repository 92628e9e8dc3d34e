import { expect, test } from '@jest/globals'
import { toCsvLine } from './csv-line.ts'

test('cells are separated by commas, a line ends as RFC 4180 wants', () => {
  expect(toCsvLine(['а', null, 'б'])).toBe('а,,б\r\n')
})

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(toCsvLine(['«да», "нет"', 'две\nстроки'])).toBe('"«да», ""нет""","две\nстроки"\r\n')
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  '%j is text and no formula',
  (value) => {
    expect(toCsvLine([value])).toMatch(/^"?'/)
  },
)
