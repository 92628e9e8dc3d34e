import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import S3rver from 's3rver'
import type { FileStorage } from '../../src/media/storage/storage.ts'
import { storageOf } from '../../src/workflow/files/storage-of.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { serveDelivery, type ServedDelivery } from '../support/front-end.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { addFile } from '../support/media.ts'
import { pdf } from '../support/pdf.ts'
import { createPublisher } from '../support/publisher.ts'
import { image } from '../support/whole-documents.ts'

// An installation whose environment names a bucket, from the upload to the reader.

let folder: string
let bucket: S3rver
let installation: TestInstallation
let storage: FileStorage
let site: ServedDelivery
let editions: Editions

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medglas-bucket-'))
  bucket = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: folder },
    configureBuckets: [{ name: 'files', configs: [] }],
  })
  const { port } = await bucket.run()
  installation = await startInstallation({
    ...{ S3_BUCKET: 'files', S3_ENDPOINT: `http://127.0.0.1:${port}` },
    ...{ S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' },
  })
  const { payload } = installation
  storage = storageOf(payload)
  editions = editionsOf(payload, await createPublisher(payload))
  site = await serveDelivery(payload, { storage })
}, 120_000)

afterAll(async () => {
  await site?.stop()
  await installation?.stop()
  await bucket?.close()
  await rm(folder, { recursive: true, force: true })
})

async function namesKept(): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of storage.list()) names.push(name)
  return names
}

const fileOf = (id: string) => installation.payload.findByID({ collection: 'media', id })

const ask = async (name: string, headers: Record<string, string> = {}) => {
  await site.follow()
  return fetch(new URL(`/media/${name}`, site.url), { headers })
}

test('a file is kept in the bucket alone, and served from there once it is public', async () => {
  const upload = pdf('Памятка.pdf', 'in a bucket')
  const file = await addFile(installation.payload, upload)
  const { filename = '' } = await fileOf(file)
  expect(await namesKept()).toContain(filename)
  expect(existsSync(join(installation.folder, 'media'))).toBe(false)
  expect((await ask(filename!)).status).toBe(404)

  const { id } = await editions.draft('Из корзины', { attachments: [file] })
  await editions.publish(id)
  const whole = await ask(filename!)
  expect([whole.status, whole.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(upload.data)
  const part = await ask(filename!, { Range: 'bytes=-5' })
  expect([part.status, await part.text()]).toEqual([206, '%EOF\n'.slice(-5)])
}, 60_000)

test('sizes of an image are there, too, and go with it', async () => {
  const file = await addFile(installation.payload, await image())
  const { filename, renditions } = await fileOf(file)
  expect(renditions).toMatchObject({ crops: { full: {} } })
  const stem = `${filename?.split('.')[0]}.`
  const kept = async () => (await namesKept()).filter((name) => name.startsWith(stem))
  expect((await kept()).length).toBeGreaterThan(3)
  await installation.payload.delete({ collection: 'media', id: file })
  expect(await kept()).toEqual([])
}, 60_000)

test('what cannot be kept is not in the database either', async () => {
  const { payload } = installation
  const write = storage.write
  storage.write = () => Promise.reject(new Error('the bucket is full'))
  const before = (await payload.count({ collection: 'media' })).totalDocs
  const file = pdf('Не поместится.pdf', 'too much')
  await expect(payload.create({ collection: 'media', data: {}, file })).rejects.toThrow('is full')
  storage.write = write
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(before)
})
