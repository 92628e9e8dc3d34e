import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { localStorage } from '../../media/storage/local.ts'
import type { FileStorage } from '../../media/storage/storage.ts'
import type { FileFate } from '../../read-model/index.ts'
import { secure } from '../security-headers.ts'
import { createMediaHandler, type MediaOptions } from './handler.ts'

let root: string
let streams: Readable[]
let handle: (request: Request) => Promise<Response>
const fates = new Map<string, FileFate>()
const because = [
  { type: 'media', id: 'm' },
  { type: 'statements', id: 's' },
]

function open(options: Partial<MediaOptions> = {}) {
  const readModel = { fileFate: (name: string) => fates.get(name) ?? null }
  return createMediaHandler({ readModel, storage: watched(), ...options })
}

/** Whoever does not read a file to the end has to give it back. */
function watched(): Pick<FileStorage, 'read'> {
  const storage = localStorage(join(root, 'media'))
  return {
    async read(name, range) {
      const file = await storage.read(name, range)
      if (file) streams.push(file.stream)
      return file
    },
  }
}

function add(name: string, content = '0123456789', originalName: string | null = null): void {
  fates.set(name, { kind: 'public', originalName, because })
  writeFileSync(join(root, 'media', name), content)
}

const get = (path: string, init?: RequestInit) =>
  handle(new Request(`http://localhost/media/${path}`, init)).then(secure)

async function ranged(header: string, more: Record<string, string> = {}) {
  const response = await get('a.pdf', { headers: { Range: header, ...more } })
  const { status, headers } = response
  return { status, range: headers.get('Content-Range'), body: await response.text() }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'medglas-media-'))
  mkdirSync(join(root, 'media', 'folder'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'canary')
  fates.clear()
  streams = []
  handle = open()
})

afterEach(() => rmSync(root, { recursive: true }))

describe('a public file', () => {
  test('is sent as what it is, and kept for good by browsers alone', async () => {
    add('a.pdf', 'bytes', 'Отчёт за год.pdf')
    const response = await get('a.pdf')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('bytes')
    const original = encodeURIComponent('Отчёт за год.pdf')
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Accept-Ranges, Content-Range, Content-Disposition',
      'cache-control':
        'public, max-age=31536000, immutable, ' +
        's-maxage=60, stale-while-revalidate=30, stale-if-error=86400',
      'content-disposition': `inline; filename="a.pdf"; filename*=UTF-8''${original}`,
      'content-length': '5',
      'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'",
      'content-type': 'application/pdf',
      'cross-origin-resource-policy': 'cross-origin',
      etag: '"a.pdf"',
      'referrer-policy': 'no-referrer',
      'surrogate-key': 'media/m statements/s',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is described to HEAD, which has no ranges, and no file stays open', async () => {
    add('a.pdf')
    const response = await get('a.pdf', { method: 'HEAD', headers: { Range: 'bytes=0-1' } })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('Content-Length')).toBe('10')
    expect(streams.map(({ destroyed }) => destroyed)).toEqual([true])
  })

  test.each([
    ['a.png', 'image/png', 'inline'],
    ['a.svg', 'image/svg+xml', 'inline'],
    ['a.mp4', 'video/mp4', 'inline'],
    ['a.mp3', 'audio/mpeg', 'inline'],
    ['a.csv', 'text/csv', 'attachment'],
    ['a.html', 'application/octet-stream', 'attachment'],
    ['a.js', 'application/octet-stream', 'attachment'],
    ['a', 'application/octet-stream', 'attachment'],
  ])('%s is %s, %s', async (name, type, shown) => {
    add(name)
    const { headers } = await get(name)
    expect(headers.get('Content-Type')).toBe(type)
    expect(headers.get('Content-Disposition')).toMatch(new RegExp(`^${shown};`))
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'.*; sandbox$/)
  })

  test('has a shorter life in shared caches when a change is planned', async () => {
    handle = open({ nextChangeAt: () => new Date(Date.now() + 10_500).toISOString() })
    add('a.pdf')
    const control = (await get('a.pdf')).headers.get('Cache-Control')
    expect(control).toContain('s-maxage=10, stale-while-revalidate=0, stale-if-error=0')
  })

  test('is read by pages of the sites that may, wherever it is', async () => {
    handle = open({ corsOrigins: ['https://a.example'], surrogateKeyHeader: 'Cache-Tag' })
    add('a.pdf')
    const from = async (Origin: string) => (await get('a.pdf', { headers: { Origin } })).headers
    const allowed = await from('https://a.example')
    expect(allowed.get('Access-Control-Allow-Origin')).toBe('https://a.example')
    expect(allowed.get('Cache-Tag')).toBe('media/m statements/s')
    const other = await from('https://b.example')
    expect(other.get('Access-Control-Allow-Origin')).toBeNull()
    expect([allowed.get('Vary'), other.get('Vary')]).toEqual(['Origin', 'Origin'])
    const preflight = await get('a.pdf', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Range')
  })
})

