import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { HttpAnswer } from './message.ts'
import { createQuickAnswers, type AskedFor } from './quick-answers.ts'

const start = Date.UTC(2026, 10, 30, 9, 0, 0, 250)
const url = '/graphql?query={a}'
const answer: HttpAnswer = { status: 200, headers: { ETag: '"a"' }, body: 'а' }
const repeated = { answer, position: 7, expiresAt: start + 60_000 }
const asked: AskedFor = { accept: '*/*', encoding: 'br', origin: undefined, tag: undefined }
const headers = ['Host', 'localhost', 'Accept', '*/*', 'accept-encoding', 'br', 'DNT', '1']

const ask = (rawHeaders = headers, more: object = {}) =>
  ({ method: 'GET', url, rawHeaders, ...more }) as IncomingMessage

let readModel: { position: number }
let quick: ReturnType<typeof createQuickAnswers>

beforeEach(() => {
  jest.useFakeTimers({ now: start })
  readModel = { position: 7 }
  quick = createQuickAnswers(readModel)
  quick.note(url, asked, repeated)
})
afterEach(() => void jest.useRealTimers())

describe('a quick answer', () => {
  it('is given to who asks the same, in whatever letters', () => {
    expect(quick.find(ask())).toBe(answer)
    expect(quick.find(ask(['ACCEPT-Encoding', 'br', 'aCCept', '*/*']))).toBe(answer)
  })

  it.each([
    ['another method', ask(headers, { method: 'HEAD' })],
    ['another address', ask(headers, { url: '/graphql?query={b}' })],
    ['another language of media', ask(['Accept', 'text/html', 'Accept-Encoding', 'br'])],
    ['no encoding', ask(['Accept', '*/*'])],
    ['an origin', ask([...headers, 'Origin', 'https://example.org'])],
    ['a tag', ask([...headers, 'If-None-Match', '"a"'])],
    ['a header twice', ask([...headers, 'accept', '*/*'])],
    ['a key', ask([...headers, 'X-API-Key', 'k'])],
    ['a bearer', ask([...headers, 'authorization', 'Bearer k'])],
    ['an empty key', ask([...headers, 'x-api-key', ''])],
    ['a preview', ask([...headers, 'X-Preview-Token', 't'])],
  ])('is not given for %s', (_, incoming) => {
    expect(quick.find(incoming)).toBeNull()
  })

  it('is of one second, and of one position', () => {
    jest.setSystemTime(start + 749)
    expect(quick.find(ask())).toBe(answer)
    jest.setSystemTime(start + 750)
    expect(quick.find(ask())).toBeNull()
    jest.setSystemTime(start - 3_600_000)
    expect(quick.find(ask())).toBeNull()
    jest.setSystemTime(start + 750)
    quick.note(url, asked, repeated)
    expect(quick.find(ask())).toBe(answer)
    readModel.position = 8
    expect(quick.find(ask())).toBeNull()
  })

  it('is not kept when it is older than the position, or ends within the second', () => {
    quick.clear()
    quick.note(url, asked, { ...repeated, position: 6 })
    quick.note(url, asked, { ...repeated, expiresAt: start + 500 })
    expect(quick.find(ask())).toBeNull()
  })

  it('differs with what is asked for, up to four kinds, and a thousand addresses', () => {
    const tags = ['"1"', '"2"', '"3"', '"4"']
    const answers = tags.map((tag) => ({ ...answer, headers: { ETag: tag } }))
    answers.forEach((each, n) =>
      quick.note(url, { ...asked, tag: tags[n] }, { ...repeated, answer: each }),
    )
    const found = tags.map((tag) => quick.find(ask([...headers, 'If-None-Match', tag])))
    expect(found).toEqual([...answers.slice(0, 3), null])
    for (let n = 0; n < 1_100; n += 1) quick.note(`/graphql?${n}`, asked, repeated)
    const kept = Array.from({ length: 1_100 }, (_, n) => ask(headers, { url: `/graphql?${n}` }))
    expect(kept.filter((each) => quick.find(each)).length).toBe(999)
  })
})
