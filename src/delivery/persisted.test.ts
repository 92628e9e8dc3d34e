import { beforeEach, describe, expect, test } from '@jest/globals'
import { sha256 } from '../lib/hash.ts'
import { createTestDelivery, post, type Answer, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { id: 'a', ru: { title: 'А', slug: 'a' } },
    { id: 'b', ru: { title: 'Б', slug: 'b' } },
  )
})

const get = (query: string, also = '') =>
  site.request(`/graphql?query=${encodeURIComponent(query)}${also}`)

const single = '{ statement(slug: "a") { title } }'
const byVariable = 'query ($slug: String) { statement(slug: $slug) { title } }'
const list = '{ statements { nodes { title } } }'

describe('persisted operations', () => {
  const hash = sha256(list)
  const extensions = `&extensions=${encodeURIComponent(
    JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  )}`
  const byHash = () => site.request(`/graphql?${extensions.slice(1)}`)

  test('are known once they were sent', async () => {
    expect(await (await byHash()).json()).toMatchObject({
      errors: [
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ],
    })
    expect((await get(list, extensions)).status).toBe(200)
    const known = await byHash()
    expect(await known.text()).toContain('Б')
    expect(known.headers.get('ETag')).toBeTruthy()
  })

  test('are known by POST too', async () => {
    const persistedQuery = { version: 1, sha256Hash: hash }
    await site.request('/graphql', post({ query: list, extensions: { persistedQuery } }))
    const answer = await site.request('/graphql', post({ extensions: { persistedQuery } }))
    expect(await answer.text()).toContain('Б')
  })

  test('are known by a hash that says what it is', async () => {
    await get(list, extensions)
    const answer = await site.request(
      `/graphql?${extensions.slice(1).replace(hash, `sha256:${hash}`)}`,
    )
    expect(await answer.text()).toContain('Б')
  })

  test('are refused under a hash that is not theirs', async () => {
    const answer = await get('{ __typename }', extensions)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    expect(await (await byHash()).text()).toContain('PersistedQueryNotFound')
  })

  test('are not kept when they are wrong', async () => {
    const wrong = '{ nope }'
    const sha256Hash = sha256(wrong)
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    await site.request('/graphql', post({ query: wrong, extensions }))
    const answer = await site.request('/graphql', post({ extensions }))
    expect(await answer.text()).toContain('PersistedQueryNotFound')
  })

  test('are the only ones where that is set', async () => {
    const operations = new Map([[hash, list]])
    site = createTestDelivery({ operations, registeredOnly: true })
    expect((await byHash()).status).toBe(200)
    expect((await get(list)).status).toBe(200)
    for (const answer of [await get(single), await get('{ __typename }', extensions)])
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }],
      })
  })

  describe('named by documentId, as GraphQL over HTTP has it', () => {
    const byId = (id: string, rest = '') =>
      site.request(`/graphql?documentId=${encodeURIComponent(id)}${rest}`)
    const codeOf = async (answer: Response) => {
      const { errors = [] } = (await answer.json()) as Answer
      return errors.map(({ extensions }) => extensions.code).join()
    }

    test('are found when they are registered, by GET and by POST', async () => {
      site = createTestDelivery({ operations: new Map([[sha256(byVariable), byVariable]]) })
      site.publish({ id: 'a', ru: { title: 'А', slug: 'a' } })
      const id = `sha256:${sha256(byVariable)}`
      const known = await byId(id, `&variables=${encodeURIComponent('{"slug":"a"}')}`)
      expect(await known.json()).toEqual({ data: { statement: { title: 'А' } } })
      expect(known.headers.get('ETag')).toBeTruthy()
      for (const documentId of [id, sha256(byVariable)]) {
        const asked = post({ documentId, variables: { slug: 'a' } })
        const answer = await site.request('/graphql', asked)
        expect(await answer.json()).toEqual({ data: { statement: { title: 'А' } } })
      }
    })

    test('are kept when they are sent with their text, however they are named later', async () => {
      const documentId = `sha256:${hash}`
      expect(await codeOf(await byId(documentId))).toBe('PERSISTED_QUERY_NOT_FOUND')
      await site.request('/graphql', post({ documentId, query: list }))
      expect(await (await byId(documentId)).text()).toContain('Б')
      expect(await (await byHash()).text()).toContain('Б')
    })

    test.each(['sha256:00', 'x-own:1', 'md5', ''])('are unknown: %j', async (id) => {
      expect(await codeOf(await byId(id))).toBe('PERSISTED_QUERY_NOT_FOUND')
    })

    test('are refused where the text is another, or the id is no text', async () => {
      const documentId = `sha256:${hash}`
      for (const sent of [{ documentId, query: single }, { documentId: 7 }, { documentId: [hash] }])
        expect(await codeOf(await site.request('/graphql', post(sent)))).toBe('BAD_REQUEST')
    })

    test('are the only ones where that is set', async () => {
      site = createTestDelivery({ operations: new Map([[hash, list]]), registeredOnly: true })
      expect((await byId(`sha256:${hash}`)).status).toBe(200)
      expect(await codeOf(await byId(`sha256:${sha256(single)}`))).toBe('OPERATION_NOT_REGISTERED')
    })
  })
})
