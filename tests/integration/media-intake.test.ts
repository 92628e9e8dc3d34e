import { createHash } from 'node:crypto'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { makeDocx } from '../../src/media/inspect/office.fixture.ts'
import { makePdf } from '../../src/media/inspect/pdf.fixture.ts'
import { makeMp3, makeMp4 } from '../../src/media/inspect/recording.fixture.ts'
import { defaultIntake } from '../../src/media/settings.ts'
import { ScanFailure } from '../../src/media/scan/scanner.ts'
import { sweepFiles } from '../../src/workflow/files/sweep.ts'
import type { Role } from '../../src/access/roles.ts'
import { grantsOf } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { countEverything } from '../support/count-everything.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { rights } from '../support/rights.ts'
import { picture, sendFile, type SentFile } from '../support/uploads.ts'

// What becomes of files that are uploaded: over REST as the admin UI does, and by the local API.

let installation: TestInstallation
let payload: Payload
let api: Api
let token: string
let reader: string
const maxBytes = 300_000

beforeAll(async () => {
  installation = await startInstallation({ MEDIA_MAX_BYTES: String(maxBytes) })
  payload = installation.payload
  api = apiOf(payload)
  token = await account('editor@example.org', ['author'])
  reader = await account('nobody@example.org', [])
}, 60_000)

afterAll(() => installation?.stop())

async function account(email: string, roles: Role[]): Promise<string> {
  const password = 'only-for-these-tests'
  const data = { email, password, name: 'Анна', grants: grantsOf(...roles) } as never
  await payload.create({ collection: 'users', data })
  return api.signIn({ email, password })
}

const onDisk = () => readdir(join(installation.folder, 'media')).catch(() => [])

/** Whether the database and the disk are as they were. */
async function expectNothingLeft(work: () => Promise<unknown>): Promise<void> {
  const before = [await countEverything(payload), await onDisk()]
  await work()
  expect([await countEverything(payload), await onDisk()]).toEqual(before)
}

const pdf = (text: string): SentFile => ({
  name: 'План.pdf',
  type: 'application/pdf',
  bytes: makePdf({ text }),
})

test('accepted files are stored under their hash, with their name and facts beside', async () => {
  const sent: [SentFile, object][] = [
    [pdf('Vaccination plan'), { pages: 1, text: 'Vaccination plan', processing: 'ready' }],
    [
      { name: 'Приказ.docx', type: '', bytes: makeDocx(['О мерах']) },
      { text: 'О мерах', processing: 'ready' },
    ],
    [
      {
        name: 'Охват.csv',
        type: 'application/vnd.ms-excel',
        bytes: Buffer.from('Район;Итог\nСевер;5\n'),
      },
      { mimeType: 'text/csv' },
    ],
    [
      { name: 'a.mp3', type: 'audio/mpeg', bytes: makeMp3() },
      { duration: 5, mimeType: 'audio/mpeg' },
    ],
    [
      { name: 'a.mp4', type: 'video/mp4', bytes: makeMp4() },
      { duration: 12, mimeType: 'video/mp4' },
    ],
    [
      { name: 'Зал.PNG', type: 'image/png', bytes: await picture('#123') },
      { width: 8, height: 4, processing: 'waiting', complete: false },
    ],
  ]
  for (const [file, facts] of sent) {
    const { status, json, text } = await sendFile(api, token, file, { fields: rights })
    expect([status, text]).toEqual([201, expect.stringContaining('doc')])
    const stored = await payload.findByID({ collection: 'media', id: json.doc.id })
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    expect(stored).toMatchObject({
      ...facts,
      originalName: file.name,
      sha256,
      filesize: file.bytes.length,
    })
    expect(stored.filename).toMatch(new RegExp(`^${sha256.slice(0, 32)}\\.[a-z0-9]+$`))
    const written = await readFile(join(installation.folder, 'media', stored.filename!))
    expect(written.equals(file.bytes)).toBe(true)
  }
})

