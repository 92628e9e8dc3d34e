import { beforeEach, describe, expect, test } from '@jest/globals'
import { createTestDelivery, post, type Answer, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

describe('BAD_USER_INPUT', () => {
  test.each([
    ['{ statements(first: 0) { totalCount } }', 'first is 0. Give a number from 1 to 100.'],
    ['{ statements(first: -1) { totalCount } }', 'first is -1'],
    ['{ publications(first: 101) { totalCount } }', 'first is 101'],
    ['{ statements(after: "nonsense") { totalCount } }', 'after is not a cursor'],
    ['{ statements(after: "") { totalCount } }', 'after is not a cursor'],
    ['{ statement(id: "a", slug: "a") { id } }', 'Give exactly one'],
    ['{ statement { id } }', '0 of id or slug are given'],
    ['{ publication(id: "a", path: "a") { __typename } }', 'Give exactly one'],
    ['{ publication { __typename } }', '0 of id or path are given'],
    ['{ topic { id } }', 'are given'],
    ['{ statements(locale: de) { totalCount } }', '"de" does not exist in "Locale"'],
    ['{ statements(fallback: [de]) { totalCount } }', '"de" does not exist in "Locale"'],
    ['{ statements(first: "ten") { totalCount } }', 'Int cannot represent'],
    ['{ publications(types: [PERSON]) { totalCount } }', 'does not exist in "PublicationType"'],
  ])('%s', async (query, message) => {
    const { errors, data } = await site.ask(query)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
    expect(errors?.[0]?.message).toContain(message)
    expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true)
  })

  test.each([
    ['query ($l: Locale) { statements(locale: $l) { totalCount } }', { l: 'de' }],
    ['query ($n: Int) { statements(first: $n) { totalCount } }', { n: 'ten' }],
    ['query ($n: Int!) { statements(first: $n) { totalCount } }', {}],
  ])('%s with %j', async (query, variables) => {
    expect(await site.codeOf(query, variables)).toBe('BAD_USER_INPUT')
  })
})

describe('other mistakes', () => {
  test.each([
    ['{ statements { nope } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ statements(nope: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ statements { ', 'GRAPHQL_PARSE_FAILED'],
    ['mutation { publish }', 'BAD_USER_INPUT'],
    ['subscription { publish }', 'BAD_USER_INPUT'],
  ])('%s', async (query, code) => {
    expect(await site.codeOf(query)).toBe(code)
    // The same again, which now comes from the caches of parser and validator.
    expect(await site.codeOf(query)).toBe(code)
  })

  test.each([
    ['query A { __typename } query B { __typename }', undefined],
    ['query A { __typename } query B { __typename }', 'C'],
  ])('no operation is meant by %s, %s', async (query, operationName) => {
    const answer = await site.request('/graphql', post({ query, operationName }))
    const { errors } = (await answer.json()) as Answer
    expect(errors?.[0]?.message).toContain('operationName')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('do not name fields that were not asked for', async () => {
    const { errors } = await site.ask('{ statements { nodes { titel } } }')
    expect(errors?.[0]?.message).toBe('Cannot query field "titel" on type "Statement".')
    const query = 'query ($l: Locale) { statements(locale: $l) { totalCount } }'
    const [wrong] = (await site.ask(query, { l: 'rus' })).errors ?? []
    expect(wrong?.message).toMatch(/"rus"; Value "rus" does not exist in "Locale" enum\.$/)
    expect(wrong?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('QUERY_TOO_COMPLEX', () => {
  const nested = (depth: number) => `{ ${'a { '.repeat(depth)}b${' }'.repeat(depth)} }`

  test('many aliases', async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`
    expect(await site.codeOf(aliases(50))).toBe('')
    expect(await site.codeOf(aliases(51))).toBe('QUERY_TOO_COMPLEX')
  })

  test('many tokens', async () => {
    const { errors } = await site.ask(`{ ${'__typename '.repeat(2100)} }`)
    expect(errors?.[0]).toMatchObject({
      message: 'Use at most 2000 tokens.',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    })
  })

  test('deep nesting, also through fragments', async () => {
    expect(await site.codeOf(nested(11))).not.toContain('QUERY_TOO_COMPLEX')
    expect(await site.codeOf(nested(12))).toContain('QUERY_TOO_COMPLEX')
    const fragments = Array.from(
      { length: 13 },
      (_, n) => `fragment f${n} on Statement { speaker { ...f${n + 1} } }`,
    ).join(' ')
    const query = `{ statements { nodes { ...f0 } } } ${fragments} fragment f13 on Statement { id }`
    expect(await site.codeOf(query)).toContain('QUERY_TOO_COMPLEX')
  })

  test('a cycle of fragments ends', async () => {
    const query = `{ statements { nodes { ...a } } }
      fragment a on Statement { ...b } fragment b on Statement { ...a }`
    expect(await site.codeOf(query)).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('introspection as tools do it passes', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { errors } = await site.ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
  })
})

describe('a fault of ours', () => {
  test('is hidden and logged', async () => {
    Object.assign(site.readModel, {
      page() {
        throw new Error('canary: /secret/path')
      },
    })
    const { errors } = await site.ask('{ statements { totalCount } }')
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      message: 'Something went wrong here. Try again later.',
      path: ['statements'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
    expect(JSON.stringify(errors)).not.toContain('canary')
    expect(site.logged).toHaveLength(1)
    expect(String(site.logged[0])).toContain('canary')
  })

  test('in a value is hidden too', async () => {
    site.publish({ id: 'a', ru: { title: 'a', slug: 'a' } })
    Object.assign(site.readModel, {
      data: (keys: number[]) => new Map(keys.map((key) => [key, { lead: { canary: 'canary' } }])),
    })
    const { errors } = await site.ask('{ statement(slug: "a") { lead } }')
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(errors)).not.toContain('canary')
  })

  test('a body that is no request is not one', async () => {
    const response = await site.request('/graphql', post([]))
    expect(response.status).toBe(400)
    expect(site.logged).toEqual([])
  })
})
