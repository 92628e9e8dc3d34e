import { beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

interface Node {
  kind: string
  sequence: number
  id: string
  publication: { version: string; title: string; status: string } | null
}

interface Page {
  nodes: Node[]
  endCursor: string
  hasMore: boolean
}

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

const question = `query ($after: String, $first: Int, $types: [PublicationType!], $locale: Locale,
    $fallback: [Locale!]) {
  changes(after: $after, first: $first, types: $types, locale: $locale, fallback: $fallback) {
    nodes { kind sequence at type id path reason redirectPath
      publication { version title status } }
    endCursor hasMore } }`

async function read(variables: object = {}, from = site): Promise<Page> {
  const { data, errors } = await from.ask(question, variables)
  expect(errors).toBeUndefined()
  return data?.changes as Page
}

const article = (id: string, slug = id): Told => ({ id, ru: { title: id.toUpperCase(), slug } })
const told = ({ nodes }: Page) => nodes.map(({ kind, id }) => `${kind} ${id}`)

describe('the feed of changes', () => {
  test('has each publication once, at its last change, and no records', async () => {
    site.publish(article('a'), article('b'), { type: 'topics', id: 't', ru: { title: 'Т' } })
    site.publish({ ...article('a'), action: 'revise', version: '1.1' })
    const page = await read()
    expect(page).toEqual({
      nodes: [
        {
          ...{ kind: 'PUBLISHED', sequence: 2, at: '2026-01-01T00:02:00.000Z', type: 'STATEMENT' },
          ...{ id: 'b', path: '/statements/b', reason: null, redirectPath: null },
          publication: { version: '1.0', title: 'B', status: 'CURRENT' },
        },
        {
          ...{ kind: 'UPDATED', sequence: 4, at: '2026-01-01T00:04:00.000Z', type: 'STATEMENT' },
          ...{ id: 'a', path: '/statements/a', reason: null, redirectPath: null },
          publication: { version: '1.1', title: 'A', status: 'CURRENT' },
        },
      ],
      endCursor: expect.stringMatching(/^[\w-]+$/),
      hasMore: false,
    })
  })

  test('says what happened, with the reason and where readers are sent', async () => {
    site.publish(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => article(id)))
    const reason = { ru: 'Ошибка' }
    site.publish(
      { ...article('a'), action: 'withdraw', reason },
      { ...article('b'), action: 'supersede' },
      { id: 'c', action: 'unpublish', reason },
      { id: 'd', action: 'unpublish', redirect: { type: 'statements', id: 'f' } },
      { id: 'e', action: 'erase' },
    )
    const { nodes } = await read()
    const gone = { publication: null }
    expect(nodes).toMatchObject([
      { id: 'f', kind: 'PUBLISHED' },
      { id: 'a', kind: 'WITHDRAWN', reason: 'Ошибка', publication: { status: 'WITHDRAWN' } },
      { id: 'b', kind: 'SUPERSEDED', publication: { status: 'SUPERSEDED' } },
      { id: 'c', kind: 'UNPUBLISHED', reason: 'Ошибка', path: '/statements/c', ...gone },
      { id: 'd', kind: 'REDIRECTED', redirectPath: '/statements/f', ...gone },
      { id: 'e', kind: 'ERASED', path: null, reason: null, ...gone },
    ])
    site.publish({ id: 'f', action: 'unpublish' }, article('c'))
    expect(told(await read())).toContain('UNPUBLISHED d')
    expect(told(await read()).at(-1)).toBe('PUBLISHED c')
  })

  test('goes on after a cursor; without news the cursor is as far as the ledger was read', async () => {
    site.publish(article('a'), article('b'), { type: 'topics', id: 't', ru: { title: 'Т' } })
    const first = await read({ first: 1 })
    expect([told(first), first.hasMore]).toEqual([['PUBLISHED a'], true])
    const second = await read({ first: 1, after: first.endCursor })
    expect([told(second), second.hasMore]).toEqual([['PUBLISHED b'], false])
    const third = await read({ after: second.endCursor })
    expect(third).toEqual({ nodes: [], endCursor: second.endCursor, hasMore: false })
    site.publish({ type: 'topics', id: 't', action: 'revise', ru: { title: 'Тт' } }, article('c'))
    const fourth = await read({ after: third.endCursor })
    expect(told(fourth)).toEqual(['PUBLISHED c'])
    expect(fourth.endCursor).not.toBe(third.endCursor)
  })

  test('a node that lags behind does not lead back', async () => {
    site.publish({ ...article('a'), recordedAt: new Date().toISOString() })
    const { endCursor } = await read()
    expect(await read({ after: endCursor }, createTestDelivery())).toMatchObject({ endCursor })
  })

  test('takes types, and languages: what left the wanted ones is to be taken out', async () => {
    const both = { ...article('a'), en: { title: 'A', slug: 'a' } }
    site.publish(both, { type: 'forum-reports', ...article('r') })
    expect(told(await read({ types: ['FORUM_REPORT'] }))).toEqual(['PUBLISHED r'])
    const english = { locale: 'en', fallback: [] }
    expect(told(await read(english))).toEqual(['PUBLISHED a', 'UNPUBLISHED r'])
    site.publish({ ...article('a'), action: 'revise' })
    expect(told(await read(english))).toEqual(['UNPUBLISHED r', 'UNPUBLISHED a'])
    expect(told(await read())).toEqual(['PUBLISHED r', 'UPDATED a'])
  })

  test.each([['nonsense'], [''], [Buffer.from('1.2').toString('base64url')]])(
    'refuses the cursor %j',
    async (after) => {
      expect(await site.codeOf(question, { after })).toBe('BAD_USER_INPUT')
    },
  )

  test.each([[0], [101]])('refuses %d at a time', async (first) => {
    expect(await site.codeOf(question, { first })).toBe('BAD_USER_INPUT')
  })
})

