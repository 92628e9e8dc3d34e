import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PublicFile } from '../read-model/index.ts'
import { createMediaHandler } from './media.ts'
import { secure } from './security-headers.ts'

let root: string
let handle: (request: Request) => Promise<Response>
const files = new Map<string, PublicFile>()

function add(filename: string, mimeType: string | null, content = 'content'): void {
  files.set(filename, { filename, mimeType })
  writeFileSync(join(root, 'media', filename), content)
}

const get = (path: string, init?: RequestInit) =>
  handle(new Request(`http://localhost/media/${path}`, init)).then(secure)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'medglas-media-'))
  mkdirSync(join(root, 'media', 'folder'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'canary')
  files.clear()
  const readModel = { file: (name: string) => files.get(name) ?? null }
  handle = createMediaHandler({ readModel, directory: join(root, 'media') })
})

afterEach(() => rmSync(root, { recursive: true }))

describe('a public file', () => {
  test('is sent as what it is', async () => {
    add('скан 1.png', 'image/png', 'bytes')
    const response = await get(encodeURIComponent('скан 1.png'))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('bytes')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '5',
      'content-disposition': 'inline',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    })
  })

  test('is described to HEAD', async () => {
    add('a.pdf', 'application/pdf')
    const response = await get('a.pdf', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('Content-Length')).toBe('7')
  })

  test('is not sent again to those who have it', async () => {
    add('a.png', 'image/png')
    const etag = (await get('a.png', { method: 'HEAD' })).headers.get('ETag') ?? ''
    const response = await get('a.png', { headers: { 'If-None-Match': `W/"x", ${etag}` } })
    expect([response.status, await response.text()]).toEqual([304, ''])
    expect(response.headers.get('ETag')).toBe(etag)
    add('a.png', 'image/png', 'other content')
    expect((await get('a.png', { headers: { 'If-None-Match': etag } })).status).toBe(200)
  })

  test.each(['text/html', 'application/javascript', 'no type\r\nX: y', null])(
    'of type %j is saved, not shown',
    async (type) => {
      add('a.html', type)
      const { headers } = await get('a.html')
      expect(headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''a.html")
    },
  )
})

describe('nothing else is sent', () => {
  test('not a file that no publication shows', async () => {
    writeFileSync(join(root, 'media', 'draft.png'), 'canary')
    expect((await get('draft.png')).status).toBe(404)
  })

  test('not a file that is missing, a folder or a link', async () => {
    for (const name of ['missing.png', 'folder', 'link.txt'])
      files.set(name, { filename: name, mimeType: 'image/png' })
    symlinkSync(join(root, 'secret.txt'), join(root, 'media', 'link.txt'))
    for (const name of files.keys()) expect((await get(name)).status).toBe(404)
  })

  test.each([
    '..%2Fsecret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5Csecret.txt',
    'folder%2F..%2F..%2Fsecret.txt',
    '%2Fetc%2Fpasswd',
    '%00secret.txt',
    '%E0%A4%A',
    '..',
    '.',
    '',
  ])('not %j', async (path) => {
    // Even if the read model knew such a name.
    const all = { file: (filename: string) => ({ filename, mimeType: 'image/png' }) }
    const open = createMediaHandler({ readModel: all, directory: join(root, 'media') })
    const response = await open(new Request(`http://localhost/media/${path}`))
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('canary')
  })

  test('not to other methods', async () => {
    add('a.png', 'image/png')
    expect((await get('a.png', { method: 'POST' })).status).toBe(405)
  })
})
