import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { plainAnalyser } from '../../src/search/desk/plain-analyser.fixture.ts'
import { deskOf, type Colleague } from '../support/colleagues.ts'
import { startSearchedDesk, type SearchedDesk } from '../support/desk-search.ts'

let world: SearchedDesk
let payload: Payload
let anna: Colleague
let chief: Colleague
let boris: Colleague

const analyser = plainAnalyser({ людей: 'человек', человека: 'человек' })

beforeAll(async () => {
  world = await startSearchedDesk(analyser)
  ;({ payload, anna, boris, chief } = world)
}, 120_000)

afterAll(() => world?.stop())

const ask: SearchedDesk['ask'] = (...given) => world.ask(...given)
const found: SearchedDesk['found'] = (...given) => world.found(...given)
const draft: SearchedDesk['draft'] = (...given) => world.draft(...given)
const shown = (pieces: { text: string; isMatch: boolean }[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('who finds what', () => {
  let id: string
  beforeAll(async () => {
    id = await draft(anna, 'Прививка для людей', 'Записаться можно в поликлинике Медограда.')
  })

  test('a draft, by its author, with all that tells it apart', async () => {
    const { hits, ...rest } = await ask('anna', 'прививка человека')
    expect(rest).toEqual({ total: 1, isExact: true, isComplete: true })
    expect(hits).toMatchObject([
      { type: 'statements', id, typeName: 'Заявление', state: 'draft', publicState: 'none' },
    ])
    const [hit] = hits
    expect(hit?.organisations).toHaveLength(1)
    expect(Date.parse(hit?.updatedAt ?? '')).toBeGreaterThan(Date.now() - 600_000)
    expect(shown(hit?.title ?? [])).toBe('[Прививка] для [людей]')
    expect(shown((await ask('anna', 'поликлинике')).hits[0]?.snippet ?? [])).toContain(
      'можно в [поликлинике] Медограда',
    )
  })

  test('nobody of another body: it is not among the hits, nor counted', async () => {
    const own = await draft(boris, 'Прививка у них', 'Текст.', world.theirs)
    expect(await ask('boris', 'прививка')).toMatchObject({ total: 1, hits: [{ id: own }] })
    expect(await ask('anna', 'прививка')).toMatchObject({ total: 1, hits: [{ id }] })
    expect(await ask('chief', 'прививка')).toMatchObject({ total: 2 })
    expect(await ask('administrator', 'прививка')).toMatchObject({ total: 2 })
  })

  test('nor what was taken from them since', async () => {
    const moved = await draft(chief, 'Переданное')
    expect(await found('anna', 'переданное')).toEqual([moved])
    await deskOf(payload).save(chief, moved, { organisations: [world.theirs] })
    expect(await ask('anna', 'переданное')).toMatchObject({ total: 0, hits: [] })
    expect(await found('boris', 'переданное')).toEqual([moved])
  })

  test('nor what it said before it was given to them, while the index is behind', async () => {
    const given = await draft(anna, 'Открытое слово')
    expect(await found('anna', 'открытое слово')).toEqual([given])
    // As it was a moment ago: the index has not heard yet of what was taken out of it.
    const before = { title: 'Потаённое слово', body: 'Потаённое было здесь.' }
    const { index } = world.search()
    index.put([{ type: 'statements', id: given, stamp: 'earlier', texts: { ru: before } }])
    expect(await ask('anna', 'потаенное')).toMatchObject({ total: 0, hits: [] })
    await deskOf(payload).save(anna, given, { title: 'Открытое слово снова' })
    expect(await ask('anna', 'открытое слово')).toMatchObject({ total: 1, hits: [{ id: given }] })
  })

  test('nor what a role let them find that they have no more', async () => {
    const data = { grants: boris.grants ?? [] }
    const own = await draft(boris, 'Отнятое', 'Текст.', world.theirs)
    const other = await draft(chief, 'Отнятое у всех', 'Текст.', world.theirs)
    expect((await found('boris', 'отнятое')).sort()).toEqual([own, other].sort())
    const { id: user } = boris
    await payload.update({ collection: 'users', id: user, data: { grants: [] } })
    expect(await ask('boris', 'отнятое')).toMatchObject({ total: 0, hits: [], isExact: true })
    await payload.update({ collection: 'users', id: user, data })
    expect(await ask('boris', 'отнятое')).toMatchObject({ total: 2 })
  })

  test('somebody without a role finds nothing', async () => {
    expect(await ask('nobody', 'прививка')).toMatchObject({ total: 0, hits: [], isExact: true })
  })

  test('strangers are refused', async () => {
    for (const token of [undefined, 'forged'])
      for (const q of ['прививка', '']) {
        const { status, text } = await world.api.rest(`/desk-search?q=${encodeURIComponent(q)}`, {
          token,
        })
        expect(status).toBe(403)
        expect(text).not.toContain(id)
      }
  })

  test('records, in either language', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Кардиология' },
      locale: 'ru',
    })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { name: 'Cardiology' },
      locale: 'en',
    })
    expect(await ask('anna', 'cardiology')).toMatchObject({
      hits: [{ id: topic.id, type: 'topics', typeName: 'Тема', state: null, publicState: null }],
    })
    expect(await found('anna', 'кардиол')).toEqual([topic.id])
  })

  test('many are counted up to 200, and the first are shown', async () => {
    const { length } = Array.from({ length: 3 })
    for (let i = 0; i < length; i += 1) await draft(anna, `Счётное ${i}`)
    expect((await ask('anna', 'счетное', '&limit=2')).hits).toHaveLength(2)
    const many = Array.from({ length: 210 }, (_, i) => ({
      ...{
        type: 'topics',
        id: uuidv7(),
        stamp: '',
        texts: { ru: { title: `Фантом ${i}`, body: '' } },
      },
    }))
    // What is not in the database is not readable, whatever the index says.
    world.search().index.put(many)
    expect(await ask('chief', 'фантом')).toMatchObject({ total: 0, isExact: true, hits: [] })
    world.search().index.remove(many)
  })
})

describe('whatever is asked is answered', () => {
  test.each([
    '',
    ' ',
    '"',
    '«',
    '-',
    '()',
    'AND OR',
    'NEAR(a b)',
    "'; DROP TABLE documents; --",
    '*',
    '\u0000',
    '😀',
    'слово '.repeat(1_700),
    'а'.repeat(10_000),
    'title : x',
    '\uFFFD',
    '%',
    '\\',
  ])('%j', async (q) => {
    const path = `/desk-search?q=${encodeURIComponent(q)}`
    const { status, json } = await world.api.rest(path, { token: await world.tokenOf('chief') })
    expect([status, Array.isArray(json.hits)]).toEqual([200, true])
  })

  test.each(['q[a]=1', 'q=1&q=2', 'locale=fr', 'limit=0', 'limit=51', 'limit=x', 'limit=1.5'])(
    'refused: %s',
    async (query) => {
      const { status, json } = await world.api.rest(`/desk-search?${query}`, {
        token: await world.tokenOf('anna'),
      })
      expect(status).toBe(400)
      expect(json.errors[0].message).toMatch(/не понят|not understood/)
    },
  )

  test('before an index is there, the answer says that it is not complete', async () => {
    await world.search().close()
    const { status, json } = await world.api.rest('/desk-search?q=а', {
      token: await world.tokenOf('anna'),
    })
    await world.reopen()
    expect([status, json.isComplete, json.total]).toEqual([200, false, 0])
  })
})
