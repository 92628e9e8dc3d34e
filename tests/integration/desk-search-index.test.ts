import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { initTransaction, killTransaction, type Payload } from 'payload'
import { eraseRecord } from '../../src/workflow/erase/erase-record.ts'
import { makeMove } from '../../src/workflow/moves/make-move.ts'
import { publishGuideline } from '../support/guidelines.ts'
import { deskOf, typeOf, type Colleague } from '../support/colleagues.ts'
import { startSearchedDesk, type SearchedDesk } from '../support/desk-search.ts'

let world: SearchedDesk
let payload: Payload
let anna: Colleague
let chief: Colleague

beforeAll(async () => {
  world = await startSearchedDesk()
  ;({ payload, anna, chief } = world)
}, 120_000)

afterAll(() => world?.stop())

const ask: SearchedDesk['ask'] = (...given) => world.ask(...given)
const found: SearchedDesk['found'] = (...given) => world.found(...given)
const draft: SearchedDesk['draft'] = (...given) => world.draft(...given)
describe('the index follows', () => {
  test('what is written, rewritten, published and corrected', async () => {
    const id = await draft(anna, 'Первоначальное')
    expect(await found('anna', 'первоначальное')).toEqual([id])
    await deskOf(payload).save(anna, id, { title: 'Переписанное' })
    expect(await found('anna', 'первоначальное')).toEqual([])
    expect(await found('anna', 'переписанное')).toEqual([id])
    await deskOf(payload).move(chief, id, 'publishInEmergency', { comment: 'Срочно' })
    expect(await ask('anna', 'переписанное')).toMatchObject({
      hits: [{ state: 'published', publicState: 'current' }],
    })
    await deskOf(payload).save(anna, id, { title: 'Новее', change: { note: 'Правка' } })
    expect(await ask('anna', 'новее')).toMatchObject({
      hits: [{ id, state: 'draft', publicState: 'current' }],
    })
    expect(await found('anna', 'переписанное')).toEqual([])
  })

  test('a version that is restored', async () => {
    const id = await draft(anna, 'Восстановимое')
    await deskOf(payload).save(anna, id, { title: 'Испорченное' })
    const { docs } = await payload.findVersions({
      ...{ collection: 'statements', where: { parent: { equals: id } }, sort: 'updatedAt' },
    })
    const request = { method: 'POST', token: await world.tokenOf('anna') }
    expect((await world.api.rest(`/statements/versions/${docs[0]?.id}`, request)).status).toBe(200)
    expect(await found('anna', 'восстановимое')).toEqual([id])
    expect(await found('anna', 'испорченное')).toEqual([])
  })

  test('what is deleted', async () => {
    const id = await draft(anna, 'Удаляемое')
    expect(await found('anna', 'удаляемое')).toEqual([id])
    await payload.delete({ collection: 'statements', id, overrideAccess: false, user: anna })
    expect(await ask('anna', 'удаляемое')).toMatchObject({ total: 0, hits: [] })
  })

  test('not what was rolled back', async () => {
    const req = await deskOf(payload).as(anna)
    await initTransaction(req)
    const data: object = world.statement('Несохранённое', 'Текст.')
    await payload.create({ collection: 'statements', data, draft: true, req })
    await killTransaction(req)
    expect(await found('anna', 'несохраненное')).toEqual([])
  })

  test('what another process writes', async () => {
    // What serves REST in tests is a Payload of its own on the same database.
    const token = await world.tokenOf('anna')
    const body = world.statement('Соседнее', 'Текст.')
    const { json } = await world.api.rest('/statements?draft=true', { method: 'POST', body, token })
    expect(await found('anna', 'соседнее')).toEqual([json.doc.id])
    await world.api.rest(`/statements/${json.doc.id}`, { method: 'DELETE', token })
    expect(await found('anna', 'соседнее')).toEqual([])
  })
})

