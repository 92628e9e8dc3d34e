import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { createTestDelivery, post, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
  site.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
})

const ask = (query: string, accept = '*/*') =>
  site.request(`/graphql?query=${encodeURIComponent(query)}`, { headers: { Accept: accept } })

const modern = 'application/graphql-response+json'

describe('GraphQL over HTTP', () => {
  test('answers GET and POST alike', async () => {
    const query = 'query ($slug: String) { statement(slug: $slug) { title } }'
    const variables = { slug: 'a' }
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    const answers = [
      await site.request(`/graphql?${search}`),
      await site.request('/graphql', post({ query, variables })),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
      expect(await answer.json()).toEqual({ data: { statement: { title: 'А' } } })
    }
  })

  test.each([
    ['{ __typename }', 200],
    ['{ statements { ', 400],
    ['{ nope }', 400],
    ['{ statements(locale: de) { totalCount } }', 400],
    ['mutation { publish }', 405],
  ])('gives %s its status, %i, to those who take the new media type', async (query, status) => {
    const answer = await ask(query, modern)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toContain(modern)
  })

  test('gives variables that do not fit status 400', async () => {
    const query = 'query ($l: Locale) { statements(locale: $l) { totalCount } }'
    const body = post({ query, variables: { l: 'de' } }, { Accept: modern })
    const answer = await site.request('/graphql', body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Value \\"de\\" does not exist in \\"Locale\\" enum')
  })

  // The specification recommends 200 for an answer with the entry `data`, even when that is null.
  test.each([
    ['{ statements(first: 0) { totalCount } }', null],
    ['{ statement { id } }', { statement: null }],
    ['{ statement { id } b: statement(slug: "b") { id } }', { statement: null, b: null }],
  ])('gives what only shows while reading status 200: %s', async (query, data) => {
    const answer = await ask(query, modern)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      data,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  test('gives 200 with errors to those who take plain JSON', async () => {
    expect((await ask('{ nope }', 'application/json')).status).toBe(200)
  })

  test.each([
    [{ method: 'PUT' }, 405],
    [{ method: 'DELETE' }, 405],
    [{ method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } }, 415],
    [{ ...post({}, { Accept: modern }), body: '{' }, 400],
    [post({}, { Accept: modern }), 400],
    [post({ query: 5 }), 400],
    [post([7]), 400],
  ])('refuses %j with %i', async (init, status) => {
    expect((await site.request('/graphql', init)).status).toBe(status)
    expect(site.logged).toEqual([])
  })

  test('refuses a body of more than 100 KB, declared or not', async () => {
    const large = post({ query: `{ __typename } # ${'x'.repeat(101_000)}` })
    const length = '101100'
    const headers = { ...large.headers, 'Content-Length': length }
    expect((await site.request('/graphql', large)).status).toBe(413)
    const declared = await site.request('/graphql', { ...large, headers })
    expect(declared.status).toBe(413)
    expect(await declared.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  test('says which ledger position an answer is not older than', async () => {
    expect((await ask('{ __typename }')).headers.get('X-Ledger-Position')).toBe('1')
    site.publish({ id: 'b', ru: { title: 'Б', slug: 'b' } })
    expect((await ask('{ __typename }')).headers.get('X-Ledger-Position')).toBe('2')
  })

  test('is open to every origin, without credentials', async () => {
    const headers = {
      Origin: 'https://front.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    }
    const preflight = await site.request('/graphql', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    for (const answer of [
      preflight,
      await site.request('/graphql?query={__typename}', { headers }),
    ]) {
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(answer.headers.get('Access-Control-Allow-Credentials')).not.toBe('true')
    }
  })
})

describe('a browser', () => {
  const html = { headers: { Accept: 'text/html,*/*' } }

  test('gets GraphiQL', async () => {
    const page = await site.request('/graphql', html)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toContain('text/html')
    expect(await page.text()).toContain('Medglas GraphQL')
  })

  test('gets it small, and not again what it has; that counts for the quota', async () => {
    const strict = createTestDelivery({ anonymousQuota: 4 })
    const ask = (headers: object) =>
      strict.request('/graphql', { headers: { ...html.headers, ...headers } })
    const [whole, small] = [await ask({}), await ask({ 'Accept-Encoding': 'gzip, br' })]
    const bytes = Buffer.from(await small.arrayBuffer())
    expect(small.headers.get('Content-Encoding')).toBe('br')
    expect(bytes.byteLength).toBeLessThan(4_000_000)
    expect(brotliDecompressSync(bytes).toString()).toBe(await whole.text())
    const tag = small.headers.get('ETag') ?? ''
    expect(tag).not.toBe(whole.headers.get('ETag'))
    const again = await ask({ 'Accept-Encoding': 'br', 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('Cache-Control')).toBe('private, no-cache')
    const statuses = [await ask({}), await ask({})].map(({ status }) => status)
    expect(statuses).toEqual([200, 429])
  })

  test('gets none where it is off', async () => {
    const plain = createTestDelivery({ graphiql: false })
    const page = await plain.request('/graphql', html)
    expect(page.headers.get('Content-Type') ?? '').not.toContain('text/html')
  })

  test('is told not to take answers for anything else', async () => {
    const { headers } = await ask('{ __typename }')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })
})

describe('paths', () => {
  test('/healthz says that the process runs, /readyz whether answers are complete', async () => {
    let ready = false
    const status = () => ({ ready, position: 7 })
    const starting = createTestDelivery({ status })
    const health = await starting.request('/healthz')
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    const before = await starting.request('/readyz')
    const reason = 'The read model is being built from the ledger.'
    const body = { status: 'starting', reason, position: 7 }
    expect([before.status, await before.json()]).toEqual([503, body])
    ready = true
    const after = await starting.request('/readyz')
    expect([after.status, await after.json()]).toEqual([200, { status: 'ready', position: 7 }])
    expect(after.headers.get('Cache-Control')).toBe('no-store')
  })

  test.each([
    '/',
    '/admin',
    '/api/graphql',
    '/graphql/x',
    '/graphqlx',
    '/toString',
    '/media/a.png',
  ])('%s is not delivery’s', (path) => {
    expect(site.delivery.owns(path)).toBe(false)
    expect(site.delivery.handle(new Request(`http://localhost${path}`))).toBeNull()
  })
})
