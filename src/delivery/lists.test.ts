import { beforeEach, describe, expect, test } from '@jest/globals'
import { listsModel } from '../read-model/lists.fixture.ts'
import { openReadModel } from '../read-model/index.ts'
import { createLedger, type Told } from '../read-model/ledger.fixture.ts'
import { post, type Answer } from './delivery.fixture.ts'
import { createDelivery } from './router.ts'

let ask: (query: string) => Promise<Answer>
let publish: (...told: Told[]) => void

const ref = (type: string, id: string) => ({ type, id })

beforeEach(() => {
  const model = listsModel
  const readModel = openReadModel({ file: ':memory:', model })
  const ledger = createLedger()
  const status = () => ({ ready: true, position: readModel.position })
  const delivery = createDelivery({ model, readModel, status, logger: { error: () => {} } })
  publish = (...told) => {
    for (const one of told) ledger.add(one)
    readModel.apply(ledger.records)
  }
  ask = async (query) => {
    const request = new Request('http://localhost/graphql', post({ query }))
    return (await (await delivery.handle(request))?.json()) as Answer
  }
  publish(
    { type: 'topics', id: 't1', ru: { name: 'Инфекции', slug: 'infections' } },
    { type: 'topics', id: 't2', ru: { name: 'Грипп', slug: 'flu', parent: ref('topics', 't1') } },
    { type: 'centres', id: 'c1', ru: { name: 'Центр', slug: 'centre', region: 'tatarstan' } },
    {
      id: 's1',
      ru: {
        ...{ title: 'Ёлка', slug: 's1', publishedAt: '2026-01-02T00:00:00Z', urgency: 'emergency' },
        ...{ topics: [ref('topics', 't2')], speaker: { person: ref('people', 'p1') } },
      },
    },
    {
      id: 's2',
      ru: { title: 'Ель', slug: 's2', publishedAt: '2026-01-03T00:00:00Z', urgency: 'routine' },
      en: { title: 'Fir', slug: 's2', publishedAt: '2026-01-01T00:00:00Z', urgency: 'routine' },
    },
    {
      ...{ type: 'announcements', id: 'a1' },
      ru: {
        ...{ title: 'Дом', slug: 'a1', publishedAt: '2026-01-04T00:00:00Z', kind: 'launch' },
        ...{ topics: [ref('topics', 't1')], centres: [ref('centres', 'c1')] },
      },
    },
    {
      ...{ type: 'guidance', id: 'g1' },
      ru: {
        ...{ title: 'Грипп', slug: 'g1', publishedAt: '2026-01-05T00:00:00Z' },
        ...{ codes: ['J10.1', 'J11'], reviewBy: '2027-05-01', topics: [ref('topics', 't2')] },
      },
    },
    { type: 'events', id: 'e1', ru: { title: 'Приём', slug: 'e1', startsAt: '2026-03-01T09:00Z' } },
    { type: 'events', id: 'e2', ru: { title: 'Форум', slug: 'e2', startsAt: '2026-02-01T09:00Z' } },
    { type: 'events', id: 'e3', ru: { title: 'План', slug: 'e3' } },
    {
      ...{ type: 'events', id: 'e4' },
      ru: {
        ...{ title: 'Школа', slug: 'e4', postponedTo: '2026-04-10' },
        ...{ startsAt: '2026-01-10T09:00Z', endsAt: '2026-01-11T15:00Z' },
      },
    },
  )
})

/** Ids of a list, and the count, in which every page of one must agree. */
async function list(field: string, args = ''): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  for (;;) {
    const given = [args, 'first: 1', after ? `after: "${after}"` : ''].join(' ')
    const { data, errors } = await ask(`{ list: ${field}(${given}) {
      nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`)
    if (errors) throw new Error(errors[0]?.message)
    const page = data?.list as {
      nodes: { id: string }[]
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
    found.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(found.length)
      return found
    }
    after = page.pageInfo.endCursor
  }
}