describe('a copy that is kept by it', () => {
  const deed = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    what: fc.constantFrom('write', 'write', 'write', 'withdraw', 'unpublish', 'erase', 'topic'),
  })
  const rounds = fc.array(fc.record({ deeds: fc.array(deed, { maxLength: 4 }), first: size() }), {
    maxLength: 12,
  })

  test('is what is public, whatever happens while it is read', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, size(), async (happened, first) => {
        const own = createTestDelivery()
        const copy = createCopy(own)
        const editor = createEditor(own)
        for (const round of happened) {
          for (const { id, what } of round.deeds) editor(id, what)
          await copy.read(round.first)
        }
        while (await copy.read(first));
        expect([...copy.entries].sort()).toEqual((await publicNow(own)).sort())
        own.readModel.close()
      }),
      { numRuns: 30 },
    )
  })

  function size() {
    return fc.integer({ min: 1, max: 4 })
  }
})

/** Publishes as the workflow would: nothing follows an erasure, only what is public goes. */
function createEditor(own: TestDelivery) {
  const live = new Map<string, number>()
  const erased = new Set<string>()
  return (id: string, what: string): void => {
    if (what === 'topic') return own.publish({ type: 'topics', id: 't', ru: { title: 'Тема' } })
    if (erased.has(id)) return
    const before = live.get(id)
    const version = `${(before ?? 0) + 1}.0`
    if (what === 'write' || (what === 'withdraw' && before)) {
      const action = what === 'withdraw' ? what : before ? 'revise' : 'publish'
      own.publish({ ...article(id), action, version })
      live.set(id, (before ?? 0) + 1)
    } else if (what === 'erase' || (what === 'unpublish' && before)) {
      own.publish({ id, action: what, version })
      live.delete(id)
      if (what === 'erase') erased.add(id)
    }
  }
}

function createCopy(own: TestDelivery) {
  const entries = new Map<string, string>()
  let after: string | undefined
  let last = 0
  return {
    entries,
    async read(first: number): Promise<boolean> {
      const page = await read({ first, after }, own)
      for (const { id, sequence, kind, publication } of page.nodes) {
        expect(sequence).toBeGreaterThan(last)
        last = sequence
        expect(publication === null).toBe(['UNPUBLISHED', 'REDIRECTED', 'ERASED'].includes(kind))
        if (publication) entries.set(id, JSON.stringify(publication))
        else entries.delete(id)
      }
      after = page.endCursor
      return page.hasMore
    },
  }
}

async function publicNow(own: TestDelivery): Promise<[string, string][]> {
  const { data } = await own.ask(
    '{ publications(first: 100) { nodes { id version title status } } }',
  )
  const { nodes } = data?.publications as { nodes: ({ id: string } & object)[] }
  return nodes.map(({ id, ...rest }) => [id, JSON.stringify(rest)])
}
