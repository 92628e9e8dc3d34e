import { expect, test } from '@jest/globals'
import type { PlannedItem } from '../../workflow/queue-schedules.ts'
import { toCalendar } from './calendar.ts'

const now = new Date('2026-11-26T09:00:00Z')
const item = (at: string): PlannedItem => ({
  ...{ type: 'statements', id: at, title: 'Вакцинация', move: 'publish', at },
  ...{ state: 'waiting', error: null },
})

test('four weeks begin with the Monday of this one', () => {
  const { weekdays, weeks } = toCalendar('ru', [], 'Europe/Moscow', now)
  expect(weekdays).toEqual(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'])
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7])
  expect(weeks[0]?.map(({ label }) => label)).toEqual([
    ...['23 ноября', '24', '25', '26', '27', '28', '29'],
  ])
  expect(weeks[1]?.[1]?.label).toBe('1 декабря')
  expect(weeks.flat().filter(({ isToday }) => isToday)).toMatchObject([{ day: '2026-11-26' }])
  expect(weeks.flat().filter(({ isPast }) => isPast)).toHaveLength(3)
})

test('what is planned stands on its day by the clocks of the desk', () => {
  const late = item('2026-11-26T21:30:00.000Z')
  const inMoscow = toCalendar('ru', [late], 'Europe/Moscow', now).weeks.flat()
  expect(inMoscow.find(({ day }) => day === '2026-11-27')?.lines).toEqual([
    expect.objectContaining({ time: '00:30', title: 'Вакцинация', what: 'Выйдет' }),
  ])
  const further = toCalendar('en', [late], 'Europe/London', now).weeks.flat()
  expect(further.find(({ day }) => day === '2026-11-26')?.lines[0]?.time).toBe('21:30')
})

test('what comes after four weeks is listed', () => {
  const { later } = toCalendar('ru', [item('2026-12-21T09:00:00.000Z')], 'Europe/Moscow', now)
  expect(later).toMatchObject([{ day: '2026-12-21', time: '12:00' }])
})