describe('what is referred to', () => {
  const topic = (name: string, en?: string) =>
    payload.create({ collection: 'topics', data: { name }, locale: 'ru' }).then(async ({ id }) => {
      if (en) await payload.update({ collection: 'topics', id, data: { name: en }, locale: 'en' })
      return id
    })

  const draftOn = async (title: string, id: string) => {
    const made = await draft(anna, title)
    await deskOf(payload).save(anna, made, { topics: [id] })
    return made
  }

  test('is searched by name, in either language, and shown where nothing else was found', async () => {
    const id = await topic('Офтальмология', 'Ophthalmology')
    const made = await draftOn('Очки для школьников', id)
    expect((await found('anna', 'офтальмологии')).sort()).toEqual([id, made].sort())
    expect((await found('anna', 'офтальмол')).sort()).toEqual([id, made].sort())
    const { hits } = await ask('anna', 'ophthalmology')
    expect(hits.map((hit) => hit.id).sort()).toEqual([id, made].sort())
    const hit = hits.find((one) => one.id === made)
    expect(hit?.title.map(({ text }) => text).join('')).toBe('Очки для школьников')
    expect(hit?.snippet).toEqual([{ text: 'Ophthalmology', isMatch: true }])
  })

  test('is found by the person who speaks, and by a short name', async () => {
    const data = { familyName: 'Зимородкова', givenName: 'Вера', name: 'Вера Зимородкова' }
    const person = await payload.create({ collection: 'people', data, locale: 'ru' })
    await payload.update({
      ...{ collection: 'organisations', id: world.theirs, locale: 'ru' },
      data: { shortName: 'ГКБ Зяблик' },
    })
    const id = await draft(chief, 'Слово о зиме', 'Текст.', world.theirs)
    await deskOf(payload).save(chief, id, { speaker: { person: person.id } })
    expect(await found('chief', 'Зимородковой')).toContain(id)
    expect(await found('chief', 'зяблик')).toContain(id)
    // What the reader may not read is not found by any name.
    expect(await found('anna', 'Зимородковой')).toEqual([person.id])
    expect(await ask('anna', 'зяблик слово')).toMatchObject({ total: 0, hits: [] })
  })

  test('that is renamed, or deleted, has found anew what refers to it', async () => {
    const id = await topic('Ревматология')
    const made = await draftOn('Суставы', id)
    expect((await found('anna', 'ревматология')).sort()).toEqual([id, made].sort())
    await payload.update({ collection: 'topics', id, data: { name: 'Артрология' }, locale: 'ru' })
    expect(await found('anna', 'ревматология')).toEqual([])
    expect((await found('anna', 'артрология')).sort()).toEqual([id, made].sort())
    await payload.delete({ collection: 'topics', id })
    expect(await found('anna', 'артрология')).toEqual([])
    expect(await found('anna', 'суставы')).toEqual([made])
  })

  test('that was renamed while nobody looked, too', async () => {
    const id = await topic('Фтизиатрия')
    const made = await draftOn('Лёгкие', id)
    expect(await found('anna', 'фтизиатрия')).toContain(made)
    await world.reopen(async () => {
      await payload.update({
        collection: 'topics',
        id,
        data: { name: 'Фтизиология' },
        locale: 'ru',
      })
    })
    expect(await found('anna', 'фтизиатрия')).toEqual([])
    expect((await found('anna', 'фтизиология')).sort()).toEqual([id, made].sort())
  })

  test('is not searched where it is a publication, which not everybody may read', async () => {
    const secret = await draft(chief, 'Тайнопись', 'Текст.', world.theirs)
    const id = await draft(anna, 'Открытое')
    await deskOf(payload).save(chief, id, {
      related: [{ relationTo: 'statements', value: secret }],
    })
    expect(await found('anna', 'открытое')).toEqual([id])
    expect(await ask('anna', 'тайнопись')).toMatchObject({ total: 0, hits: [] })
    expect(await found('chief', 'тайнопись')).toEqual([secret])
  })
})

describe('what does not stand any more', () => {
  const publish = async (title: string, more: object = {}) => {
    const id = await draft(anna, title)
    await deskOf(payload).save(anna, id, more)
    await deskOf(payload).move(chief, id, 'publishInEmergency', { comment: 'Срочно' })
    return id
  }

  test('sinks and is marked when it is withdrawn', async () => {
    const [stands, withdrawn] = [await publish('Маятник и часы'), await publish('Маятник')]
    // The shorter title is the better hit.
    expect(await found('anna', 'маятник')).toEqual([withdrawn, stands])
    await deskOf(payload).move(chief, withdrawn, 'withdraw', { reason: { ru: 'Ошибка' } })
    expect(await ask('anna', 'маятник')).toMatchObject({
      hits: [
        { id: stands, publicState: 'current' },
        { id: withdrawn, publicState: 'withdrawn' },
      ],
    })
    await world.reopen()
    expect(await found('anna', 'маятник')).toEqual([stands, withdrawn])
  })

  test('sinks and is marked when another takes its place, and rises when that one leaves it', async () => {
    const desk = { payload: world.installation.payload, organisation: world.ours }
    const publishGuide = async (title: string, supersedes: string[] = []) =>
      String((await publishGuideline(desk, { title, supersedes })).id)
    const old = await publishGuide('Метроном')
    const next = await publishGuide('Метроном и его применение', [old])
    expect(await ask('anna', 'метроном')).toMatchObject({
      hits: [
        { id: next, publicState: 'current' },
        { id: old, publicState: 'superseded' },
      ],
    })
    const data = { supersedes: [], change: { note: 'Правка' }, _status: 'published' as const }
    await desk.payload.update({ collection: 'guidance', id: next, data, depth: 0 })
    expect(await found('anna', 'метроном')).toEqual([old, next])
  })
})