test('a drawing is stored without its scripts', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10"><style>.a{fill:red}</style><script>alert(1)</script><path class="a" d="M0 0h9"/></svg>'
  const { status, json, text } = await sendFile(api, token, {
    name: 'Герб.svg',
    type: 'image/svg+xml',
    bytes: Buffer.from(svg),
  })
  expect([status, text]).toEqual([201, expect.stringContaining('doc')])
  const written = await readFile(join(installation.folder, 'media', json.doc.filename), 'utf8')
  expect(written).toContain('<path class="a"')
  expect(written).not.toContain('script')
  expect(json.doc).toMatchObject({
    ...{ mimeType: 'image/svg+xml', processing: 'ready', width: 20, height: 10 },
  })
})

const refused: [string, () => SentFile, string][] = [
  ['a PDF that is none', () => ({ ...pdf('a'), bytes: makeDocx(['a']) }), 'mismatch'],
  ['a program', () => ({ ...pdf('a'), bytes: Buffer.from('MZ\x90\0') }), 'executable'],
  [
    'a page',
    () => ({
      name: 'a.svg',
      type: 'image/svg+xml',
      bytes: Buffer.from('<html><script>1</script>'),
    }),
    'executable',
  ],
  [
    'a PDF with a script',
    () => ({
      ...pdf('a'),
      bytes: makePdf({ catalogue: '/OpenAction << /S /JavaScript /JS (1) >>' }),
    }),
    'scripts',
  ],
  [
    'a DOCX with macros',
    () => ({
      name: 'a.docx',
      type: '',
      bytes: makeDocx(['a'], { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
    }),
    'macros',
  ],
  ['an empty file', () => ({ ...pdf('a'), bytes: new Uint8Array(0) }), 'empty'],
]

test.each(refused)('%s is refused with the reason, and leaves nothing', async (_, file, code) => {
  await expectNothingLeft(async () => {
    const { status, json } = await sendFile(api, token, file(), { fields: rights })
    expect(status).toBe(400)
    expect(json.errors[0].data).toEqual({ code })
    expect(json.errors[0].message).toMatch(/[а-яё]+.*\.$/i)
    const english = await sendFile(api, token, file(), { headers: { 'Accept-Language': 'en' } })
    expect(english.json.errors[0].message).toMatch(/^[A-Z][a-z]+ [^]*\.$/)
  })
})

test('a refused file does not take the place of the one that is there', async () => {
  const { json } = await sendFile(api, token, pdf('Stays'), { fields: rights })
  const { id, filename } = json.doc
  await expectNothingLeft(async () => {
    const file = { ...pdf('a'), bytes: Buffer.from('#!/bin/sh') }
    const answer = await sendFile(api, token, file, { path: `/media/${id}`, method: 'PATCH' })
    expect(answer.status).toBe(400)
  })
  expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ filename })
})

test('a replaced file has a new name, and the old one is swept up later', async () => {
  const { json } = await sendFile(api, token, pdf('First'), { fields: rights })
  const { id, filename } = json.doc
  const second = await sendFile(api, token, pdf('Second'), {
    path: `/media/${id}`,
    method: 'PATCH',
  })
  expect(second.status).toBe(200)
  expect(second.json.doc.filename).not.toBe(filename)
  expect(await payload.findByID({ collection: 'media', id })).toMatchObject({ text: 'Second' })
  expect(await onDisk()).toEqual(expect.arrayContaining([filename, second.json.doc.filename]))
  await sweepFiles(payload)
  expect(await onDisk()).toContain(filename)
  await sweepFiles(payload, new Date(Date.now() + 1_000))
  expect(await onDisk()).not.toContain(filename)
  expect(await onDisk()).toContain(second.json.doc.filename)
})

test('too large a file is refused while it comes, and by the local API', async () => {
  const bytes = Buffer.concat([makePdf(), Buffer.alloc(maxBytes)])
  await expectNothingLeft(async () => {
    const { status, json } = await sendFile(api, token, { ...pdf('a'), bytes })
    expect(status).toBe(413)
    expect(json.errors[0].message).toMatch(/Файл больше 293 КБ.*The file is larger than 293 KB/)
    const file = { name: 'a.pdf', mimetype: 'application/pdf', data: bytes, size: bytes.length }
    const made = payload.create({ collection: 'media', data: rights, file })
    await expect(made).rejects.toThrow(/больше 293 КБ|larger than 293 KB/)
  })
})

