import { beforeEach, describe, expect, test } from '@jest/globals'
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql'
import type { LedgerRecord } from '../ledger/entry.ts'
import { createLedger, type Told } from '../read-model/ledger.fixture.ts'
import { fixtureModel } from '../read-model/model.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'
import { previewTokenOf } from './preview-http.ts'
import { createPreviewExecutor, type FindPreview } from './preview.ts'
import { restrictTypes } from './restrict-types.ts'
import { buildDeliverySchema } from './schema/build-schema.ts'

let site: TestDelivery

const schema = buildDeliverySchema(fixtureModel)
const flu = { type: 'topics', id: 't1' }
const draft = (told: Told): LedgerRecord =>
  createLedger().add({ recordedAt: '2026-06-01T00:00:00.000Z', ...told })

const links: { [token: string]: LedgerRecord[] } = {
  fresh: [draft({ id: 'new', ru: { title: 'Черновик', slug: 'new', topics: [flu] } })],
  revised: [
    draft({ id: 's1', action: 'revise', version: '2.0', ru: { title: 'Иначе', slug: 'one' } }),
  ],
  same: [],
}
const findPreview: FindPreview = async (token) => links[token] ?? null

const query = `query ($first: Int) {
  statement(slug: "new") { title path version topics { title } }
  statements(first: $first) { totalCount nodes { title } }
}`

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { type: 'topics', id: 't1', ru: { title: 'Грипп', slug: 'flu' } },
    { id: 's1', ru: { title: 'Заявление', slug: 'one' } },
  )
})

/** What is asked with a link, as its answer would be sent. */
async function preview(token: string, asked = query, find: FindPreview | undefined = findPreview) {
  const { readModel } = site
  const logger = { error: (...said: unknown[]) => void site.logged.push(said) }
  const run = createPreviewExecutor({ schema, readModel, findPreview: find, logger })
  const variableValues = { first: 10 }
  return JSON.parse(JSON.stringify(await run(token, { document: parse(asked), variableValues })))
}

describe('with a link', () => {
  test('the same schema answers as if the draft were published', async () => {
    expect(await preview('fresh')).toEqual({
      data: {
        statement: {
          ...{ title: 'Черновик', path: '/statements/new', version: '1.0' },
          topics: [{ title: 'Грипп' }],
        },
        statements: { totalCount: 2, nodes: [{ title: 'Черновик' }, { title: 'Заявление' }] },
      },
      extensions: { preview: true },
    })
  })

  test('the draft takes the place of what is public', async () => {
    const { data } = await preview('revised', '{ statement(slug: "one") { title version } }')
    expect(data).toEqual({ statement: { title: 'Иначе', version: '2.0' } })
  })

  test('a client that may read fewer types sees a draft of those alone', async () => {
    const operation = { document: parse(query), variableValues: { first: 10 } }
    const run = createPreviewExecutor({ schema, readModel: site.readModel, findPreview })
    const only = (...types: string[]) =>
      run('fresh', operation, (whole) => restrictTypes(whole, types))
    expect((await only('forum-reports')).data).toMatchObject({ statement: null })
    expect((await only('statements')).data).toMatchObject({ statement: { title: 'Черновик' } })
  })

  test('of what the public has, the answer is the public one', async () => {
    const { data } = await preview('same')
    expect(data).toEqual((await site.ask(query, { first: 10 })).data)
  })

  test('the operation is chosen by its name', async () => {
    const document = parse('query A { statement(slug: "new") { id } } query B { __typename }')
    const run = createPreviewExecutor({ schema, readModel: site.readModel, findPreview })
    const { data } = await run('fresh', { document, operationName: 'A' })
    expect(data).toMatchObject({ statement: { id: 'new' } })
  })
})

describe('nobody else sees the draft', () => {
  const seen = async () => JSON.stringify(await site.ask(query, { first: 10 }))

  test('while previews are asked for and after them', async () => {
    const before = await seen()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => (turn % 2 ? seen() : preview('fresh'))),
    )
    const others = answers.filter((_, turn) => turn % 2)
    expect(new Set(others)).toEqual(new Set([before]))
    expect(before).not.toContain('Черновик')
    expect(JSON.stringify(answers[0])).toContain('Черновик')
  })

  test('after an answer with errors', async () => {
    const before = await seen()
    const { errors } = await preview('fresh', '{ statements(first: 1000) { nodes { id } } }')
    expect(errors).toHaveLength(1)
    expect(await seen()).toBe(before)
  })
})

