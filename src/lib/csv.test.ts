import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCsv } from './csv.ts'

test('separators, quotes, blank lines, line ends and a byte order mark', () => {
  expect(parseCsv('\uFEFFa;"b; ""c"""\r\n\r\n"d\ne";f, g\n')).toEqual([
    { line: 1, cells: ['a', 'b; "c"'] },
    { line: 3, cells: ['d\ne', 'f, g'] },
  ])
  expect(parseCsv('a,b;c')).toEqual([{ line: 1, cells: ['a', 'b;c'] }])
  expect(parseCsv('')).toEqual([])
})

test.each(['a,"b', 'a,b"c', 'a,"b"c'])('%s is refused with its line', (line) => {
  expect(() => parseCsv(`x,y\n${line}`)).toThrow(/^Line 2: a quotation mark/)
})

const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', ',', ';', '\n', '1') })

test('what is quoted is read as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const named = rows.map((row) => ['x', ...row.map((text) => text.trim())])
      const quoted = named.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`))
      const csv = quoted.map((row) => row.join(',')).join('\n')
      expect(parseCsv(csv).map(({ cells }) => cells)).toEqual(named)
    }),
  )
})
