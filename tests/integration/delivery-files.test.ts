import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { localStorage } from '../../src/media/storage/local.ts'
import { variantName } from '../../src/media/names.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { serveDelivery, type ServedDelivery } from '../support/front-end.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { addFile } from '../support/media.ts'
import { pdf } from '../support/pdf.ts'
import { createPublisher } from '../support/publisher.ts'

let installation: TestInstallation
let site: ServedDelivery
let editions: Editions

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  const { payload } = installation
  editions = editionsOf(payload, await createPublisher(payload))
  site = await serveDelivery(payload, { storage: localStorage(join(installation.folder, 'media')) })
}, 120_000)

afterAll(async () => {
  await site?.stop()
  await installation?.stop()
})

async function filenameOf(id: string): Promise<string> {
  const { filename } = await installation.payload.findByID({ collection: 'media', id })
  return filename ?? ''
}

/** Asks as a reader does, once readers know of what was done. */
async function ask(name: string, init: RequestInit = {}) {
  await site.follow()
  const url = new URL(`/media/${encodeURIComponent(name)}`, site.url)
  return fetch(url, { redirect: 'manual', ...init })
}

const statusOf = async (name: string) => (await ask(name)).status

const replace = (id: string, file: ReturnType<typeof pdf>) =>
  installation.payload.update({ collection: 'media', id, data: {}, file })

test('a file is private, public, gone, and public again; what replaced it is found', async () => {
  const first = pdf('Памятка.pdf', 'one')
  const file = await addFile(installation.payload, first)
  const name = await filenameOf(file)
  expect(await statusOf(name)).toBe(404)

  const { id } = await editions.draft('С памяткой', { attachments: [file] })
  expect(await statusOf(name)).toBe(404)
  await editions.publish(id)
  const shown = await ask(name)
  expect([shown.status, shown.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(first.data)
  expect(shown.headers.get('Surrogate-Key')).toBe(`media/${file} statements/${id}`)
  const part = await ask(name, { headers: { Range: 'bytes=0-3' } })
  expect([part.status, await part.text()]).toEqual([206, '%PDF'])

  await editions.unpublish(id)
  expect(await statusOf(name)).toBe(410)
  await editions.publish(id)
  expect(await statusOf(name)).toBe(200)

  await replace(file, pdf('Новая памятка.pdf', 'two'))
  const next = await filenameOf(file)
  expect(next).not.toBe(name)
  const moved = await ask(name)
  expect([moved.status, moved.headers.get('Location')]).toEqual([
    308,
    `/media/${encodeURIComponent(next)}`,
  ])
  expect(await statusOf(next)).toBe(200)
  const followed = await ask(name, { redirect: 'follow' })
  expect(await followed.text()).toContain('%two')

  await editions.publish(id, { attachments: [] })
  expect([await statusOf(name), await statusOf(next)]).toEqual([410, 410])
}, 120_000)

test('a withdrawn statement can be read, and so can its file', async () => {
  const file = await addFile(installation.payload, pdf('Отзыв.pdf', 'withdrawn'))
  const { id } = await editions.draft('Отзывается', { attachments: [file] })
  await editions.publish(id)
  await editions.publish(id, { withdrawal: { withdrawn: true, reason: 'Ошибка.' } })
  expect(await statusOf(await filenameOf(file))).toBe(200)
}, 120_000)

test('of an image readers get the sizes, never what was uploaded', async () => {
  const { payload } = installation
  const background = '#123456'
  const create = { width: 40, height: 30, channels: 3, background } as const
  const data = await sharp({ create }).jpeg().toBuffer()
  const file = { name: 'Приём.jpg', mimetype: 'image/jpeg', data, size: data.length }
  const id = await addFile(payload, file)
  // As the job that makes sizes would leave it.
  const settle = (x: number) => {
    const crops = { '16x9': { widths: [40], ratio: 16 / 9 }, full: { widths: [40], ratio: 4 / 3 } }
    const focalPoint = { x, y: 50 }
    const size = { width: 40, height: 30, placeholder: '', colour: background }
    const renditions = { ...size, focalPoint, formats: ['webp', 'jpg'], crops }
    return payload.update({ collection: 'media', id, data: { renditions, processing: 'ready' } })
  }
  await settle(50)
  const stored = await filenameOf(id)
  const sizeAt = (x: number, crop: '16x9' | 'full' = '16x9') =>
    variantName(stored, { crop, focalPoint: { x, y: 50 }, width: 40, extension: 'webp' })
  const storage = localStorage(join(installation.folder, 'media'))
  for (const x of [50, 20]) await storage.write(sizeAt(x), Buffer.from(`at ${x}`), 'image/webp')

  expect(await statusOf(sizeAt(50))).toBe(404)
  const statement = await editions.draft('С фотографией', { coverImage: id })
  await editions.publish(statement.id)
  expect(await statusOf(stored)).toBe(404)
  const shown = await ask(sizeAt(50))
  expect([shown.status, await shown.text()]).toEqual([200, 'at 50'])
  expect(shown.headers.get('Content-Type')).toBe('image/webp')
  expect(await statusOf(sizeAt(20))).toBe(404)

  await settle(20)
  const moved = await ask(sizeAt(50), { redirect: 'follow' })
  expect([moved.status, await moved.text(), moved.redirected]).toEqual([200, 'at 20', true])
  await editions.unpublish(statement.id)
  expect([await statusOf(sizeAt(50)), await statusOf(sizeAt(20))]).toEqual([410, 410])
  expect(await statusOf(stored)).toBe(404)
}, 120_000)
