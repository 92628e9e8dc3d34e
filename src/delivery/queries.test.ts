import { beforeEach, describe, expect, test } from '@jest/globals'
import { paragraph, words } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { type: 'topics', id: 't1', ru: { title: 'Грипп', slug: 'flu' } },
    { type: 'people', id: 'p1', ru: { name: 'Анна', slug: 'anna' } },
    {
      id: 's1',
      ru: {
        title: 'Заявление',
        slug: 'one',
        lead: 'Лид',
        body: paragraph(words('Текст')),
        topics: [{ type: 'topics', id: 't1' }],
        publishedAt: '2026-03-01T09:00:00.000Z',
        source: 'Пресс-служба',
        urgency: 'breaking-news',
        speaker: { type: 'people', id: 'p1' },
        quotes: [
          { words: 'Да', person: { type: 'people', id: 'p1' }, note: paragraph(words('О')) },
        ],
        contact: { email: 'press@example.org' },
        validOn: '2026-03-02',
        reach: 12.5,
        extra: { a: [1] },
      },
    },
    { type: 'forum-reports', id: 'r1', ru: { title: 'Отчёт', slug: 'report' } },
  )
})

describe('one document', () => {
  test('is delivered with all its fields', async () => {
    const answer = await site.ask(`{ statement(slug: "one") {
      __typename id type slug path title lead version status statusReason locale locales
      publishedAt firstPublishedAt updatedAt source urgency validOn reach extra
      body { html markdown text json } topics { id title path } organisations { id } image { id }
      speaker { name path } quotes { words person { name } note { html text json } } contact { email }
    } }`)
    expect(answer).toEqual({
      data: {
        statement: {
          __typename: 'Statement',
          id: 's1',
          type: 'STATEMENT',
          slug: 'one',
          path: '/statements/one',
          title: 'Заявление',
          lead: 'Лид',
          version: '1.0',
          status: 'CURRENT',
          statusReason: null,
          locale: 'ru',
          locales: ['ru'],
          publishedAt: '2026-03-01T09:00:00.000Z',
          firstPublishedAt: '2026-01-01T00:03:00.000Z',
          updatedAt: '2026-01-01T00:03:00.000Z',
          source: 'Пресс-служба',
          urgency: 'BREAKING_NEWS',
          validOn: '2026-03-02',
          reach: 12.5,
          extra: { a: [1] },
          body: {
            html: '<p>Текст</p>',
            markdown: 'Текст',
            text: 'Текст',
            json: paragraph(words('Текст')),
          },
          topics: [{ id: 't1', title: 'Грипп', path: null }],
          organisations: [],
          image: null,
          speaker: { name: 'Анна', path: '/people/anna' },
          quotes: [
            {
              words: 'Да',
              person: { name: 'Анна' },
              note: { html: '<p>О</p>', text: 'О', json: paragraph(words('О')) },
            },
          ],
          contact: { email: 'press@example.org' },
        },
      },
    })
  })

  test('has empty places where nothing was said', async () => {
    const fields = 'title lead body { html } topics { id } image { id } publishedAt source'
    const { data } = await site.ask(`{ forumReport(id: "r1") { ${fields} } }`)
    expect(data?.forumReport).toEqual({
      title: 'Отчёт',
      lead: null,
      body: null,
      topics: [],
      image: null,
      publishedAt: '2026-01-01T00:04:00.000Z',
      source: null,
    })
  })

  test('is null when unknown, of another type or gone', async () => {
    const query = `query ($id: ID) { statement(slug: "unknown") { id } forumReport(id: $id) { id }
      publication(id: $id) { __typename ... on Publication { id } }
      byPath: publication(path: "/statements/one") { __typename } topic(id: "s1") { id } }`
    const nothing = { statement: null, forumReport: null, topic: null }
    const before = await site.ask(query, { id: 's1' })
    expect(before.data).toEqual({
      ...nothing,
      publication: { __typename: 'Statement', id: 's1' },
      byPath: { __typename: 'Statement' },
    })
    site.publish({ id: 's1', action: 'unpublish' })
    const after = await site.ask(query, { id: 's1' })
    expect(after.data).toEqual({
      ...nothing,
      publication: { __typename: 'Gone' },
      byPath: { __typename: 'Gone' },
    })
  })

  test('is found by path as what it is', async () => {
    const { data } = await site.ask(`{
      a: publication(path: "/statements/one") {
        __typename ... on Statement { title urgency } }
      b: publication(path: "/forum-reports/one") { __typename }
      c: publication(path: "statements") { __typename }
      d: publication(path: "/") { __typename }
    }`)
    const a = { __typename: 'Statement', title: 'Заявление', urgency: 'BREAKING_NEWS' }
    expect(data).toEqual({ a, b: null, c: null, d: null })
  })

  test('is marked with the reason when it was withdrawn', async () => {
    const ru = { title: 'Заявление', slug: 'one' }
    const reason = { ru: 'Ошибка', en: 'A mistake' }
    site.publish({ id: 's1', action: 'withdraw', version: '2.0', reason, ru })
    const { data } = await site.ask(`{
      statement(slug: "one") { status statusReason version }
      publications { nodes { title status statusReason } }
      en: statement(slug: "one", locale: en) { locale statusReason } }`)
    const marked = { status: 'WITHDRAWN', statusReason: 'Ошибка' }
    expect(data?.statement).toEqual({ ...marked, version: '2.0' })
    expect(data?.en).toEqual({ locale: 'ru', statusReason: 'A mistake' })
    expect(data?.publications).toMatchObject({
      nodes: expect.arrayContaining([{ title: 'Заявление', ...marked }]),
    })
  })
})

