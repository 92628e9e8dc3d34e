import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { findRights } from '../../src/workflow/queue-rights.ts'
import { createColleague, deskOf } from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { addFile } from '../support/media.ts'
import { wholeDocuments } from '../support/whole-documents.ts'

// Rights that expire stop what would show a file anew, and nothing else.

let installation: TestInstallation
let payload: Payload
let statement: object

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  statement = (await wholeDocuments(payload)).statements ?? {}
}, 60_000)

afterAll(() => installation?.stop())

const day = (offset: number) => {
  const date = new Date(Date.now() + offset * 86_400_000)
  return `${date.toISOString().slice(0, 10)}T12:00:00.000Z`
}

const publish = (data: object) =>
  payload.create({
    collection: 'statements',
    data: { ...statement, ...data, _status: 'published' } as never,
  })

const expire = (id: string, offset: number) =>
  payload.update({ collection: 'media', id, data: { rightsExpire: day(offset) } })

test('a file may be shown on the last day of its rights, and not on the day after', async () => {
  const last = await addFile(payload, undefined, { rightsExpire: day(1) })
  await expect(publish({ coverImage: last })).resolves.toBeDefined()
  const over = await addFile(payload, undefined, { rightsExpire: day(-2) })
  await expect(publish({ coverImage: over })).rejects.toThrow(/Срок прав|have expired/)
})

test('what shows it already may be corrected, and stays public', async () => {
  const file = await addFile(payload)
  const { id } = await publish({ coverImage: file })
  await expire(file, -2)
  const data = {
    ...{ title: 'Заголовок исправлен', _status: 'published' as const },
    change: { kind: 'minor' as const, note: 'Опечатка.' },
  }
  await expect(payload.update({ collection: 'statements', id, data: data })).resolves.toMatchObject(
    { title: 'Заголовок исправлен', coverImage: { id: file } },
  )
})

test('a text waits for what its languages need of a file', async () => {
  const file = await addFile(payload, undefined, { credit: null, licence: null })
  const refused = publish({ coverImage: file })
  await expect(refused).rejects.toThrow(/не указан автор|names no author/)
  await payload.update({
    ...{ collection: 'media', id: file },
    data: { credit: 'Фото: А. Орлова', licence: 'press' },
  })
  const { id } = await publish({ coverImage: file, corrections: [] })
  const english = { title: 'Title', body: richText('Text.'), _status: 'published' as const }
  const translate = () =>
    payload.update({ collection: 'statements', id, locale: 'en', data: english })
  await expect(translate()).rejects.toThrow(/описания для незрячих|no alternative text/)
})

test('the start page tells those who keep files, before and after', async () => {
  const soon = await addFile(payload, undefined, { rightsExpire: day(10) })
  const later = await addFile(payload, undefined, { rightsExpire: day(100) })
  const asked = async (role: 'press-editor' | 'administrator') => {
    const user = await createColleague(installation.unmandated, role, role)
    return findRights(await deskOf(installation.unmandated).as(user))
  }
  const found = (await asked('press-editor')) ?? []
  expect(found.map(({ hasExpired }) => hasExpired).sort()).toEqual(
    expect.arrayContaining([true, false]),
  )
  expect(found.map(({ id }) => id)).toContain(soon)
  expect(found.map(({ id }) => id)).not.toContain(later)
  expect(found.map(({ until }) => until)).toEqual(found.map(({ until }) => until).sort())
  expect(await asked('administrator')).toBeNull()
})
