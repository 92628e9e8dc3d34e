import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { entriesSlug } from '../../src/ledger/collections.ts'
import { stemOf } from '../../src/media/names.ts'
import { prepareWaiting } from '../../src/workflow/files/prepare-files.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { rights } from '../support/rights.ts'
import { wholeDocuments } from '../support/whole-documents.ts'

// From an uploaded image to the sizes that readers get.

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation?.stop())

async function photo(background = '#0a0', width = 800) {
  const create = { width, height: width / 2, channels: 3, background } as const
  const data = await sharp({ create })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Canary' } })
    .toBuffer()
  return { name: 'Фото зала.jpg', mimetype: 'image/jpeg', data, size: data.length }
}

const upload = async (data: object = {}) =>
  payload.create({ collection: 'media', data: { ...rights, ...data }, file: await photo() })

const stored = (id: string) => payload.findByID({ collection: 'media', id, depth: 0 })

const filesOf = async (filename: string) => {
  const all = await readdir(join(installation.folder, 'media'))
  return all.filter((name) => name.startsWith(`${stemOf(filename)}.`))
}

const editionsOf = async (id: string) => {
  const where = { documentId: { equals: id } }
  return (await payload.count({ collection: entriesSlug, where })).totalDocs
}

test('sizes are made once, and only then is the file public', async () => {
  const { id, filename } = await upload()
  expect(await stored(id)).toMatchObject({ processing: 'waiting', complete: false })
  expect(await editionsOf(id)).toBe(0)
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ processing: 'ready', complete: true })
  expect(await editionsOf(id)).toBe(1)
  const files = await filesOf(filename ?? '')
  // 3 sizes of the whole, 3, 2 and 2 of crops, in three formats, and the original.
  expect(files.length).toBe(31)
  await prepareWaiting(payload)
  expect(await editionsOf(id)).toBe(1)
})

test('a text with an image waits for its sizes', async () => {
  const { id } = await upload()
  const documents = await wholeDocuments(payload)
  const data = { ...documents.statements, slug: 'waits', coverImage: id, _status: 'published' }
  const publish = () => payload.create({ collection: 'statements', data: data as never })
  await expect(publish()).rejects.toThrow(/ещё обрабатывается|still being processed/)
  await prepareWaiting(payload)
  await expect(publish()).resolves.toMatchObject({ _status: 'published' })
})

test('an image that only decorates needs no description, in any language', async () => {
  const bare = await upload({ alt: null })
  await prepareWaiting(payload)
  expect(await stored(bare.id)).toMatchObject({ processing: 'ready', complete: false })
  const { id } = await upload({ alt: null, decorative: true })
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ complete: true })
})

test('what is known later makes it public later', async () => {
  const { id } = await upload({ licence: null, credit: null })
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ processing: 'ready', complete: false })
  expect(await editionsOf(id)).toBe(0)
  const data = { licence: 'press' as const, credit: 'Фото: агентство' }
  await payload.update({ collection: 'media', id, data })
  expect(await editionsOf(id)).toBe(1)
})

test('in whatever language a form is saved, what is there in Russian counts', async () => {
  const { id } = await upload({ licence: null })
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ complete: false })
  const english = { licence: 'press' as const, alt: 'A polyclinic' }
  await payload.update({ collection: 'media', id, locale: 'en', data: english })
  expect(await stored(id)).toMatchObject({ complete: true })
  expect(await editionsOf(id)).toBe(1)
  const emptied = { licence: null }
  await expect(
    payload.update({ collection: 'media', id, locale: 'en', data: emptied }),
  ).rejects.toThrow(/условия использования|licence/)
})

test('English words alone make no file complete, and are kept until the Russian ones come', async () => {
  const file = await photo('#00a')
  const made = await payload.create({ collection: 'media', locale: 'en', data: rights, file })
  await prepareWaiting(payload)
  expect(await stored(made.id)).toMatchObject({ processing: 'ready', complete: false })
  await payload.update({ collection: 'media', id: made.id, data: rights })
  expect(await stored(made.id)).toMatchObject({ complete: true })
})