describe('a list', () => {
  test('is a connection', async () => {
    const { data } = await site.ask(`{ publications(first: 1) {
      totalCount nodes { id } edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
    const cursor = expect.stringMatching(/^[\w-]+$/)
    expect(data?.publications).toEqual({
      totalCount: 2,
      nodes: [{ id: 's1' }],
      edges: [{ cursor, node: { id: 's1' } }],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: cursor,
        endCursor: cursor,
      },
    })
  })

  test('goes on after a cursor to its end', async () => {
    const query = `query ($after: String) { publications(first: 1, after: $after) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
    const first = await site.ask(query)
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1]
    const second = await site.ask(query, { after })
    expect(second.data?.publications).toMatchObject({
      nodes: [{ id: 'r1' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
  })

  test('takes types and filters', async () => {
    const { data } = await site.ask(`{
      reports: publications(types: [FORUM_REPORT]) { nodes { id } }
      both: publications(types: [FORUM_REPORT, STATEMENT]) { totalCount }
      flu: publications(topic: "t1") { nodes { id } totalCount }
      statements(topic: "t1", organisation: "o1") { nodes { id } }
      forumReports(topic: "t1") { nodes { id } }
      people { nodes { name locale locales updatedAt } }
    }`)
    expect(data).toEqual({
      reports: { nodes: [{ id: 'r1' }] },
      both: { totalCount: 2 },
      flu: { nodes: [{ id: 's1' }], totalCount: 1 },
      statements: { nodes: [] },
      forumReports: { nodes: [] },
      people: {
        nodes: [
          { name: 'Анна', locale: 'ru', locales: ['ru'], updatedAt: '2026-01-01T00:02:00.000Z' },
        ],
      },
    })
  })

  test('reads what its members need in one statement each', async () => {
    for (const n of [2, 3, 4, 5])
      site.publish({
        id: `s${n}`,
        ru: {
          title: `${n}`,
          slug: `${n}`,
          body: paragraph(words('x')),
          topics: [{ type: 'topics', id: 't1' }],
        },
      })
    const calls: string[] = []
    for (const name of ['data', 'escapedHtml', 'richText', 'targets', 'page', 'count'] as const) {
      const original = site.readModel[name].bind(site.readModel) as (...args: never[]) => never
      Object.assign(site.readModel, {
        [name]: (...args: never[]) => (calls.push(name), original(...args)),
      })
    }
    await site.ask('{ statements { nodes { title body { html } topics { title slug } } } }')
    expect(calls.sort()).toEqual(['data', 'escapedHtml', 'page', 'targets'])
    calls.length = 0
    await site.ask('{ statements { nodes { title body { html } } } }')
    expect(calls).toEqual(['page', 'escapedHtml'])
    calls.length = 0
    await site.ask('{ statements { nodes { title slug publishedAt } } }')
    expect(calls).toEqual(['page'])
  })
})
