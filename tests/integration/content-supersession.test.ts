import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Guidance } from '../../src/payload-types.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { openDesk, publishGuideline, type Desk } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let desk: Desk

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  desk = await openDesk(payload)
}, 60_000)

afterAll(() => installation?.stop())

const publish = async (title: string, supersedes: string[] = []) =>
  String((await publishGuideline(desk, { title, supersedes })).id)

const update = (id: string, data: Partial<Guidance>) =>
  payload.update({ collection: 'guidance', id, data, depth: 0 })

const republish = (id: string, data: Partial<Guidance>) =>
  update(id, { ...data, _status: 'published' })

async function history(id: string) {
  const records = await databaseSource(payload).read(0, 10_000)
  return records.filter(({ entry }) => entry.documentId === id)
}

const actions = async (id: string) =>
  (await history(id)).map(({ entry }) => `${entry.action} ${entry.version}`)

interface Delivered {
  title: string
  status: string
  successor: { title: string; path: string } | null
  supersedes: { title: string; status: string }[]
}

async function read(id: string): Promise<Delivered> {
  const reader = await openReader(payload)
  const question = `query($id: ID) { guideline(id: $id) {
    title status successor { title path } supersedes { title status } } }`
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  return guideline as Delivered
}

describe('publishing a new version', () => {
  test('supersedes the old ones in the same transaction', async () => {
    const old = [await publish('Старый'), await publish('Другой старый')]
    const before = (await databaseSource(payload).read(0, 10_000)).length
    const next = await publish('Новый', old)
    const added = (await databaseSource(payload).read(before, 10)).map(({ entry }) => entry)
    expect(added.map(({ action, documentId }) => [action, documentId])).toEqual([
      ['publish', next],
      ...old.map((id) => ['supersede', id]),
    ])
    const successor = { type: 'guidance', id: next }
    for (const id of old) {
      expect((await history(id)).at(-1)?.content).toMatchObject({ id, successor })
      expect(await read(id)).toMatchObject({ status: 'SUPERSEDED', successor: { title: 'Новый' } })
    }
    expect(await read(next)).toMatchObject({
      ...{ status: 'CURRENT', successor: null },
      supersedes: [
        { title: 'Старый', status: 'SUPERSEDED' },
        { title: 'Другой старый', status: 'SUPERSEDED' },
      ],
    })
  })

  test('a draft supersedes nothing, and neither does what was rolled back', async () => {
    const old = await publish('Пока действует')
    const data = { title: 'Черновик', supersedes: [old] } as Guidance
    const draft = await payload.create({ collection: 'guidance', data, draft: true })
    await expect(republish(String(draft.id), {})).rejects.toThrow()
    expect(await actions(old)).toEqual(['publish 1.0'])
    expect(await read(old)).toMatchObject({ status: 'CURRENT', successor: null })
  })

  test('what the old one said of its last change is not said again', async () => {
    const old = await publish('С пояснением')
    const change = { kind: 'major' as const, note: 'Исправлена доза.' }
    await republish(old, { lead: 'Новый лид', change })
    await publish('Преемник', [old])
    expect(await actions(old)).toEqual(['publish 1.0', 'revise 2.0', 'supersede 2.1'])
    expect((await history(old)).at(-1)?.content).not.toHaveProperty('note')
  })

  test('a pending draft of the old one stays a draft', async () => {
    const old = await publish('Правится')
    await payload.update({
      ...{ collection: 'guidance', id: old, draft: true },
      data: { title: 'Ещё не готово' },
    })
    await publish('Преемник правимого', [old])
    expect(await read(old)).toMatchObject({ title: 'Правится', status: 'SUPERSEDED' })
  })
})

describe('afterwards', () => {
  test('the old one stands again when the new one lets go of it, or is unpublished', async () => {
    const old = await publish('Возвращается')
    const next = await publish('Преходящий', [old])
    await republish(next, { supersedes: [] })
    expect(await read(old)).toMatchObject({ status: 'CURRENT', successor: null })
    await republish(next, { supersedes: [old] })
    await update(next, { _status: 'draft' })
    expect(await read(old)).toMatchObject({ status: 'CURRENT', successor: null })
    const expected = ['publish 1.0', 'supersede 1.1', 'revise 1.2', 'supersede 1.3', 'revise 1.4']
    expect(await actions(old)).toEqual(expected)
  })

  test('saving either again without a change records nothing', async () => {
    const old = await publish('Тихий')
    const next = await publish('Тихий преемник', [old])
    const before = await verifyLedger(databaseSource(payload))
    await republish(old, {})
    await republish(next, {})
    expect(await verifyLedger(databaseSource(payload))).toEqual({ ...before, broken: null })
  })

  test('a withdrawn document is withdrawn, superseded or not', async () => {
    const old = await publish('Отозванный')
    await publish('Преемник отозванного', [old])
    await republish(old, { withdrawal: { withdrawn: true, reason: 'Ошибка в дозе.' } })
    const successor = { title: 'Преемник отозванного' }
    expect(await read(old)).toMatchObject({ status: 'WITHDRAWN', successor })
  })
})

describe('refused, in both languages, with nothing written', () => {
  const circle = {
    path: 'supersedes',
    ru: /Получается круг.*Уберите/,
    en: /makes a circle.*Remove/,
  }

  test('a document that supersedes itself', async () => {
    const id = await publish('Сам себя')
    const save = async (req: Parameters<typeof publishGuideline>[2]) => {
      const data = { supersedes: [id], _status: 'published' as const }
      return payload.update({ collection: 'guidance', id, data, req })
    }
    await expectRefusal(payload, 'guidance', save, circle)
  })

  test('a circle of three', async () => {
    const first = await publish('Первый')
    const third = await publish('Третий', [await publish('Второй', [first])])
    const data = { supersedes: [third], _status: 'published' as const }
    await expectRefusal(
      payload,
      'guidance',
      (req) => payload.update({ collection: 'guidance', id: first, data, req }),
      circle,
    )
  })

  test('two successors of one document, unless one supersedes the other', async () => {
    const old = await publish('Спорный')
    const next = await publish('Первый преемник', [old])
    await expectRefusal(
      payload,
      'guidance',
      (req) => publishGuideline(desk, { title: 'Второй преемник', supersedes: [old] }, req),
      { path: 'supersedes', ru: /perviy-preemnik\): уберите/, en: /perviy-preemnik\): remove/ },
    )
    await publish('Третий преемник', [old, next])
    expect(await read(old)).toMatchObject({ successor: { title: 'Третий преемник' } })
  })
})
