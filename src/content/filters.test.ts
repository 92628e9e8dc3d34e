import { describe, expect, test } from '@jest/globals'
import { listsModel } from '../read-model/lists.fixture.ts'
import { filtersOf } from './filters.ts'
import { dateKeysOf, orderingName, orderingsOf } from './orderings.ts'

function typeOf(slug: string) {
  const found = listsModel.types.find((type) => type.slug === slug)
  if (!found) throw new Error(`There is no type ${slug}.`)
  return found
}

const filters = (slug: string) =>
  Object.fromEntries(
    filtersOf(typeOf(slug), listsModel).map((filter) => [
      filter.name,
      'paths' in filter ? filter.paths : [],
    ]),
  )

describe('filters', () => {
  test('follow from what documents refer to, by the fields called after it', () => {
    expect(filters('statements')).toEqual({
      ...{ topic: ['topics'], organisation: ['organisations'], person: ['speaker.person'] },
      ...{ urgency: ['urgency'], status: [] },
    })
    expect(filters('centres')).toMatchObject({ organisation: ['hostOrganisation'], status: [] })
  })

  test('have places wherever they stand, and districts of regions', () => {
    const found = filtersOf(typeOf('announcements'), listsModel)
    expect(found.find(({ name }) => name === 'federalDistrict')).toMatchObject({
      paths: [],
      regionPaths: ['stages.regions'],
    })
    expect(Object.keys(filters('announcements'))).toEqual(
      expect.arrayContaining(['region', 'federalDistrict', 'centre', 'kind']),
    )
  })

  test('have codes, a parent in a tree, and nothing of records that stands for publications', () => {
    expect(filters('guidance')).toMatchObject({ icd10: ['codes'], settings: ['settings'] })
    expect(filters('topics')).toEqual({ parent: ['parent'] })
    expect(filters('events')).toEqual({ status: ['status'] })
    expect(filters('media')).toEqual({})
  })
})

describe('orderings', () => {
  const names = (slug: string) => orderingsOf(typeOf(slug)).map(orderingName)
  const common = ['-publishedAt', 'publishedAt', '-updatedAt', 'title']

  test('are common ones and those by dates', () => {
    expect(names('statements')).toEqual(common)
    expect(names('guidance')).toEqual([...common, 'reviewBy'])
    expect(names('events')).toEqual([...common, 'startsAt', 'endsAt', '-startsAt'])
  })

  test('of dates are by points in time', () => {
    expect(dateKeysOf(typeOf('events'))).toEqual([
      { field: 'startsAt', stem: 'starts', isDay: false },
      { field: 'endsAt', stem: 'ends', isDay: false },
    ])
    expect(dateKeysOf(typeOf('guidance'))).toEqual([
      { field: 'reviewBy', stem: 'review', isDay: true },
    ])
  })
})
