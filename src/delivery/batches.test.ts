import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { createTestDelivery, post, type Answer, type TestDelivery } from './delivery.fixture.ts'
import { defaultLimits } from './graphql/limits.ts'

const open = (given: Parameters<typeof createTestDelivery>[0] = {}) => {
  const site = createTestDelivery(given)
  site.publish(
    { id: 'a', ru: { title: 'А', slug: 'a' } },
    { id: 'b', ru: { title: 'Б', slug: 'b' } },
  )
  return site
}

const send = (site: TestDelivery, batch: unknown[], headers: { [name: string]: string } = {}) =>
  site.request('/graphql', post(batch, headers))

async function ask(site: TestDelivery, batch: unknown[]): Promise<Answer[]> {
  const response = await send(site, batch)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer[]
}

const codeOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code).join()
const titleOf = (slug: string) => ({ query: `{ statement(slug: "${slug}") { title } }` })
const typename = { query: '{ __typename }' }
const times = (count: number, one: object) => Array.from({ length: count }, () => one)

describe('a batch', () => {
  test('is answered in its order, each as if it were alone', async () => {
    const answers = await ask(open(), [
      titleOf('b'),
      { query: '{ nope }' },
      { query: 'mutation { publish }' },
      {},
      {
        query: 'query A { __typename } query B($slug: String) { statement(slug: $slug) { title } }',
        operationName: 'B',
        variables: { slug: 'a' },
      },
    ])
    expect(answers.map(codeOf)).toEqual([
      '',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'BAD_REQUEST',
      '',
    ])
    expect(answers[0]?.data).toEqual({ statement: { title: 'Б' } })
    expect(answers[4]?.data).toEqual({ statement: { title: 'А' } })
  })

  test('is not kept, and says the position that none of its answers is older than', async () => {
    const answer = await send(open(), [typename, typename], {
      Accept: 'application/graphql-response+json',
      'If-None-Match': '*',
    })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/graphql-response+json; charset=utf-8',
      'x-ledger-position': '2',
    })
    expect(answer.headers.get('etag')).toBeNull()
  })

  test('comes from the cache of answers and fills it, until it is touched', async () => {
    const site = open()
    const first = await ask(site, [titleOf('a'), titleOf('a')])
    expect(first[0]).toEqual(first[1])
    expect(await site.ask(titleOf('a').query)).toEqual(first[0])
    site.publish({ id: 'a', version: '2.0', ru: { title: 'Иначе', slug: 'a' } })
    expect((await ask(site, [titleOf('a')]))[0]?.data).toEqual({ statement: { title: 'Иначе' } })
  })

  test('is compressed for whom that helps', async () => {
    const many = times(10, { query: '{ statements { nodes { id title slug path publishedAt } } }' })
    const answer = await send(open(), many, { 'Accept-Encoding': 'br' })
    expect(answer.headers.get('Content-Encoding')).toBe('br')
    const text = brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()
    expect(JSON.parse(text)).toHaveLength(10)
  })
})

describe('a batch is refused as a whole', () => {
  const refusal = async (site: TestDelivery, batch: unknown[]) => {
    const answer = await send(site, batch)
    const body = (await answer.json()) as Answer
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([400, 'no-store'])
    return [codeOf(body), body.errors?.[0]?.message]
  }

  test('when it holds more requests than the limit, which it says', async () => {
    expect(await ask(open(), times(10, typename))).toHaveLength(10)
    expect(await refusal(open(), times(11, typename))).toEqual([
      'BATCH_TOO_LARGE',
      'The batch holds 11 requests; at most 10 are allowed. Send them in several HTTP requests.',
    ])
    const three = open({ limits: { ...defaultLimits, batch: 3 } })
    expect(await refusal(three, times(4, typename))).toEqual([
      'BATCH_TOO_LARGE',
      expect.stringContaining('at most 3'),
    ])
    const none = open({ limits: { ...defaultLimits, batch: 0 } })
    expect(await refusal(none, [typename])).toEqual([
      'BATCH_TOO_LARGE',
      expect.stringContaining('none are answered here'),
    ])
  })

  test.each([[[]], [['{ __typename }']], [[typename, null]], [[[typename]]]])(
    'when it is no list of requests: %j',
    async (batch) => {
      expect((await refusal(open(), batch))[0]).toBe('BAD_REQUEST')
    },
  )

  test('when its body is too large, is no JSON, or comes in another form', async () => {
    const statusOf = async (body: string, type = 'application/json') => {
      const init = { method: 'POST', headers: { 'Content-Type': type }, body }
      return (await open().request('/graphql', init)).status
    }
    expect(await statusOf(JSON.stringify([{ query: `# ${'x'.repeat(100_000)}` }]))).toBe(413)
    expect(await statusOf('[{ "query"')).toBe(400)
    expect(await statusOf('[]', 'application/json; charset=koi8-r')).toBe(415)
    expect(await statusOf('[]', 'text/plain')).toBe(415)
  })
})

describe('a batch is no way around', () => {
  const list = { query: '{ statements(first: 100) { nodes { id title slug path } } }' }

  test('the limit of cost: what its requests cost is added up', async () => {
    const [alone] = await ask(open({ limits: { ...defaultLimits, cost: 600 } }), [list])
    expect(codeOf(alone ?? {})).toBe('')
    const site = open({ limits: { ...defaultLimits, cost: 1000 } })
    // The second is in the cache by then, which makes no difference; nor does one that is not run.
    const answers = await ask(site, [list, { query: '{ nope }' }, list, list, typename])
    expect(answers.map(codeOf)).toEqual([
      '',
      'GRAPHQL_VALIDATION_FAILED',
      'QUERY_TOO_COMPLEX',
      'QUERY_TOO_COMPLEX',
      'QUERY_TOO_COMPLEX',
    ])
    expect(answers[2]?.data).toBeUndefined()
  })

  test('the limit of time', async () => {
    const site = open({ limits: { ...defaultLimits, milliseconds: -1 } })
    const answers = await ask(site, [titleOf('a'), titleOf('b')])
    expect(answers.map(codeOf)).toEqual(['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX'])
  })

  test('the rate limit: each of its requests counts', async () => {
    const site = open({ anonymousQuota: 5 })
    const statusOf = async (count: number) => (await send(site, times(count, typename))).status
    expect([await statusOf(3), await statusOf(2), await statusOf(1)]).toEqual([200, 200, 429])
    const refused = await send(open({ anonymousQuota: 5 }), times(6, typename))
    expect(refused.status).toBe(429)
    expect(codeOf((await refused.json()) as Answer)).toBe('RATE_LIMITED')
  })

  test('registered operations', async () => {
    const site = open({ registeredOnly: true })
    expect((await ask(site, [typename])).map(codeOf)).toEqual(['OPERATION_NOT_REGISTERED'])
  })

  test('preview links, whose refusal and headers are those of one request', async () => {
    const answer = await send(open(), [titleOf('a')], { 'X-Preview-Token': 'unknown' })
    const answers = (await answer.json()) as Answer[]
    expect(answers.map(codeOf)).toEqual(['PREVIEW_REFUSED'])
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
  })
})
