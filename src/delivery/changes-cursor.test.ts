import { describe, expect, test } from '@jest/globals'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

const question = `query ($after: String, $first: Int) {
  changes(after: $after, first: $first) { nodes { id } endCursor hasMore } }`

interface Page {
  nodes: { id: string }[]
  endCursor: string
  hasMore: boolean
}

async function read(site: TestDelivery, after?: string, first?: number): Promise<Page> {
  const { data, errors } = await site.ask(question, { after, first })
  expect(errors).toBeUndefined()
  return data?.changes as Page
}

const codeOf = (site: TestDelivery, after: string) => site.codeOf(question, { after })
const article = (id: string): Told => ({ id, ru: { title: id.toUpperCase(), slug: id } })
const topic: Told = { type: 'topics', id: 't', ru: { title: 'Тема' } }
const ids = ({ nodes }: Page) => nodes.map(({ id }) => id)

function open(...told: Told[]): TestDelivery {
  const site = createTestDelivery()
  site.publish(...told)
  return site
}

/** All kinds of entries: of publications, of records, of what is gone and of what was erased. */
const before: Told[] = [
  article('a'),
  topic,
  article('b'),
  { id: 'b', action: 'unpublish' },
  article('c'),
  { id: 'c', action: 'erase' },
]

describe('a cursor of changes', () => {
  test('is good on every node that follows the same ledger, after whatever entry', async () => {
    for (const [place] of before.entries()) {
      const told = before.slice(0, place + 1)
      const { endCursor } = await read(open(...told))
      expect(ids(await read(open(...told), endCursor))).toEqual([])
      const other = open(...before, article('d'))
      expect(ids(await read(other, endCursor))).toContain('d')
    }
  })

  test('is good at the beginning, when nothing has been recorded yet', async () => {
    const { endCursor } = await read(open())
    expect(ids(await read(open(article('a')), endCursor))).toEqual(['a'])
  })

  test.each(before.map((_, place) => [place]))(
    'is refused after entry %i when the ledger tells something else there',
    async (place) => {
      const told = before.slice(0, place + 1)
      const { endCursor } = await read(open(...told))
      // A restored backup lacks the entry; others take its place.
      const restored = open(...before.slice(0, place), article('x'), article('y'), article('z'))
      const { errors } = await restored.ask(question, { after: endCursor })
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'CURSOR_EXPIRED' }])
      expect(errors?.[0]?.message).toContain('Begin anew without after')
      expect(ids(await read(restored))).toEqual(expect.arrayContaining(['x', 'y', 'z']))
    },
  )

  test('in the middle of a page is bound as well', async () => {
    const { endCursor, hasMore } = await read(open(article('a'), article('b')), undefined, 1)
    expect(hasMore).toBe(true)
    expect(ids(await read(open(article('a'), article('b')), endCursor))).toEqual(['b'])
    expect(await codeOf(open(article('x'), article('b')), endCursor)).toBe('CURSOR_EXPIRED')
  })

  test('beyond the end may be of a node that is ahead, for an hour', async () => {
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const cursorOf = async (recordedAt: string) =>
      (await read(open(article('a'), { ...article('b'), recordedAt }))).endCursor
    const behind = open(article('a'))
    const ahead = await cursorOf(at(50))
    expect(await read(behind, ahead)).toEqual({ nodes: [], endCursor: ahead, hasMore: false })
    expect(await codeOf(behind, await cursorOf(at(70)))).toBe('CURSOR_EXPIRED')
  })

  test('that does not say what ledger it is of is still good', async () => {
    const old = (sequence: number) => Buffer.from(`changes.${sequence}`).toString('base64url')
    const site = open(article('a'), article('b'))
    const page = await read(site, old(1))
    expect(ids(page)).toEqual(['b'])
    // From then on it says it.
    expect(await codeOf(open(article('x'), article('y')), page.endCursor)).toBe('CURSOR_EXPIRED')
    expect(ids(await read(site, old(7)))).toEqual([])
  })

  test.each(['changes.1.00000000', 'changes.1.zzzzzzzz.1', 'changes.1.00000000.1.1', 'changes.-1'])(
    'is none: %s',
    async (text) => {
      const after = Buffer.from(text).toString('base64url')
      expect(await codeOf(open(), after)).toBe('BAD_USER_INPUT')
    },
  )
})
