import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { initTransaction, killTransaction, type Payload } from 'payload'
import { eraseRecord } from '../../src/workflow/erase/erase-record.ts'
import { makeMove } from '../../src/workflow/moves/make-move.ts'
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

describe('the analysis is that of readers', () => {
  test.each([
    ['человек', 'Забота о людях'],
    ['детям', 'Ребёнок и врач'],
    ['лет', 'Годы службы'],
    ['ежик', 'Про ёжиков'],
    ['diseases', 'A rare disease'],
    ['E11', 'Диабет: Е11.9'],
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
    expect(await found('administrator', 'темастираемаяканюк')).toEqual([record.id])
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
