import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeAll(() => {
  site = createTestDelivery()
  site.publish({ id: 'a', ru: { title: 'Прививки от кори', slug: 'a', lead: 'Где привить' } })
})

const text = `query ($query: String!, $after: String) {
  search(query: $query, after: $after) { totalCount nodes { score snippet } } }`

/** @returns the code of the error, or '' for an answer; a fault of ours is logged and has another */
const codeOf = (query: string, after: string | null = null) => site.codeOf(text, { query, after })

const kilobytes10 = 10 * 1024

describe('any text is answered, or told what is wrong with it', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0 '],
    ['only an exclusion', '-корь'],
    ['a quote that does not end', '"прививки от'],
    ['only quotes', '""" " "'],
    ['operators of FTS5', 'корь AND OR NOT NEAR(прививки кори, 2) ^корь title : корь'],
    ['columns of FTS5', '{title lead} : (корь) + прививка*'],
    ['SQL', `'; DROP TABLE search; --`],
    ['emoji', '💉🧑‍⚕️ прививки 🇷🇺'],
    ['control characters', 'при\u0000вив\u0007ки\u001b[31m'],
    ['half of a surrogate pair', 'корь \ud83d'],
    ['marks without letters', '\u0301\u0301\u0301'],
    ['right to left', '\u202eкорь\u202c שלום'],
    ['10 KB without spaces', 'к'.repeat(kilobytes10)],
    ['10 KB of words', 'корь прививка '.repeat(kilobytes10 / 14)],
    ['10 KB of different words', Array.from({ length: 1700 }, (_, n) => `слово${n}`).join(' ')],
    ['10 KB of exclusions', `корь ${'-ветрянка '.repeat(1000)}`],
    ['10 KB of quotes', '"'.repeat(kilobytes10)],
    ['10 KB of phrases', '"от кори" '.repeat(1000)],
    ['10 KB of brackets', '('.repeat(kilobytes10)],
  ])('%s', async (_, query) => {
    expect(['', 'BAD_USER_INPUT']).toContain(await codeOf(query))
    expect(site.logged).toEqual([])
  })

  test('of random pieces', async () => {
    const pieces = [
      'корь',
      'прививки',
      '"',
      '-',
      '*',
      '^',
      ':',
      '(',
      ')',
      'NEAR',
      'AND',
      "'",
      'J10.1',
    ]
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }))
    const queries = fc.array(piece, { maxLength: 12 }).map((some) => some.join(' '))
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        expect(['', 'BAD_USER_INPUT']).toContain(await codeOf(query))
        expect(site.logged).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test.each(['', 'nonsense', Buffer.from('[1,2]').toString('base64url'), '💉', 'AAAA'])(
  'a cursor that is none: %j',
  async (after) => {
    expect(await codeOf('корь', after)).toBe('BAD_USER_INPUT')
  },
)

test('odd text around a word does not hide what the word finds', async () => {
  const { data } = await site.ask(text, { query: '💉 ((корь)) ^ :' })
  expect(data?.search).toMatchObject({ totalCount: 1 })
})
