import { expect, test } from '@jest/globals'
import { readIcd10Csv } from './icd10-csv.ts'

test('codes and names, with or without a heading', () => {
  const codes = [
    { code: 'E11.9', name: 'Диабет 2 типа; без осложнений' },
    { code: 'C50', name: 'Рак' },
  ]
  const rows = 'Е11.9;"Диабет 2 типа; без осложнений"\nс50;Рак'
  expect(readIcd10Csv(`Код;Название\n${rows}\n`)).toEqual(codes)
  expect(readIcd10Csv(rows)).toEqual(codes)
})

test.each([
  ['no code', 'A00,Холера\nХ-1,Неизвестно\n', 'Line 2: “Х-1” is not a code of ICD-10'],
  ['no name', 'A00,Холера\n\nA01\n', 'Line 3: A01 has no name.'],
  ['a code twice', 'A00,Холера\nА00,Холера\n', 'Line 2: A00 is in line 1 already.'],
  ['a comma in a name', 'A00,Холера, любая\n', 'Line 1: there are more than two columns'],
  ['an open quotation mark', 'A00,Холера\nA01,"Тиф\n', 'Line 2: a quotation mark'],
  ['nothing but a heading', 'code,name\n', 'Line 1: there is no code in the file.'],
])('%s is refused with the line', (_, csv, reason) => {
  expect(() => readIcd10Csv(csv)).toThrow(reason)
})
