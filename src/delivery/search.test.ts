import { beforeAll, describe, expect, test } from '@jest/globals'
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

describe('what is asked beside the words', () => {
  const reference = (type: string, ...ids: string[]) => ids.map((id) => ({ type, id }))
  const site = createTestDelivery()
  site.publish(
    ...['t1', 't2'].map((id) => ({ type: 'topics', id, ru: { title: id, slug: `slug-${id}` } })),
    { type: 'organisations', id: 'o1', ru: { title: 'o1', slug: 'slug-o1' } },
    ...['2024', '2025', '2026'].flatMap((year, n) =>
      ['statements', 'forum-reports'].map((type) => ({
        ...{ type, id: `${type[0]}${year}` },
        ru: {
          ...{ title: 'Диспансеризация', slug: `${type[0]}${year}` },
          publishedAt: `${year}-03-01T12:00:00.000Z`,
          topics: reference('topics', ...['t1', 't2', 'hidden'].slice(0, n + 1)),
          organisations: reference('organisations', ...(n === 0 ? ['o1'] : ['unknown'])),
        },
      })),
    ),
    { id: 'other', ru: { title: 'Другое', slug: 'other', topics: reference('topics', 't1') } },
  )
  const answer = async (args: string) => {
    const fields = `totalCount nodes { publication { id } } pageInfo { hasNextPage endCursor } facets {
      types { type count } topics { topic { id } count } organisations { organisation { id } count }
      years { year count } }`
    const { data } = await site.ask(`{ search(query: "диспансеризация"${args}) { ${fields} } }`)
    return data?.search as {
      totalCount: number
      nodes: { publication: { id: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
      facets: object
    }
  }
  const idsIn = async (args: string) => {
    const { nodes, totalCount } = await answer(args)
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ publication }) => publication.id).sort()
  }

  test.each([
    ['', ['f2024', 'f2025', 'f2026', 's2024', 's2025', 's2026']],
    [', types: [STATEMENT]', ['s2024', 's2025', 's2026']],
    [', topics: ["t2"]', ['f2025', 'f2026', 's2025', 's2026']],
    [', topics: ["slug-t2"], types: [FORUM_REPORT]', ['f2025', 'f2026']],
    [', organisations: ["slug-o1"]', ['f2024', 's2024']],
    [', organisations: ["o1"], topics: ["t2"]', []],
    [', topics: ["nothing"]', []],
    [', from: "2025-01-01T00:00:00Z"', ['f2025', 'f2026', 's2025', 's2026']],
    [', to: "2025-03-01T12:00:00Z"', ['f2024', 'f2025', 's2024', 's2025']],
    [', from: "2025-03-01T12:00:00Z", to: "2025-12-31T00:00:00Z"', ['f2025', 's2025']],
    [', locale: en, fallback: []', []],
  ])('narrows what is found: %s', async (args, expected) => {
    expect(await idsIn(args)).toEqual(expected)
  })

  test('the facets are of all that is found, of values that are public, and each finds its count', async () => {
    const { facets } = await answer(', first: 1, from: "2025-01-01T00:00:00Z"')
    expect(facets).toEqual({
      types: expect.arrayContaining([
        { type: 'STATEMENT', count: 2 },
        { type: 'FORUM_REPORT', count: 2 },
      ]),
      // One topic and one organisation are not public.
      topics: expect.arrayContaining([
        { topic: { id: 't1' }, count: 4 },
        { topic: { id: 't2' }, count: 4 },
      ]),
      organisations: [],
      years: expect.arrayContaining([
        { year: 2025, count: 2 },
        { year: 2026, count: 2 },
      ]),
    })
    expect(JSON.stringify(facets)).not.toMatch(/hidden|unknown/)
  })

  test('pages follow each other, and have all once', async () => {
    const found: string[] = []
    for (let [after, more] = ['', true]; more;) {
      const { nodes, pageInfo, totalCount } = await answer(`, first: 4${after}`)
      expect(totalCount).toBe(6)
      found.push(...nodes.map(({ publication }) => publication.id))
      after = `, after: "${pageInfo.endCursor}"`
      more = pageInfo.hasNextPage
    }
    expect([found.length, new Set(found).size]).toEqual([6, 6])
  })
})

test('a hit is told of in the language in which it has the words, and in no other', async () => {
  const site = createTestDelivery()
  site.publish(
    {
      id: 'both',
      ru: { title: 'Корь', slug: 'both', lead: 'По-русски measles' },
      en: { title: 'Measles', slug: 'both', lead: 'In English measles' },
    },
    { id: 'english', en: { title: 'On measles', slug: 'english', lead: 'Only measles' } },
  )
  const told = async (args: string) => {
    const fields = 'nodes { snippet publication { id locale title lead } }'
    const { data } = await site.ask(`{ search(query: "measles"${args}) { ${fields} } }`)
    const { nodes } = data?.search as {
      nodes: { snippet: string; publication: { [field: string]: string } }[]
    }
    return nodes
      .map(({ snippet, publication: { id, locale, title, lead } }) => {
        expect(snippet.replace(/<\/?mark>/g, '')).toBe(lead)
        return `${id} ${locale} ${title}`
      })
      .sort()
  }
  expect(await told(', locale: ru')).toEqual(['both ru Корь', 'english en On measles'])
  expect(await told(', locale: ru, fallback: []')).toEqual(['both ru Корь'])
  expect(await told(', locale: en')).toEqual(['both en Measles', 'english en On measles'])
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