describe('the analysis is that of readers', () => {
  test.each([
    ['человек', 'Забота о людях'],
    ['детям', 'Ребёнок и врач'],
    ['лет', 'Годы службы'],
    ['ежик', 'Про ёжиков'],
    ['diseases', 'A rare disease'],
    ['E11', 'Диабет: Е11.9'],
    ['10 000', 'Привито 10\u00a0000 горожан'],
    ['к. м. н.', 'Слово к.м.н. Снегирёва'],
  ])('%s finds: %s', async (typed, title) => {
    const id = await draft(anna, title)
    expect(await found('anna', typed)).toEqual([id])
  })

  test('synonyms count, from one question to the next', async () => {
    const id = await draft(anna, 'Как лечат ОРВИ')
    expect(await found('anna', 'острая вирусная инфекция ')).toEqual([])
    world.search().index.setSynonyms([{ expressions: ['ОРВИ', 'острая вирусная инфекция'] }])
    expect(await found('anna', 'острая вирусная инфекция ')).toEqual([id])
  })
})

describe('the file', () => {
  /** By the ends of words: FTS5 does not repeat how a term begins that is like the one before. */
  const holds = (word: string) =>
    readdirSync(world.installation.folder)
      .filter((name) => name.startsWith('desk-search'))
      .some((name) => readFileSync(join(world.installation.folder, name)).includes(word))

  const drop = () => {
    for (const name of readdirSync(world.installation.folder))
      if (name.startsWith('desk-search')) rmSync(join(world.installation.folder, name))
  }

  test('is built anew when it is gone', async () => {
    const id = await draft(anna, 'Заново найденное')
    await world.reopen(drop)
    expect(await found('anna', 'заново')).toEqual([id])
  })

  test('is brought up to what happened meanwhile', async () => {
    const [kept, gone] = [await draft(anna, 'Изменяемое'), await draft(anna, 'Исчезающее')]
    await world.search().caughtUp()
    let made = ''
    await world.reopen(async () => {
      await deskOf(payload).save(anna, kept, { title: 'Изменённое' })
      await payload.delete({ collection: 'statements', id: gone })
      made = await draft(anna, 'Появившееся')
    })
    expect(await found('anna', 'изменяемое')).toEqual([])
    expect(await found('anna', 'измененное')).toEqual([kept])
    expect(await found('anna', 'исчезающее')).toEqual([])
    expect(await found('anna', 'появившееся')).toEqual([made])
  })

  const erase = async (id: string) => {
    const req = await deskOf(payload).as(world.administrator)
    const { slug } = await payload.findByID({ collection: 'statements', id, draft: true })
    const input = { comment: 'Решение суда', confirmation: slug || id }
    await makeMove(req, { type: typeOf('statements'), id, move: 'erase', input })
  }

  test('holds nothing of what was erased', async () => {
    const id = await draft(anna, 'Стираемоеканарейка', 'Тоже стираемоежаворонок здесь.')
    await deskOf(payload).move(chief, id, 'publishInEmergency', { comment: 'Срочно' })
    expect(await found('anna', 'стираемоеканарейка')).toEqual([id])
    await erase(id)
    expect(await ask('administrator', 'стираемоеканарейка')).toMatchObject({ total: 0 })
    await world.reopen()
    for (const word of ['канарейка', 'жаворонок']) expect(holds(word)).toBe(false)
  })

  test('nor of what was erased while nobody looked, even if it was deleted before', async () => {
    const id = await draft(anna, 'Попутноестираемоечибис')
    const topic = {
      collection: 'topics',
      data: { name: 'Темастираемаяканюк' },
      locale: 'ru',
    } as const
    const record = await payload.create(topic)
    const kept = await draft(anna, 'Остающееся')
    await deskOf(payload).save(anna, kept, { topics: [record.id] })
    const both = [record.id, kept].sort()
    expect((await found('administrator', 'темастираемаяканюк')).sort()).toEqual(both)
    await payload.delete({ collection: 'topics', id: record.id })
    await world.search().caughtUp()
    expect(holds('канюк')).toBe(true)
    await world.reopen(async () => {
      await erase(id)
      const req = await deskOf(payload).as(world.administrator)
      const input = { comment: 'Решение суда', confirmation: record.id }
      await eraseRecord(req, typeOf('topics'), record.id, input)
    })
    await world.reopen()
    for (const word of ['чибис', 'канюк']) expect(holds(word)).toBe(false)
  })
})