describe('a list is filtered', () => {
  test.each([
    ['statements', 'topic: "t1"', ['s1']],
    ['publications', 'topic: "t1"', ['g1', 'a1', 's1']],
    ['publications', 'topic: "flu"', ['g1', 's1']],
    ['publications', 'topic: "infections" types: [STATEMENT, GUIDELINE]', ['g1', 's1']],
    ['publications', 'topic: "unknown"', []],
    ['publications', 'organisation: "unknown"', []],
    ['statements', 'person: "p1"', ['s1']],
    ['statements', 'urgency: [EMERGENCY, ROUTINE]', ['s2', 's1']],
    ['statements', 'urgency: EMERGENCY', ['s1']],
    ['statements', 'urgency: []', []],
    ['statements', 'urgency: null', ['s2', 's1']],
    ['publications', 'urgency: [EMERGENCY]', ['s1']],
    ['announcements', 'centre: "centre" kind: [LAUNCH]', ['a1']],
    ['publications', 'kind: [LAUNCH]', ['a1']],
    ['publications', 'kind: [PLAN]', []],
    ['announcements', 'region: [TATARSTAN]', ['a1']],
    ['announcements', 'federalDistrict: [VOLGA]', ['a1']],
    ['announcements', 'federalDistrict: [CENTRAL]', []],
    ['centres', 'federalDistrict: [VOLGA]', ['c1']],
    ['guidance', 'icd10: "J09-J10"', ['g1']],
    ['guidance', 'icd10: "j10,1"', ['g1']],
    ['guidance', 'icd10: "J10"', ['g1']],
    ['guidance', 'icd10: "J12-J18"', []],
    ['guidance', 'reviewFrom: "2027-05-01" reviewUntil: "2027-05-01"', ['g1']],
    ['guidance', 'reviewFrom: "2027-05-02"', []],
    ['statements', 'publishedFrom: "2026-01-02T12:00:00+03:00"', ['s2']],
    ['statements', 'publishedUntil: "2026-01-02T03:00:00+03:00"', ['s1']],
    ['statements', 'locale: en publishedUntil: "2026-01-01T23:00:00Z"', ['s2']],
    ['statements', 'locale: en fallback: []', ['s2']],
    ['events', 'startsUntil: "2026-03-15T00:00:00Z"', ['e2', 'e1']],
    ['events', 'startsFrom: "2026-02-15T00:00:00Z"', ['e4', 'e1']],
    ['events', 'startsFrom: "2026-04-10T00:00:00+03:00"', ['e4']],
    ['events', 'startsFrom: "2026-04-10T00:00:01+03:00"', []],
    ['events', 'endsFrom: "2026-04-11T23:59:00+03:00"', ['e4']],
    ['events', 'endsFrom: "2026-04-12T00:00:00+03:00"', []],
    ['topics', 'parent: "infections"', ['t2']],
  ])('%s(%s)', async (field, args, expected) => {
    expect(await list(field, args)).toEqual(expected)
  })

  test('by the status of publications', async () => {
    publish({ id: 's2', action: 'withdraw', ru: { title: 'Ель', slug: 's2' } })
    expect(await list('statements', 'status: [CURRENT]')).toEqual(['s1'])
    expect(await list('publications', 'status: [WITHDRAWN]')).toEqual(['s2'])
  })

  test('by a topic with all that moves with it', async () => {
    publish({ type: 'topics', id: 't2', action: 'revise', ru: { name: 'Грипп', slug: 'flu' } })
    expect(await list('publications', 'topic: "t1"')).toEqual(['a1'])
    expect(await list('publications', 'topic: "t2"')).toEqual(['g1', 's1'])
  })
})

describe('a list is ordered', () => {
  test.each([
    ['statements', 'orderBy: PUBLISHED_AT_ASC', ['s1', 's2']],
    ['statements', 'orderBy: PUBLISHED_AT_DESC locale: en', ['s1', 's2']],
    ['publications', 'orderBy: UPDATED_AT_DESC', ['g1', 'a1', 's2', 's1']],
    ['publications', 'orderBy: TITLE_ASC', ['g1', 'a1', 's1', 's2']],
    ['events', 'orderBy: STARTS_AT_ASC', ['e2', 'e1', 'e4', 'e3']],
    ['events', 'orderBy: STARTS_AT_DESC', ['e4', 'e1', 'e2', 'e3']],
    ['events', 'orderBy: ENDS_AT_ASC', ['e4', 'e1', 'e2', 'e3']],
    ['events', 'orderBy: STARTS_AT_DESC startsUntil: "2026-02-15T00:00:00Z"', ['e2']],
    ['topics', 'orderBy: NAME_ASC', ['t2', 't1']],
  ])('%s(%s)', async (field, args, expected) => {
    expect(await list(field, args)).toEqual(expected)
  })
})

describe('is refused', () => {
  test('a cursor of another ordering', async () => {
    const { data } = await ask('{ statements(first: 1) { pageInfo { endCursor } } }')
    const { pageInfo } = data?.statements as { pageInfo: { endCursor: string } }
    const { errors } = await ask(
      `{ statements(orderBy: TITLE_ASC, after: "${pageInfo.endCursor}") { totalCount } }`,
    )
    expect(errors?.[0]?.message).toContain('after is a cursor of a list with another orderBy')
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  })

  test.each([
    ['["-publishedAt","text",1]', 'PUBLISHED_AT_DESC'],
    ['["title",1,1]', 'TITLE_ASC'],
    ['["-publishedAt",1.5,1]', 'PUBLISHED_AT_DESC'],
    ['["-publishedAt",1,1,1]', 'PUBLISHED_AT_DESC'],
    ['["-publishedAt",1]', 'PUBLISHED_AT_DESC'],
    ['{}', 'PUBLISHED_AT_DESC'],
    ['null', 'PUBLISHED_AT_DESC'],
  ])('a cursor that says %s', async (text, order) => {
    const after = Buffer.from(text).toString('base64url')
    const { errors } = await ask(
      `{ statements(orderBy: ${order}, after: "${after}") { totalCount } }`,
    )
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test.each(['', 'flu', 'J1', 'J18-J09', 'J09-J18-J20', 'J09-J18.9', '-', "J10' OR 1=1"])(
    'ICD-10 %j',
    async (code) => {
      const { errors } = await ask(`{ guidance(icd10: ${JSON.stringify(code)}) { totalCount } }`)
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    },
  )

  test('what a type does not have', async () => {
    const { errors } = await ask('{ statements(icd10: "J10") { totalCount } }')
    expect(errors?.[0]?.message).toContain('Unknown argument "icd10"')
  })
})