describe('whoever has it', () => {
  test.each(['"a.pdf"', 'W/"a.pdf"', '"x", W/"a.pdf"', '*'])(
    'is not sent it again: %s',
    async (tag) => {
      add('a.pdf')
      const response = await get('a.pdf', { headers: { 'If-None-Match': tag, Range: 'bytes=0-1' } })
      expect([response.status, await response.text()]).toEqual([304, ''])
      const names = ['ETag', 'Cache-Control', 'Surrogate-Key']
      expect(names.map((name) => response.headers.has(name))).toEqual([true, true, true])
    },
  )

  test.each(['"b.pdf"', '"a.pdf', 'a.pdf', '""'])('has another one: %s', async (tag) => {
    add('a.pdf')
    expect((await get('a.pdf', { headers: { 'If-None-Match': tag } })).status).toBe(200)
  })

  test.each([
    ['"a.pdf"', 200],
    ['*', 200],
    ['"x", "a.pdf"', 200],
    ['W/"a.pdf"', 412],
    ['"x"', 412],
  ])('can ask for this one alone: If-Match: %s gives %i', async (tag, status) => {
    add('a.pdf')
    const response = await get('a.pdf', { headers: { 'If-Match': tag } })
    expect(response.status).toBe(status)
    if (status === 412) expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  test('is not told so of a file that is not public any more', async () => {
    add('a.pdf')
    fates.set('a.pdf', { kind: 'gone', because: [] })
    const response = await get('a.pdf', { headers: { 'If-None-Match': '"a.pdf"' } })
    expect(response.status).toBe(410)
  })
})

describe('a range', () => {
  beforeEach(() => add('a.pdf'))

  test.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=7-99', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['BYTES=1-1', '1', 'bytes 1-1/10'],
    [`bytes=5-${'9'.repeat(40)}`, '56789', 'bytes 5-9/10'],
  ])('%s', async (header, body, range) => {
    expect(await ranged(header)).toEqual({ status: 206, range, body })
  })

  test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', `bytes=${'9'.repeat(40)}-`])(
    '%s is outside',
    async (header) => {
      expect(await ranged(header)).toEqual({ status: 416, range: 'bytes */10', body: '' })
      expect(streams.every(({ destroyed }) => destroyed)).toBe(true)
    },
  )

  test.each(['bytes=4-2', 'bytes=0-1,3-4', 'bytes=-', 'bytes=a-b', 'lines=0-1', 'bytes 0-1', ''])(
    '%j is passed over',
    async (header) => {
      expect(await ranged(header)).toEqual({ status: 200, range: null, body: '0123456789' })
    },
  )

  test('of another version is not sent', async () => {
    expect((await ranged('bytes=0-1', { 'If-Range': '"a.pdf"' })).status).toBe(206)
    for (const version of ['"b.pdf"', 'W/"a.pdf"', 'Wed, 21 Oct 2026 07:28:00 GMT'])
      expect((await ranged('bytes=0-1', { 'If-Range': version })).status).toBe(200)
  })

  test('of an empty file is none', async () => {
    add('a.pdf', '')
    expect((await ranged('bytes=0-')).status).toBe(416)
    expect((await ranged('bytes=-1')).status).toBe(416)
    expect((await get('a.pdf')).headers.get('Content-Length')).toBe('0')
  })

  test('is exactly the bytes that were asked for', async () => {
    const size = 50
    add('a.pdf', Array.from({ length: size }, (_, n) => String.fromCharCode(65 + n)).join(''))
    const whole = await (await get('a.pdf')).text()
    const bound = fc.nat(size + 5)
    await fc.assert(
      fc.asyncProperty(bound, bound, async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        const { status, body } = await ranged(`bytes=${start}-${end}`)
        expect([status, body]).toEqual(
          start < size ? [206, whole.slice(start, end + 1)] : [416, ''],
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is not there', () => {
  test('is moved: shared caches are told by what it can change', async () => {
    fates.set('a.pdf', { kind: 'moved', name: 'b.pdf', because })
    const response = await get('a.pdf')
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/media/b.pdf'])
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=0, s-maxage=60,/)
    expect(response.headers.get('Surrogate-Key')).toBe('media/m statements/s')
  })

  test('is gone: no cache of a browser keeps that, since it can come back', async () => {
    fates.set('a.pdf', { kind: 'gone', because: [{ type: 'media', id: 'm' }] })
    writeFileSync(join(root, 'media', 'a.pdf'), 'canary')
    const response = await get('a.pdf')
    expect(response.status).toBe(410)
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=0, s-maxage=60,/)
    expect(await response.text()).not.toContain('canary')
    expect(await (await get('a.pdf', { method: 'HEAD' })).text()).toBe('')
  })

  test('was never public: nobody keeps that', async () => {
    writeFileSync(join(root, 'media', 'draft.pdf'), 'canary')
    const response = await get('draft.pdf')
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
    expect(await response.text()).toBe('Not found')
  })

  test('is missing, a folder or a link', async () => {
    const fate: FileFate = { kind: 'public', originalName: null, because }
    for (const name of ['missing.pdf', 'folder', 'link.txt']) fates.set(name, fate)
    symlinkSync(join(root, 'secret.txt'), join(root, 'media', 'link.txt'))
    for (const name of fates.keys())
      for (const method of ['GET', 'HEAD'])
        for (const Range of ['', 'bytes=0-1', 'bytes=-1', 'bytes=99-']) {
          const response = await get(name, { method, headers: { Range } })
          const control = response.headers.get('Cache-Control')
          expect([name, response.status, control]).toEqual([name, 404, 'no-store'])
        }
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
  ])('is outside: %j', async (path) => {
    // Even if the read model knew such a name.
    const fate: FileFate = { kind: 'public', originalName: null, because }
    handle = open({ readModel: { fileFate: () => fate } })
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('canary')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is %s', async (method) => {
    add('a.pdf')
    const response = await get('a.pdf', { method })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })
})
