import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  centreStatuses,
  statusesAfter,
  statusLabel,
  statusOn,
  statusPeriods,
} from './centre-status.ts'

describe('statusesAfter', () => {
  test('names only statuses that there are, and never the same again', () => {
    for (const status of centreStatuses) {
      expect(centreStatuses).toEqual(expect.arrayContaining(statusesAfter(status)))
      expect(statusesAfter(status)).not.toContain(status)
    }
  })

  test('goes forward only, but for a suspension', () => {
    const back = centreStatuses.filter((status, index) =>
      statusesAfter(status).some((next) => centreStatuses.indexOf(next) < index),
    )
    expect(back).toEqual(['suspended'])
  })

  test('has nothing after a closure, and always a way to close', () => {
    expect(statusesAfter('closed')).toEqual([])
    const open = centreStatuses.filter((status) => status !== 'closed')
    expect(open.every((status) => statusesAfter(status).includes('closed'))).toBe(true)
  })

  test('begins with anything but an end', () => {
    expect(statusesAfter(null)).toEqual(
      centreStatuses.filter((status) => status !== 'suspended' && status !== 'closed'),
    )
  })
})

describe('statusOn', () => {
  const history = [
    { status: 'planned', date: '2026-01-10' },
    { status: 'operating', date: '2026-02-01T12:00:00.000Z' },
    { status: 'suspended', date: '2026-02-01T12:00:00.000Z' },
  ]

  test.each([
    ['2026-01-09', undefined],
    ['2026-01-10', 'planned'],
    ['2026-01-31', 'planned'],
    ['2026-02-01', 'suspended'],
    ['2030-01-01', 'suspended'],
  ])('on %s it is %s', (day, status) => {
    expect(statusOn(history, day)?.status).toBe(status)
  })

  test('passes over rows that are not filled in', () => {
    expect(statusOn([...history, { status: 'closed' }, {}], '2026-01-20')?.status).toBe('planned')
  })
})

test('an unknown status is called by its value', () => {
  expect(statusLabel('moved')).toEqual({ ru: 'moved', en: 'moved' })
})

test('statusPeriods say of each day what statusOn does, whatever the order', () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']
  const change = fc.record({
    status: fc.constantFrom('planned', 'operating', null),
    date: fc.constantFrom(...days, '2026-01-02T09:00:00.000Z', null),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), (history) => {
      const periods = statusPeriods(history)
      for (const day of ['2025-12-31', ...days, '2027-01-01']) {
        const holding = periods.filter(
          ({ from, end }) => from <= day && (end === null || day < end),
        )
        const expected = statusOn(history, day)
        expect(holding.map(({ status }) => status)).toEqual(expected ? [expected.status] : [])
      }
    }),
  )
})
