import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { localStorage } from './local.ts'
import type { FileStorage } from './storage.ts'

let parent: string
let directory: string
let storage: FileStorage

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'medglas-storage-'))
  directory = join(parent, 'media')
  storage = localStorage(directory)
})

afterAll(() => rm(parent, { recursive: true, force: true }))

const listed = async (prefix?: string) => {
  const names: string[] = []
  for await (const { name } of storage.list(prefix)) names.push(name)
  return names.sort()
}

const contentOf = async (name: string, range?: { start: number; end: number }) => {
  const file = await storage.read(name, range)
  return file && { size: file.size, text: await text(file.stream) }
}

test('before anything is written there is nothing, and no folder is needed to say so', async () => {
  expect(await listed()).toEqual([])
  expect(await storage.read('a.txt')).toBeNull()
  await storage.remove('a.txt')
})

test('a file is read, replaced, listed and removed', async () => {
  await storage.write('a.txt', Buffer.from('first'), 'text/plain')
  await storage.write('a.txt', Buffer.from('second'), 'text/plain')
  await storage.write('b.txt', new Uint8Array(0), 'text/plain')
  expect(await contentOf('a.txt')).toEqual({ size: 6, text: 'second' })
  expect(await contentOf('b.txt')).toEqual({ size: 0, text: '' })
  expect(await listed()).toEqual(['a.txt', 'b.txt'])
  expect(await listed('b')).toEqual(['b.txt'])
  await storage.remove('b.txt')
  expect(await listed()).toEqual(['a.txt'])
  expect(await readdir(directory)).toEqual(['a.txt'])
})

test('a part is cut to the file, and one past its end refused', async () => {
  expect(await contentOf('a.txt', { start: 1, end: 3 })).toEqual({ size: 6, text: 'eco' })
  expect(await contentOf('a.txt', { start: 4, end: 99 })).toEqual({ size: 6, text: 'nd' })
  await expect(storage.read('a.txt', { start: 6, end: 6 })).rejects.toThrow(RangeError)
  await expect(storage.read('a.txt', { start: 3, end: 2 })).rejects.toThrow(RangeError)
})

test.each(['../secret', 'sub/file', '..', '.', '', '.hidden', 'a\0b', 'sub\\file', 'sub'])(
  'no name leads out of the folder, and only files are files: %j',
  async (name) => {
    await writeFile(join(parent, 'secret'), 'secret')
    await mkdir(join(directory, 'sub'), { recursive: true })
    await writeFile(join(directory, 'sub', 'file'), 'nested')
    expect(await storage.read(name)).toBeNull()
    if (name !== 'sub') {
      await expect(storage.write(name, Buffer.from('x'), 'text/plain')).rejects.toThrow(
        'not a name',
      )
      await storage.remove(name)
    }
    expect(await contentOf('a.txt')).not.toBeNull()
    expect(await readdir(parent)).toEqual(['media', 'secret'])
  },
)

test('a link leads nowhere', async () => {
  await symlink(join(parent, 'secret'), join(directory, 'link.txt'))
  expect(await storage.read('link.txt')).toBeNull()
  expect(await listed()).toEqual(['a.txt'])
})

test('who reads while a file is replaced gets one whole version', async () => {
  const versions = [Buffer.alloc(300_000, 'a'), Buffer.alloc(300_000, 'b')]
  await storage.write('c.bin', versions[0]!, 'text/plain')
  const writing = (async () => {
    for (let n = 0; n < 20; n++) await storage.write('c.bin', versions[n % 2]!, 'text/plain')
  })()
  for (let n = 0; n < 20; n++) {
    const file = await storage.read('c.bin')
    const bytes = await buffer(file!.stream)
    expect(versions.some((version) => version.equals(bytes))).toBe(true)
  }
  await writing
})
