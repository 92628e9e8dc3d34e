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
    isRelaxed: boolean
    nodes: { snippet: string; publication: { slug: string } }[]
  }
}

test('of a long query the first 32 words count: what comes behind is not asked for', async () => {
  const words = 'прививка корь '.repeat(16)
  expect(await find(`${words} поликлиника`)).toMatchObject({ totalCount: 1, isRelaxed: false })
  // The 32nd does.
  const missing = `${'корь '.repeat(31)} бормоглот`
  expect(await find(missing)).toMatchObject({ totalCount: 1, isRelaxed: true })
})

test('what does not stand any more is found behind what does, and is marked', async () => {
  const ru = (slug: string) => ({ title: 'Карантин', slug })
  const told = ['stands', 'gone', 'older'].map((id) => ({ id, ru: ru(id) }))
  site.publish(...told)
  site.publish(
    { id: 'gone', action: 'withdraw', reason: { ru: 'Ошибка' }, ru: ru('gone') },
    { id: 'older', action: 'supersede', ru: ru('older') },
  )
  const { data } = await site.ask(
    '{ search(query: "карантин") { nodes { publication { slug status } } } }',
  )
  expect(data?.search).toEqual({
    nodes: [
      { publication: { slug: 'stands', status: 'CURRENT' } },
      { publication: { slug: 'older', status: 'SUPERSEDED' } },
      { publication: { slug: 'gone', status: 'WITHDRAWN' } },
    ],
  })
})

test.each([
  ['привить', 'Где <mark>привить</mark> ребёнка'],
  ['ребен', 'Где привить <mark>ребёнка</mark>'],
  ['привить ребен', 'Где <mark>привить</mark> <mark>ребёнка</mark>'],
  ['понедель', 'Людей принимают с <mark>понедельника</mark>'],
])('in what %s finds the words are marked that it was found by', async (query, snippet) => {
  expect((await find(query)).nodes[0]?.snippet).toBe(snippet)
})

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
