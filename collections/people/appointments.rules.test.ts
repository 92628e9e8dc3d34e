import { expect, test } from '@jest/globals'
import { findOverlap, type PostHeld } from './appointments.rules.ts'

const main = (from: string | null, until: string | null, organisation: unknown = 'dzm') =>
  ({ organisation, isMain: true, from, until }) satisfies PostHeld

test.each<[string, PostHeld[]]>([
  ['one after the other', [main(null, '2024-03-31'), main('2024-04-01', null)]],
  ['from the day the other ended', [main(null, '2024-04-01'), main('2024-04-01', null)]],
  ['at different organisations', [main(null, null), main(null, null, 'asi')]],
  ['one of them not main', [main(null, null), { ...main(null, null), isMain: false }]],
  ['rows that are not filled in yet', [main(null, null, null), main(null, null, null)]],
])('fine: %s', (_, posts) => expect(findOverlap(posts)).toBeNull())

test.each<[string, PostHeld[]]>([
  ['both without dates', [main(null, null), main(null, null, { id: 'dzm' })]],
  ['a later one before the end', [main('2020-01-01', '2024-03-31'), main('2024-03-30', null)]],
  ['one within the other', [main('2020-01-01', null), main('2021-01-01', '2022-01-01')]],
  ['in either order', [main('2021-01-01', '2022-01-01'), main('2020-01-01', null)]],
  ['a single day each', [main('2021-01-01', '2021-01-03'), main('2021-01-02', '2021-01-02')]],
])('refused: %s', (_, posts) => {
  expect(findOverlap(posts)?.ru).toMatch(/^Строки 1 и 2: .*Исправьте даты/)
  expect(findOverlap(posts)?.en).toMatch(/^Rows 1 and 2: .*Correct the dates/)
})
