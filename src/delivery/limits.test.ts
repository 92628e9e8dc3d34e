import { describe, expect, test } from '@jest/globals'
import { sha256 } from '../lib/hash.ts'
import type { ApiClient, ClientDirectory } from './clients.ts'
import { createTestDelivery } from './delivery.fixture.ts'
import { defaultLimits } from './graphql/limits.ts'

const codes = async (answer: Response) => {
  const { errors = [] } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
  return errors.map(({ extensions }) => extensions.code).join()
}

describe('cost', () => {
  const site = createTestDelivery()
  const codeOf = (query: string, variables?: object) => site.codeOf(query, variables)
  const inner = 'nodes { id title topics { id title } organisations { id } quotes { __typename } }'

  test('counts first, given in the query or as a variable', async () => {
    const query = (first: string, declared = '$n: Int') =>
      `query ${first === '$n' ? `(${declared})` : ''} { ${Array.from(
        { length: 12 },
        (_, n) => `a${n}: statements(first: ${first}) { ${inner} }`,
      ).join(' ')} }`
    expect(await codeOf(query('10'))).toBe('')
    expect(await codeOf(query('100'))).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf(query('$n'), { n: 10 })).toBe('')
    expect(await codeOf(query('$n'), { n: 100 })).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf(query('$n', '$n: Int = 100'))).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf(query('$n', '$n: Int = 100'), { n: 10 })).toBe('')
  })

  test('says how much is allowed', async () => {
    const few = createTestDelivery({ limits: { ...defaultLimits, cost: 10 } })
    const { errors } = await few.ask('{ statements { nodes { id title } } }')
    expect(errors?.[0]?.message).toMatch(/may read \d+ values; at most 10 are allowed/)
  })

  test('of the schema is what there is of it: once is fine, many times are not', async () => {
    const many = (count: number, root: string) =>
      Array.from({ length: count }, (_, n) => `a${n}: ${root}`).join(' ')
    const fragments = `fragment T on __Type { name description fields { ...F type { fields { ...F } } } }
      fragment F on __Field { name description args { name description type { name } } }`
    const types = '{ types { ...T } }'
    const fields = many(45, 'fields { name type { ofType { fields { ...F } } } }')
    const strict = createTestDelivery({ limits: { ...defaultLimits, cost: 500 } })
    const type = '__type(name: $t) { ...T }'
    expect(await codeOf(`{ __schema ${types} } ${fragments}`)).toBe('')
    expect(await strict.codeOf(`query ($t: String = "Query") { ${type} } ${fragments}`)).toBe('')
    for (const [asked, query] of [
      [site, `{ ${many(45, `__schema ${types}`)} }`],
      [site, `{ __schema { ${many(45, 'types { ...T }')} } }`],
      [strict, `{ ...Q } fragment Q on Query { ... { __type(name: "Query") { ...T ${fields} } } }`],
      [strict, `query ($t: String = "Query") { ${many(45, type)} }`],
    ] as const)
      expect(await asked.codeOf(`${query} ${fragments}`)).toBe('QUERY_TOO_COMPLEX')
    expect(await codeOf('query ($t: String!) { __type(name: $t) { name } }', {})).toBe(
      'BAD_USER_INPUT',
    )
  })

  test('of nested fragments is found in no time', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Statement { ...f${n + 1} ...f${n + 1} }`,
    ).join(' ')
    const query = `{ statements { nodes { ...f0 } } } ${fragments} fragment f60 on Statement { id }`
    const start = performance.now()
    await codeOf(query)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('page by page nothing that front ends ask is too much', async () => {
    expect(await codeOf(`{ statements(first: 100) { ${inner} } }`)).toBe('')
  })
})

test('many directives are refused', async () => {
  const site = createTestDelivery()
  const query = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `${n % 50 ? '' : `a${n}: `}__typename @skip(if: false)`).join(' ')} }`
  expect(await site.codeOf(query(50))).toBe('')
  expect(await site.codeOf(query(51))).toBe('QUERY_TOO_COMPLEX')
})

test('an address that is too long is refused with 414', async () => {
  const site = createTestDelivery()
  const answer = await site.request(`/graphql?query={__typename}&x=${'x'.repeat(17_000)}`)
  expect([answer.status, await codes(answer)]).toEqual([414, 'BAD_REQUEST'])
})

test('an answer that takes too long is given up', async () => {
  const site = createTestDelivery({ limits: { ...defaultLimits, milliseconds: -1 } })
  expect(await site.codeOf('{ statements { totalCount } }')).toBe('QUERY_TOO_COMPLEX')
  expect(site.logged).toEqual([])
})

const client = (given: Partial<ApiClient> = {}): ApiClient => ({
  id: 'city-app',
  keyHash: sha256('the key'),
  quota: 4,
  types: null,
  revoked: false,
  ...given,
})

