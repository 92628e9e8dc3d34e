import { expect, test } from '@jest/globals'
import { counted } from './plural.ts'

const drafts = { one: 'черновик', few: 'черновика', many: 'черновиков' }

test.each([
  [0, '0 черновиков'],
  [1, '1 черновик'],
  [2, '2 черновика'],
  [4, '4 черновика'],
  [5, '5 черновиков'],
  [11, '11 черновиков'],
  [12, '12 черновиков'],
  [21, '21 черновик'],
  [22, '22 черновика'],
  [111, '111 черновиков'],
  [1001, '1001 черновик'],
])('%i in Russian', (count, words) => {
  expect(counted('ru', count, drafts)).toBe(words)
})

test('English has two forms', () => {
  const forms = { one: 'draft', many: 'drafts' }
  expect([0, 1, 2, 21].map((count) => counted('en', count, forms))).toEqual([
    '0 drafts',
    '1 draft',
    '2 drafts',
    '21 drafts',
  ])
})
