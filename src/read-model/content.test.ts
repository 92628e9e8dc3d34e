import { beforeEach, describe, expect, test } from '@jest/globals'
import { toChain } from './chains.ts'
import { createLedger, link, paragraph, words } from './ledger.fixture.ts'
import type { LedgerFixture, Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture

const chain = toChain('ru')
const body = fixtureModel.types[0]?.fields.findIndex(({ name }) => name === 'body') ?? -1

function publish(...told: Told[]): void {
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
}

function dataOf(id: string) {
  const rendition = readModel.byId('statements', id, chain)?.rendition ?? 0
  return readModel.data([rendition]).get(rendition)
}

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  ledger = createLedger()
})

describe('content', () => {
  test('holds nothing without a field in the model', () => {
    const secret = { canary: 'canary' }
    publish({
      id: 'a',
      ru: {
        title: 'А',
        slug: 'a',
        ...secret,
        contact: { email: 'press@example.org', ...secret },
        quotes: [{ words: 'Да', ...secret }],
        topics: [{ type: 'topics', id: 't', ...secret }, { type: 'users', id: 'canary' }, 'canary'],
      },
    })
    expect(dataOf('a')).toMatchObject({ quotes: [{ words: 'Да', person: null, note: null }] })
    expect(dataOf('a')?.topics).toEqual([{ type: 'topics', id: 't' }])
    expect(JSON.stringify(dataOf('a'))).not.toContain('canary')
  })

  test('is what the model says, whatever an old edition holds', () => {
    const odd = { lead: 5, reach: 'many', urgency: 'unheard-of', validOn: 'x', quotes: 'no' }
    publish({ id: 'a', ru: { title: 'А', slug: 'a', ...odd, contact: [], topics: null } })
    const empty = { lead: null, reach: null, urgency: null, validOn: null, contact: null }
    expect(dataOf('a')).toMatchObject({ ...empty, topics: [], extra: null })
    publish({ id: 'b', ru: { title: 'Б', slug: 'b', reach: 7, validOn: '2026-02-03T12:00:00Z' } })
    expect(dataOf('b')).toMatchObject({ reach: 7, validOn: '2026-02-03' })
  })

  test('has rich text converted, one form to be read at a time', () => {
    publish({ id: 'a', ru: { title: 'А', slug: 'a', body: paragraph(words('Грипп & кашель')) } })
    publish({ id: 'b', ru: { title: 'Б', slug: 'b', body: paragraph(words('Plain')) } })
    const read = (format: 'html' | 'markdown' | 'text' | 'json') =>
      [...readModel.richText([2, 4, 6], body, format)].map(([, text]) => text)
    expect(read('html')).toEqual(['<p>Грипп &amp; кашель</p>', '<p>Plain</p>'])
    expect(read('text')).toEqual(['Грипп & кашель', 'Plain'])
    expect(read('markdown')).toEqual(['Грипп & кашель', 'Plain'])
    expect(read('json').map((json) => JSON.parse(json))).toEqual([
      paragraph(words('Грипп & кашель')),
      paragraph(words('Plain')),
    ])
    expect(dataOf('a')?.body).toBe(true)
  })
})

describe('references', () => {
  test('are found by their place, for several documents at once', () => {
    publish({ type: 'people', id: 'p', ru: { name: 'Анна', slug: 'anna' } })
    const person = { type: 'people', id: 'p' }
    publish({ id: 'a', ru: { title: 'А', slug: 'a', quotes: [{ person }, { person }] } })
    publish({ id: 'b', ru: { title: 'Б', slug: 'b', speaker: person } })
    publish({
      id: 'c',
      ru: { title: 'В', slug: 'c', body: paragraph(link('А', 'statements', 'a')) },
    })
    const targets = (path: string) => readModel.targets([2, 3, 4], path, chain).map(({ id }) => id)
    expect(targets('quotes.person')).toEqual(['p'])
    expect(targets('speaker')).toEqual(['p'])
    expect(targets('body')).toEqual(['a'])
    expect(targets('topics')).toEqual([])
  })

  test('to what is not public lead nowhere', () => {
    publish({ type: 'people', id: 'p', ru: { name: 'Анна', slug: 'anna' } })
    publish({ id: 'a', ru: { title: 'А', slug: 'a', speaker: { type: 'people', id: 'p' } } })
    expect(readModel.targets([2], 'speaker', toChain('en', []))).toEqual([])
    publish({ type: 'people', id: 'p', action: 'unpublish' })
    expect(readModel.targets([2], 'speaker', chain)).toEqual([])
    expect(readModel.byReferences([{ type: 'people', id: 'p' }], chain)).toEqual([])
  })
})

describe('a file', () => {
  const media = (filename: string): Told => ({
    type: 'media',
    id: 'm',
    ru: { filename, mimeType: 'image/png' },
  })
  const portrait = { type: 'media', id: 'm' }

  test('is public while a publication shows it', () => {
    publish(media('a.png'))
    expect(readModel.file('a.png')).toBeNull()
    publish({ id: 's', ru: { title: 'А', slug: 'a', image: portrait } })
    expect(readModel.file('a.png')).toEqual({ filename: 'a.png', mimeType: 'image/png' })
    publish({ id: 's', action: 'unpublish' })
    expect(readModel.file('a.png')).toBeNull()
  })

  test('is public when a person in a publication has it, and under its present name alone', () => {
    publish(media('a.png'), { type: 'people', id: 'p', ru: { name: 'Анна', portrait } })
    expect(readModel.file('a.png')).toBeNull()
    publish({ id: 's', ru: { title: 'А', slug: 'a', speaker: { type: 'people', id: 'p' } } })
    expect(readModel.file('a.png')).not.toBeNull()
    publish({ ...media('b.png'), action: 'revise' })
    expect(readModel.file('a.png')).toBeNull()
    expect(readModel.file('b.png')).not.toBeNull()
  })
})
