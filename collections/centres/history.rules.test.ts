import { expect, test } from '@jest/globals'
import { followsInTime, mayFollow } from './history.rules.ts'

const rows = [
  { id: 'a', status: 'operating', date: '2026-02-01T12:00:00.000Z' },
  { id: 'b', status: 'planned', date: '2026-01-01T12:00:00.000Z' },
]
const req = { i18n: { language: 'en' }, t: () => 'required' }
const data = { statusHistory: rows }

test('a row is known by its path when a document is saved', () => {
  const args = { req, data, path: ['statusHistory', 1, 'status'] }
  expect(mayFollow('planned', args)).toMatch('cannot follow')
  expect(mayFollow('suspended', args)).toBe(true)
  expect(followsInTime(rows[1]?.date, args)).toMatch('Before the status above it (01.02.2026)')
})

test('a row is known by its id while somebody types', () => {
  const args = { req, data, siblingData: rows[1] }
  expect(mayFollow('planned', args)).toMatch('cannot follow')
  expect(followsInTime(rows[1]?.date, args)).toMatch('Before')
  expect(mayFollow('operating', { req, data, siblingData: rows[0] })).toBe(true)
})

test('a row that cannot be told apart is left to the check at the save', () => {
  const args = { req, data, siblingData: { status: 'closed' } }
  expect(mayFollow('closed', args)).toBe(true)
  expect(followsInTime('2020-01-01', args)).toBe(true)
})

test('the same day may have several', () => {
  const args = { req, data, path: ['statusHistory', 1, 'date'] }
  expect(followsInTime('2026-02-01', args)).toBe(true)
})
