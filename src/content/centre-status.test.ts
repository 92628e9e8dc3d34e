import { describe, expect, test } from '@jest/globals'
import { centreStatuses, statusesAfter, statusLabel, statusOn } from './centre-status.ts'

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