test('who may not upload gets nothing looked at', async () => {
  const program = { ...pdf('a'), bytes: Buffer.from('MZ') }
  await expectNothingLeft(async () => {
    for (const who of [undefined, reader])
      for (const file of [pdf('a'), program])
        expect((await sendFile(api, who, file, { fields: rights })).status).toBe(403)
  })
})

test('a file of the disk goes the same way', async () => {
  const path = join(installation.folder, 'Отчёт.pdf')
  await writeFile(path, makePdf({ text: 'From disk' }))
  const made = await payload.create({ collection: 'media', data: rights, filePath: path })
  expect(made).toMatchObject({ originalName: 'Отчёт.pdf', text: 'From disk' })
  await writeFile(path, 'MZ')
  const refusing = payload.create({ collection: 'media', data: rights, filePath: path })
  await expect(refusing).rejects.toMatchObject({ status: 400, data: { code: 'executable' } })
})

test('facts of a file are not taken from who uploads it', async () => {
  const fields = {
    ...rights,
    originalName: 'x',
    sha256: 'x',
    text: 'x',
    complete: true,
    filename: 'x.pdf',
    mimeType: 'image/png',
    processing: 'ready',
    renditions: {},
  }
  const { json } = await sendFile(api, token, pdf('True'), { fields })
  const stored = await payload.findByID({ collection: 'media', id: json.doc.id })
  expect(stored).toMatchObject({
    originalName: 'План.pdf',
    text: 'True',
    mimeType: 'application/pdf',
  })
  const patch = { method: 'PATCH', token, body: { ...fields, alt: 'Новое' } }
  const patched = await api.rest(`/media/${stored.id}`, patch)
  expect([patched.status, patched.text]).toEqual([200, expect.stringContaining('doc')])
  const later = await payload.findByID({ collection: 'media', id: stored.id })
  expect(later).toMatchObject({
    alt: 'Новое',
    originalName: 'План.pdf',
    filename: stored.filename,
    mimeType: 'application/pdf',
    text: 'True',
  })
})

test('the same bytes twice are two files', async () => {
  const [one, other] = [
    await sendFile(api, token, pdf('Same')),
    await sendFile(api, token, pdf('Same')),
  ]
  expect(other.json.doc.filename).not.toBe(one.json.doc.filename)
  expect(other.json.doc.sha256).toBe(one.json.doc.sha256)
  await payload.delete({ collection: 'media', id: one.json.doc.id })
  expect(await onDisk()).toContain(other.json.doc.filename)
})

