import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { statusOn } from '../content/centre-status.ts'
import { facetText } from './facets.ts'
import { facetsOn, periodFacets } from './status-facets.ts'

const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']
const statuses = ['planned', 'operating', 'operating-in-part']

const change = fc.record({
  status: fc.constantFrom(...statuses, null),
  date: fc.constantFrom(...days, null),
})

test('on each day from that of recording on, a document has one facet of its status then', () => {
  const histories = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 })
  fc.assert(
    fc.property(histories, fc.constantFrom(...days), (told, recordedOn) => {
      const facets = told.map((rows) => periodFacets(rows, `${recordedOn}T09:00:00.000Z`))
      const known = facets.flat().map((value, key) => ({ key, text: facetText('status', value) }))
      const between = (from: string, end: string) =>
        known.filter(({ text }) => text >= from && text < end)
      for (const day of [...days, '2030-01-01'].filter((each) => each >= recordedOn))
        for (const status of statuses) {
          const filter = { kind: 'statusOn', name: 'status', values: [status], day } as const
          const wanted = facetsOn({ between }, filter)
          const having = facets.map(
            (own) => own.filter((value) => wanted.includes(facetText('status', value))).length,
          )
          expect(having).toEqual(told.map((rows) => Number(statusOn(rows, day)?.status === status)))
        }
    }),
    { numRuns: 300 },
  )
})

test('what is over leaves none, and what has begun has the same as all others', () => {
  const rows = [
    { status: 'planned', date: '2020-01-01' },
    { status: 'operating', date: '2021-05-05' },
    { status: 'closed', date: '2026-02-01' },
  ]
  expect(periodFacets(rows.slice(0, 2), '2026-01-01T00:00:00Z')).toEqual(['operating//'])
  expect(periodFacets(rows, '2026-01-01T00:00:00Z')).toEqual([
    'operating//2026-02-01',
    'closed/2026-02-01/',
  ])
  expect(periodFacets(null, '2026-01-01T00:00:00Z')).toEqual([])
})
