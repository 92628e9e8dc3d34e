import { describe, expect, test } from '@jest/globals'
import { centreStatuses } from './centre-status.ts'
import { toRollout, type RolloutCentre, type RolloutPlan, type RolloutRow } from './rollout.ts'

const today = '2026-06-01'

const ufa: RolloutCentre = {
  id: 'ufa',
  level: 'federal-district',
  federalDistrict: 'volga',
  region: 'bashkortostan',
  history: [
    { status: 'announced', date: '2026-01-10T12:00:00.000Z', announcement: 'news' },
    { status: 'operating', date: '2026-05-01' },
    { status: 'suspended', date: '2026-07-01' },
  ],
}
const kazan: RolloutCentre = {
  id: 'kazan',
  level: 'city',
  federalDistrict: 'volga',
  region: 'tatarstan',
  history: [{ status: 'planned', date: '2026-02-01' }],
}
const everywhere: RolloutPlan = {
  announcement: 'news',
  date: '2026-01-10',
  stages: [
    { level: 'federal-district', status: 'announced' },
    { level: 'region', status: 'planned', regions: ['tatarstan', 'tomsk'] },
  ],
}

const rowOf = (rows: RolloutRow[], place: string) =>
  rows.find(({ district, region }) => (district ?? region)?.value === place)

const cell = (row: RolloutRow | undefined, status: string) =>
  row?.cells.find((each) => each.status === status)?.entries

describe('toRollout', () => {
  const { federal, districts, regions } = toRollout([ufa, kazan], [everywhere], today)

  test('has every district and every region by every stage, also where nothing is', () => {
    expect([districts.length, regions.length]).toEqual([8, 89])
    for (const { cells } of [federal, ...districts, ...regions])
      expect(cells.map(({ status }) => status)).toEqual(centreStatuses)
    const empty = regions.filter(({ cells }) => cells.every(({ entries }) => entries.length === 0))
    expect(empty).toHaveLength(87)
  })

  test('puts a centre for a district into the row of the district, not of its region', () => {
    const volga = rowOf(districts, 'volga')
    expect(cell(volga, 'operating')).toEqual([
      { centre: 'ufa', announcement: null, date: '2026-05-01', isCurrent: true },
    ])
    expect(cell(rowOf(regions, 'bashkortostan'), 'operating')).toEqual([])
  })

  test('knows what is current today, and what is to come', () => {
    const volga = rowOf(districts, 'volga')
    expect(cell(volga, 'suspended')).toMatchObject([{ date: '2026-07-01', isCurrent: false }])
    expect(cell(volga, 'announced')).toMatchObject([{ date: '2026-01-10', isCurrent: false }])
  })

  test('puts a centre of a city into the row of its region', () => {
    expect(cell(rowOf(regions, 'tatarstan'), 'planned')).toMatchObject([
      { centre: null, announcement: 'news' },
      { centre: 'kazan', isCurrent: true },
    ])
  })

  test('shows an announcement where there is no centre, and once where one tells of it', () => {
    const announced = { centre: null, announcement: 'news', date: '2026-01-10', isCurrent: false }
    expect(cell(rowOf(districts, 'siberian'), 'announced')).toEqual([announced])
    expect(cell(rowOf(districts, 'volga'), 'announced')).toMatchObject([{ centre: 'ufa' }])
    expect(cell(rowOf(regions, 'tomsk'), 'planned')).toEqual([announced])
  })
})