let listener: Server
let asked = 0
beforeEach(() => {
  asked = 0
})
beforeAll(async () => {
  listener = createServer((_, response) => {
    asked += 1
    response.end('x')
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  listener?.close()
})

test('nothing is fetched from an address', async () => {
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/a.pdf`
  await expectNothingLeft(async () => {
    const body = { ...rights, filename: 'a.pdf', url, mimeType: 'application/pdf' }
    const made = await api.rest('/media', { method: 'POST', token, body })
    expect(made.status).toBe(400)
    expect(made.json.errors[0].message).toContain('По ссылке файлы не загружаются')
    const pasted = await api.rest(`/media/paste-url?src=${encodeURIComponent(url)}`, { token })
    expect(pasted.status).toBe(400)
  })
  const { json } = await sendFile(api, token, pdf('Own'), { fields: rights })
  const edits = encodeURI(
    'uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=30',
  )
  const body = { url, filename: 'x.pdf' }
  const edited = await api.rest(`/media/${json.doc.id}?${edits}`, { method: 'PATCH', token, body })
  expect(edited.status).toBe(200)
  expect(edited.json.doc).toMatchObject({ filename: json.doc.filename, focalX: 20, focalY: 30 })
  const copied = await api.rest(`/media/${json.doc.id}/duplicate`, { method: 'POST', token })
  expect(copied.status).toBeGreaterThanOrEqual(400)
  expect(asked).toBe(0)
})

test('editors get files of drafts, with headers that make them harmless; others do not', async () => {
  const docx = await sendFile(api, token, { name: 'a.docx', type: '', bytes: makeDocx(['a']) })
  const shown = await sendFile(api, token, pdf('Shown'))
  const read = (name: string, who?: string, headers = {}) =>
    api.rest(`/media/file/${name}`, { token: who, headers })
  const saved = await read(docx.json.doc.filename, token)
  expect(saved.status).toBe(200)
  expect(Object.fromEntries(saved.headers)).toMatchObject({
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  const { filename, filesize } = shown.json.doc
  expect((await read(filename, token)).headers.get('content-disposition')).toBe('inline')
  const part = await read(filename, token, { Range: 'bytes=0-4' })
  expect([part.status, part.text, part.headers.get('content-range')]).toEqual([
    206,
    '%PDF-',
    `bytes 0-4/${filesize}`,
  ])
  expect((await read(filename, token, { Range: `bytes=${filesize}-` })).status).toBe(416)
  expect((await read(filename)).status).toBe(403)
  expect((await read('0123456789abcdef0123456789abcdef.pdf', token)).status).toBe(404)
})

test('what is rolled back after the file was written is swept up, and nothing else', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const bytes = makePdf({ text: 'Rolled back' })
  const file = { name: 'a.pdf', mimetype: 'application/pdf', data: bytes, size: bytes.length }
  const made = await payload.create({ collection: 'media', data: rights, file, req })
  await killTransaction(req)
  const foreign = join(installation.folder, 'media', 'readme.txt')
  await writeFile(foreign, 'x')
  await utimes(foreign, new Date(0), new Date(0))
  await writeFile(
    join(installation.folder, 'media', `${made.filename!.split('.')[0]}.full.w5.png`),
    'x',
  )
  expect(await onDisk()).toContain(made.filename)
  const before = await onDisk()
  await sweepFiles(payload, new Date(Date.now() + 1_000))
  const gone = before.filter((name) => name.startsWith(made.filename!.split('.')[0]!))
  expect(gone).toHaveLength(2)
  expect(await onDisk()).toEqual(before.filter((name) => !gone.includes(name)))
})

test('a document that is refused after its file was looked at leaves no file', async () => {
  const config = payload.collections.media.config
  const fail = () => {
    throw new Error('a later hook fails')
  }
  config.hooks.afterChange.push(fail)
  try {
    await expectNothingLeft(async () => {
      expect((await sendFile(api, token, pdf('Fails late'))).status).toBe(500)
    })
  } finally {
    config.hooks.afterChange.pop()
  }
})

test('with a scanner nothing infected or unscanned is stored', async () => {
  const { custom } = payload.config
  const before = custom.intake
  try {
    await expectNothingLeft(async () => {
      custom.intake = {
        ...defaultIntake,
        scan: () => Promise.resolve({ isClean: false, found: 'Eicar' }),
      }
      const infected = await sendFile(api, token, pdf('Infected'))
      expect(infected.status).toBe(400)
      expect(infected.json.errors[0]).toMatchObject({
        data: { code: 'infected' },
        message: expect.stringContaining('Eicar'),
      })
      custom.intake = { ...defaultIntake, scan: () => Promise.reject(new ScanFailure('down')) }
      const unknown = await sendFile(api, token, pdf('Unknown'))
      expect(unknown.status).toBe(503)
      expect(unknown.json.errors[0].message).toContain('Попробуйте через несколько минут')
    })
  } finally {
    custom.intake = before
  }
})

test('a file that takes too long to look at is refused, and leaves nothing', async () => {
  const { custom } = payload.config
  const before = custom.intake
  try {
    await expectNothingLeft(async () => {
      custom.intake = { ...defaultIntake, limits: { ...defaultIntake.limits, maxMs: 1 } }
      const slow = await sendFile(api, token, pdf('Slow'))
      expect(slow.status).toBe(400)
      expect(slow.json.errors[0]).toMatchObject({
        data: { code: 'too-complex' },
        message: expect.stringContaining('слишком много времени'),
      })
    })
  } finally {
    custom.intake = before
  }
})