function directory(...clients: ApiClient[]): ClientDirectory & { uses: string[] } {
  const uses: string[] = []
  return {
    uses,
    find: (hash) => clients.find(({ keyHash }) => keyHash === hash),
    used: (id) => void uses.push(id),
  }
}

const bearer = { headers: { Authorization: 'Bearer the key' } }

describe('rate limits', () => {
  const askMany = async (site: ReturnType<typeof createTestDelivery>, count: number, init = {}) => {
    const statuses = []
    for (let n = 0; n < count; n += 1)
      statuses.push((await site.request('/graphql?query={__typename}', init)).status)
    return statuses
  }

  test('tell a client without a key to wait, also for what is in the cache', async () => {
    const site = createTestDelivery({ anonymousQuota: 2 })
    expect(await askMany(site, 3)).toEqual([200, 200, 429])
    const refused = await site.request('/graphql?query={__typename}')
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await codes(refused)).toBe('RATE_LIMITED')
  })

  test('count clients with a key apart, by their own quota', async () => {
    const clients = directory(client())
    const site = createTestDelivery({ anonymousQuota: 1, clients })
    expect(await askMany(site, 2)).toEqual([200, 429])
    expect(await askMany(site, 5, bearer)).toEqual([200, 200, 200, 200, 429])
    expect(clients.uses).toHaveLength(5)
  })

  test('count who tries keys as one without', async () => {
    const site = createTestDelivery({ anonymousQuota: 2, clients: directory(client()) })
    const guess = { headers: { Authorization: 'Bearer a guess' } }
    expect(await askMany(site, 3, guess)).toEqual([401, 401, 429])
    expect(await askMany(site, 1, bearer)).toEqual([200])
  })

  test('are none where they are off', async () => {
    expect(await askMany(createTestDelivery({ anonymousQuota: 0 }), 3)).toEqual([200, 200, 200])
  })
})

describe('API keys', () => {
  test.each([
    ['unknown', 'Bearer another', client()],
    ['revoked', 'Bearer the key', client({ revoked: true })],
  ])('%s ones are refused with 401', async (_, Authorization, known) => {
    const site = createTestDelivery({ clients: directory(known) })
    const answer = await site.request('/graphql?query={__typename}', { headers: { Authorization } })
    expect([answer.status, await codes(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('are taken from X-API-Key too', async () => {
    const clients = directory(client())
    const site = createTestDelivery({ clients })
    await site.request('/graphql?query={__typename}', { headers: { 'X-API-Key': 'the key' } })
    expect(clients.uses).toEqual(['city-app'])
  })

  test('of a client with some types show those alone, and never to others', async () => {
    const site = createTestDelivery({
      clients: directory(client({ types: ['forum-reports'], quota: 100 })),
    })
    site.publish(
      { id: 'a', ru: { title: 'А', slug: 'a' } },
      { type: 'forum-reports', id: 'g', ru: { title: 'Р', slug: 'g' } },
    )
    const query = `{ statement(slug: "a") { title } statements { totalCount nodes { id } }
      publications { totalCount nodes { id } } }`
    const url = `/graphql?query=${encodeURIComponent(query)}`
    const everything = await (await site.request(url)).json()
    const restricted = await site.request(url, bearer)
    expect(await restricted.json()).toEqual({
      data: {
        statement: null,
        statements: { totalCount: 0, nodes: [] },
        publications: { totalCount: 1, nodes: [{ id: 'g' }] },
      },
    })
    expect(restricted.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(await (await site.request(url)).json()).toEqual(everything)
    expect(everything).toMatchObject({ data: { publications: { totalCount: 2 } } })
  })
})

test('what a client sees that may read no type is not what others are sent', async () => {
  const site = createTestDelivery({ clients: directory(client({ types: [] })) })
  site.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
  const url = '/graphql?query={statements{nodes{id}}}'
  const restricted = await site.request(url, bearer)
  expect(await restricted.json()).toEqual({ data: { statements: { nodes: [] } } })
  expect(restricted.headers.get('Cache-Control')).toBe('private, no-cache')
  expect(await (await site.request(url)).text()).toContain('"a"')
})

describe('CORS for some origins', () => {
  const site = createTestDelivery({ corsOrigins: ['https://site.example'] })
  const from = async (Origin: string) =>
    (await site.request('/graphql?query={__typename}', { headers: { Origin } })).headers

  test('names those, and tells caches apart', async () => {
    const allowed = await from('https://site.example')
    expect(allowed.get('Access-Control-Allow-Origin')).toBe('https://site.example')
    expect(allowed.get('Vary')).toContain('Origin')
    const other = await from('https://other.example')
    expect(other.get('Access-Control-Allow-Origin')).toBeNull()
    expect(other.get('Vary')).toContain('Origin')
  })
})
