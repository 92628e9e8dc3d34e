import { beforeAll, expect, test } from '@jest/globals'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeAll(() => {
  site = createTestDelivery()
  site.publish(
    { type: 'topics', id: 't', ru: { title: 'Вакцинация', slug: 't' } },
    {
      id: 'a',
      ru: {
        title: 'Прививки от кори',
        slug: 'a',
        topics: [{ type: 'topics', id: 't' }],
        lead: 'Где привить ребёнка',
      },
    },
    {
      id: 'b',
      ru: { title: 'Новая поликлиника', slug: 'b', lead: 'Людей принимают с понедельника' },
    },
  )
})

const find = async (query: string) => {
  const { data, errors } = await site.ask(
    'query ($query: String!) { search(query: $query) { totalCount isRelaxed facets { types { type count } years { year count } topics { topic { title } count } } nodes { score snippet publication { slug } } } }',
    { query },
  )
  expect(errors).toBeUndefined()
  return data?.search as {
    totalCount: number
    nodes: { snippet: string; publication: { slug: string } }[]
  }
}

test.each([
  ['прививка корь', ['a']],
  ['детей', ['a']],
  ['человек', ['b']],
  ['поликлиник', ['b']],
  ['вакцинация', ['a']],
])('%s', async (query, slugs) => {
  const found = await find(query)
  expect(found.nodes.map(({ publication }) => publication.slug)).toEqual(slugs)
})
