import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import S3rver from 's3rver'
import { BucketFailure } from './s3-failures.ts'
import { s3Storage, type BucketStorage, type S3Bucket } from './s3.ts'
import type { FileStorage } from './storage.ts'

// Against s3rver, an S3-compatible server that keeps buckets in a folder.

let folder: string
let server: S3rver
let endpoint: string
let storage: BucketStorage
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medglas-s3-'))
  const configureBuckets = [{ name: 'files', configs: [] }]
  server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true },
    directory: folder,
    configureBuckets,
  })
  const { port } = await server.run()
  endpoint = `http://127.0.0.1:${port}`
  storage = s3Storage({ bucket: 'files', endpoint, region: 'us-east-1', credentials })
}, 60_000)

afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const contentOf = async (name: string, range?: { start: number; end: number }) => {
  const file = await storage.read(name, range)
  return file && { size: file.size, text: await text(file.stream) }
}

const namesIn = async (place: FileStorage, prefix?: string) => {
  const names: string[] = []
  for await (const { name } of place.list(prefix)) names.push(name)
  return names.sort()
}
const listed = (prefix?: string) => namesIn(storage, prefix)

test('a file is written, read, replaced, listed and removed', async () => {
  expect(await listed()).toEqual([])
  expect(await storage.read('a.txt')).toBeNull()
  await storage.remove('a.txt')
  await storage.write('a.txt', Buffer.from('first'), 'text/plain')
  await storage.write('a.txt', Buffer.from('second'), 'text/plain')
  await storage.write('b.txt', new Uint8Array(0), 'text/plain')
  expect(await contentOf('a.txt')).toEqual({ size: 6, text: 'second' })
  expect(await contentOf('b.txt')).toEqual({ size: 0, text: '' })
  expect(await listed()).toEqual(['a.txt', 'b.txt'])
  expect(await listed('b')).toEqual(['b.txt'])
  for await (const file of storage.list('a')) {
    expect(file.size).toBe(6)
    expect(Math.abs(Date.now() - file.changedAt.getTime())).toBeLessThan(60_000)
  }
  await storage.remove('b.txt')
  expect(await listed()).toEqual(['a.txt'])
})

test('a part is cut to the file, and one past its end refused', async () => {
  expect(await contentOf('a.txt', { start: 1, end: 3 })).toEqual({ size: 6, text: 'eco' })
  expect(await contentOf('a.txt', { start: 4, end: 99 })).toEqual({ size: 6, text: 'nd' })
  await expect(storage.read('a.txt', { start: 6, end: 6 })).rejects.toThrow(RangeError)
  await expect(storage.read('a.txt', { start: 3, end: 2 })).rejects.toThrow(RangeError)
})

// s3rver fails at the second page of a list, so that one is asked of a double that speaks the protocol.
test('a list of several pages is read to its end', async () => {
  const page = (key: string, more: string) =>
    `<ListBucketResult><IsTruncated>${Boolean(more)}</IsTruncated>${more}<Contents><Key>${key}</Key>
    <Size>1</Size><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents></ListBucketResult>`
  const double = createServer(({ url }, response) => {
    const isSecond =
      new URL(url ?? '', 'http://x').searchParams.get('continuation-token') === 'next'
    const next = '<NextContinuationToken>next</NextContinuationToken>'
    response.setHeader('Content-Type', 'application/xml')
    response.end(isSecond ? page('b.txt', '') : page('a.txt', next))
  })
  await new Promise<void>((resolve) => double.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = double.address() as AddressInfo
    const place = { bucket: 'files', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' }
    const names = await namesIn(s3Storage({ ...place, credentials }))
    expect(names).toEqual(['a.txt', 'b.txt'])
  } finally {
    double.close()
  }
})

test.each(['../secret', 'sub/file', '..', '', '.hidden', 'a\0b'])(
  'no name leads elsewhere: %j',
  async (name) => {
    expect(await storage.read(name)).toBeNull()
    await expect(storage.write(name, Buffer.from('x'), 'text/plain')).rejects.toThrow('not a name')
    await storage.remove(name)
  },
)

const wrong: [string, Partial<S3Bucket>, RegExp][] = [
  ['a bucket that is not there', { bucket: 'none' }, /no bucket none\. Check S3_BUCKET/],
  [
    'a key that is not known',
    { credentials: { ...credentials, accessKeyId: 'AKIAUNKNOWN' } },
    /Check S3_ACCESS_KEY_ID/,
  ],
  ['a server that is away', { endpoint: 'http://127.0.0.1:1' }, /does not answer.*S3_ENDPOINT/],
]

test.each(wrong)(
  '%s: whatever is done says which setting to look at, and no key',
  async (_, given, reason) => {
    const place = { bucket: 'files', endpoint, region: 'us-east-1', credentials, ...given }
    const mistaken = s3Storage(place)
    const tries = [
      () => mistaken.check(),
      () => mistaken.read('a.txt'),
      () => mistaken.write('b.txt', Buffer.from('b'), 'text/plain'),
      () => namesIn(mistaken),
    ]
    for (const each of tries) {
      const failure = (await each().catch((error: unknown) => error)) as BucketFailure
      expect(failure).toMatchObject({ message: expect.stringMatching(reason) })
      expect(failure).toBeInstanceOf(BucketFailure)
      expect(failure.mayPass).toBe(given.endpoint !== undefined)
      const { accessKeyId } = place.credentials
      // s3rver's own key is its name as well.
      if (accessKeyId !== 'S3RVER') expect(failure.message).not.toContain(accessKeyId)
    }
    expect(await contentOf('a.txt')).toEqual({ size: 6, text: 'second' })
  },
  60_000,
)

// A protocol double: s3rver has neither regions nor grants, and takes any secret.
test.each([
  [403, 'SignatureDoesNotMatch', /Check S3_SECRET_ACCESS_KEY/],
  [403, 'AccessDenied', /may not use the bucket files.*what the key is granted/],
  [301, 'PermanentRedirect', /another region\. Check S3_REGION/],
  [400, 'AuthorizationHeaderMalformed', /another region\. Check S3_REGION/],
])('a server that answers %d %s is told of by the setting', async (status, code, reason) => {
  const double = createServer((_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/xml' })
    response.end(`<Error><Code>${code}</Code><AWSAccessKeyId>S3RVER</AWSAccessKeyId></Error>`)
  })
  await new Promise<void>((resolve) => double.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = double.address() as AddressInfo
    const place = { bucket: 'files', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' }
    const refused = s3Storage({ ...place, credentials }).check()
    await expect(refused).rejects.toThrow(reason)
    await expect(refused).rejects.not.toThrow(/S3RVER/)
  } finally {
    double.close()
  }
})

test('a bucket that is right passes', async () => {
  await expect(storage.check()).resolves.toBeUndefined()
})
