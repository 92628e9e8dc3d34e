import { expect, test } from '@jest/globals'
import { storedTypes } from './inspect/kinds.ts'
import { sayKind } from './kind-words.ts'

test('every kind that is stored has a name that people know', () => {
  const said = storedTypes.map((type) => sayKind(type).ru)
  expect(said).toContain('Изображение SVG')
  expect(said).toContain('Таблица XLSX')
  expect(said).toContain('Документ PDF')
  expect(said).toContain('Видео MP4')
  expect(said.filter((words) => words.includes('/'))).toEqual([])
})

test('what is unknown is told as it is', () => {
  expect(sayKind('text/html').ru).toBe('text/html')
})