describe('refused', () => {
  const code = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
    errors.map(({ extensions }) => extensions)

  test('is a token that finds nothing, also where there are no previews', async () => {
    const refusal = [{ code: 'PREVIEW_REFUSED' }]
    for (const token of ['', 'unknown']) {
      const answer = await preview(token)
      expect(code(answer)).toEqual(refusal)
      expect(answer.data).toBeUndefined()
    }
    const run = createPreviewExecutor({ schema, readModel: site.readModel })
    const { errors } = await run('fresh', { document: parse(query) })
    expect(errors?.map(({ extensions }) => extensions)).toEqual(refusal)
  })

  test('is everything while links cannot be looked up, and the log holds no token', async () => {
    const fail = async (token: string) => {
      throw Object.assign(new Error(`SELECT … ${token}`), { code: 'SQLITE_BUSY' })
    }
    const answer = await preview('a-secret', query, fail)
    expect(code(answer)).toEqual([{ code: 'SERVICE_UNAVAILABLE' }])
    const [said] = site.logged as [string, Error][]
    expect(String(said?.[1])).toContain('SQLITE_BUSY')
    expect(JSON.stringify(answer) + String(said) + (said?.[1].stack ?? '')).not.toContain('secret')
  })

  test('is what is not answered at once', async () => {
    const late = new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: { late: { type: GraphQLString, resolve: async () => 'x' } },
      }),
    })
    const run = createPreviewExecutor({ schema: late, readModel: site.readModel, findPreview })
    const { errors, data } = await run('fresh', { document: parse('{ late }') })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(data).toBeUndefined()
  })
})

describe('over HTTP', () => {
  const asked = (url: string, method = 'GET', token?: string) => {
    const header = (name: string) => (name === 'x-preview-token' ? token : undefined)
    return previewTokenOf({ method, url, header, body: async () => '', address: '' })
  }

  test('the token is in the header, or in the query of a GET', () => {
    expect(asked('/graphql', 'GET', 'a')).toBe('a')
    expect(asked('/graphql?preview=b', 'GET', 'a')).toBe('a')
    expect(asked('/graphql?query=%7Ba%7D&preview=b')).toBe('b')
    expect(asked('/graphql?preview=')).toBe('')
    expect(asked('/graphql', 'GET', '')).toBe('')
    expect(asked('/graphql')).toBeNull()
    expect(asked('/graphql?preview=b', 'POST')).toBeNull()
    expect(asked('/graphql', 'POST', 'a')).toBe('a')
  })
})

describe('over HTTP', () => {
  const asked = encodeURIComponent('{ statements { nodes { title } } }')
  const url = `/graphql?query=${asked}`

  beforeEach(() => {
    site = createTestDelivery({ findPreview })
    site.publish({ id: 's1', ru: { title: 'Заявление', slug: 'one' } })
  })

  const titlesOf = async (answer: Response) => {
    const { data } = (await answer.json()) as { data: { statements: { nodes: object[] } } }
    return data.statements.nodes
  }

  test.each([
    ['the header', url, { headers: { 'X-Preview-Token': 'fresh' } }],
    ['the address', `${url}&preview=fresh`, {}],
  ])('the token of %s shows the draft, to nobody else and in no cache', async (_, path, init) => {
    const before = await titlesOf(await site.request(url))
    const answer = await site.request(path, init)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('ETag')).toBeNull()
    expect(answer.headers.get('Surrogate-Key')).toBeNull()
    expect(answer.headers.get('X-Robots-Tag')).toContain('noindex')
    expect(await titlesOf(answer)).toEqual([{ title: 'Черновик' }, { title: 'Заявление' }])
    const after = await site.request(url)
    expect(after.headers.get('Vary')).toContain('X-Preview-Token')
    expect(await titlesOf(after)).toEqual(before)
  })

  test.each(['application/json', 'application/graphql-response+json'])(
    'a refused link has status 403 for who takes %s, and shows nothing',
    async (Accept) => {
      const answer = await site.request(`${url}&preview=wrong`, { headers: { Accept } })
      expect(answer.status).toBe(403)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'PREVIEW_REFUSED' } }],
      })
    },
  )
})