test('editors are shown the smallest size, once there are sizes', async () => {
  const { id, thumbnailURL, filename } = await upload()
  expect(thumbnailURL).toBeNull()
  await prepareWaiting(payload)
  const found = await payload.findByID({ collection: 'media', id })
  expect(found.thumbnailURL).toBe(`/api/media/file/${stemOf(filename ?? '')}.full.w320.jpg`)
})

test('what is public is not emptied', async () => {
  const { id } = await upload()
  await prepareWaiting(payload)
  const emptied = payload.update({ collection: 'media', id, data: { alt: '' } })
  await expect(emptied).rejects.toThrow(/описание для незрячих|alternative text/)
  expect(await stored(id)).toMatchObject({ alt: rights.alt })
})

test('an image that is cut anew keeps its sizes until there are others', async () => {
  const { id, filename } = await upload()
  await prepareWaiting(payload)
  const before = (await stored(id)).renditions
  await payload.update({ collection: 'media', id, data: { focalX: 10, focalY: 50 } })
  const waiting = await stored(id)
  expect(waiting).toMatchObject({ processing: 'waiting', renditions: before, filename })
  expect(await editionsOf(id)).toBe(1)
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ renditions: { focalPoint: { x: 10, y: 50 } } })
  expect(await editionsOf(id)).toBe(2)
})

test('an image that cannot be read says so, and blocks no other', async () => {
  const { id } = await upload()
  const broken = await stored(id)
  await rm(join(installation.folder, 'media', broken.filename ?? ''))
  const other = await upload()
  await prepareWaiting(payload)
  expect(await stored(id)).toMatchObject({ processing: 'failed', complete: false })
  expect((await stored(id)).problem).toContain('сохраните как JPEG')
  const req = await createLocalReq({ req: { i18n: { language: 'en' } as never } }, payload)
  const inEnglish = await payload.findByID({ collection: 'media', id, req })
  expect(inEnglish.problem).toContain('save it as JPEG')
  expect(await stored(other.id)).toMatchObject({ processing: 'ready' })
})

test('a deleted image leaves no file', async () => {
  const { id, filename } = await upload()
  await prepareWaiting(payload)
  await payload.delete({ collection: 'media', id })
  expect(await filesOf(filename ?? '')).toEqual([])
})

test('readers get the sizes in a page and in fields', async () => {
  const documents = await wholeDocuments(payload)
  const { id: image, filename } = await upload()
  await prepareWaiting(payload)
  const text = { ...documents.statements, coverImage: image }
  const data = { ...text, _status: 'published', slug: 'with-image' } as never
  await payload.create({ collection: 'statements', data })
  const reader = await openReader(payload)
  const told = await reader.ask(`{ statement(slug: "with-image") { coverImage {
    url alt image(crop: SQUARE) { url width height alt credit focalPoint { x y } colour placeholder
      sources { type srcset } }
    file { url } video { url } } } }`)
  const stem = stemOf(filename ?? '')
  expect(told).toMatchObject({
    statement: {
      coverImage: {
        url: `/media/${stem}.full.w800.jpg`,
        image: {
          ...{ url: `/media/${stem}.1x1-50-50.w400.jpg`, width: 400, height: 400 },
          ...{ alt: rights.alt, credit: rights.credit, focalPoint: { x: 50, y: 50 } },
          placeholder: expect.stringMatching(/^data:image\/webp;base64,/),
          colour: expect.stringMatching(/^#/),
          sources: [
            { type: 'image/avif', srcset: expect.stringContaining('.1x1-50-50.w320.avif 320w, ') },
            { type: 'image/webp' },
            { type: 'image/jpeg' },
          ],
        },
        ...{ file: null, video: null },
      },
    },
  })
})
