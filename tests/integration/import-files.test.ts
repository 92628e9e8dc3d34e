import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { importFile } from '../../src/importing/import-file.ts'
import { grantsOf } from '../support/accounts.ts'
import { apiOf, type Api } from '../support/api.ts'
import { countEverything } from '../support/count-everything.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { imageRelation, makeDocx, wordImage, wordParagraph, wordRun } from '../support/make-docx.ts'
import { startSilentServer } from '../support/silent-server.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(180_000)

let installation: TestInstallation
let payload: Payload
let api: Api
const tokens: Record<string, string> = {}
let department: string
let person: string

const largest = 400_000
const picture = readFileSync(join(process.cwd(), 'seed/files/poliklinika-svetlogorya.png'))

beforeAll(async () => {
  installation = await startInstallation({ IMPORT_MAX_BYTES: String(largest) })
  payload = installation.payload
  api = apiOf(payload)
  const organisation = (name: string) =>
    payload.create({ collection: 'organisations', data: { name }, locale: 'ru' })
  department = (await organisation('Департамент здравоохранения Светлогорья')).id
  const elsewhere = (await organisation('Больница другого города')).id
  const named = { familyName: 'Лебедева', givenName: 'Мария' }
  person = (
    await payload.create({
      collection: 'people',
      data: { ...named, name: 'Мария Лебедева' },
      locale: 'ru',
    })
  ).id
  const people = {
    author: grantsOf('author'),
    reviewer: grantsOf('clinical-reviewer'),
    administrator: grantsOf('administrator'),
    stranger: [{ role: 'author' as const, organisation: elsewhere }],
  }
  for (const [name, grants] of Object.entries(people)) {
    const account = { email: `${name}@example.org`, password: 'a-password-of-tests' }
    await payload.create({ collection: 'users', data: { ...account, grants, name } })
    tokens[name] = await api.signIn(account)
  }
})

afterAll(() => installation.stop())

interface File {
  name: string
  content: Buffer | string
}

function send(files: readonly File[], query = 'type=statements', who = 'author') {
  const body = new FormData()
  for (const { name, content } of files)
    body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name)
  const token = tokens[who]
  return api.rest(`/import?${query}`, { method: 'POST', body, ...(token && { token }) })
}

/** A statement with all that is recognised, told apart by `mark`. */
const statement = (mark: string) =>
  makeDocx(
    [
      wordParagraph(`Открыта поликлиника ${mark}`, 'heading1'),
      wordParagraph('СВЕТЛОГОРЬЕ, 5 мая 2026 года. Поликлиника приняла первых пациентов.'),
      wordParagraph(
        `${wordRun('Об этом сообщил Департамент здравоохранения Светлогорья, ')}${wordRun('вчера', 'b')}.`,
      ),
      wordParagraph('«Ждём всех», — сказала главный врач Мария Лебедева.'),
      wordImage('rId2'),
      wordParagraph('Фото: Пресс-служба'),
    ],
    {
      relations: [imageRelation('media/image1.png')],
      parts: [{ name: 'word/media/image1.png', content: picture }],
    },
  )

/** All files that the installation keeps for itself and for others. */
function filesKept(): string[] {
  const folders = [join(installation.folder, 'media'), join(installation.folder, 'import-files')]
  return folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])).sort()
}

const everything = async () => ({ counts: await countEverything(payload), files: filesKept() })
const importOf = async (id: string, who = 'author') =>
  api.rest(`/imports/of/statements/${id}`, { token: tokens[who] ?? '' })

describe('a document that is sent', () => {
  let id: string
  const content = statement('первая')

  test('becomes a draft with its image, what was recognised, and the file itself', async () => {
    const before = await everything()
    const { status, json } = await send([{ name: 'Поликлиника.docx', content }])
    expect([status, json.results[0].error]).toEqual([201, undefined])
    id = json.results[0].id
    const draft = await payload.findByID({ collection: 'statements', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({
      ...{ _status: 'draft', title: 'Открыта поликлиника первая' },
      ...{
        lead: 'Поликлиника приняла первых пациентов.',
        dateline: 'СВЕТЛОГОРЬЕ, 5 мая 2026 года',
      },
      organisations: [department],
    })
    const types = draft.body.root.children.map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph', 'upload', 'paragraph'])
    const after = await everything()
    expect(after.files.length - before.files.length).toBe(2)
    const { docs } = await payload.find({ collection: 'media', depth: 0 })
    expect(docs).toMatchObject([{ alt: 'Фасад', credit: 'Пресс-служба', mimeType: 'image/png' }])
  })

  test('is told of to who may see the draft, and to nobody else', async () => {
    const { status, json } = await importOf(id)
    expect(status).toBe(200)
    const states = json.suggestions.map((one: { key: string; state: string }) => [
      one.key,
      one.state,
    ])
    expect(states).toEqual([
      ...[
        ['title', 'filled'],
        ['lead', 'filled'],
        ['speaker', 'open'],
        ['dateline', 'filled'],
      ],
      ...[
        ['deliveredOn', 'open'],
        ['organisations', 'filled'],
        ['image-credit-1', 'filled'],
      ],
    ])
    const speaker = json.suggestions[2]
    expect(speaker.record).toEqual({ collection: 'people', id: person, name: 'Мария Лебедева' })
    expect((await importOf(id, 'stranger')).status).toBe(404)
    expect((await api.rest(`/imports/of/statements/${id}`)).status).toBe(404)
    for (const path of ['/imports', '/import-files'])
      for (const token of [tokens.author, undefined])
        expect((await api.rest(path, { ...(token && { token }) })).status).toBe(403)
  })

  test('gives back the file as it came, to be kept and not to be shown', async () => {
    const { json } = await importOf(id)
    const path = `/imports/${json.id}/file`
    const { status, headers } = await api.rest(path, { token: tokens.author ?? '' })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%D0%9F/)
    expect(headers.get('content-length')).toBe(String(content.length))
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect((await api.rest(path)).status).toBe(404)
    expect((await api.rest(path, { token: tokens.stranger ?? '' })).status).toBe(404)
    const [name] = filesKept().filter((file) => file.endsWith('.bin'))
    expect(
      (await api.rest(`/import-files/file/${name}`, { token: tokens.author ?? '' })).status,
    ).toBe(403)
    expect(readFileSync(join(installation.folder, 'import-files', name ?? ''))).toEqual(content)
  })

  const settle = async (key: string, state: string, who = 'author') => {
    const { json } = await importOf(id)
    const request = { method: 'POST', body: { state }, token: tokens[who] ?? '' }
    return api.rest(`/imports/${json.id}/suggestions/${key}`, request)
  }
  const readDraft = () => payload.findByID({ collection: 'statements', id, draft: true, depth: 0 })

  test('a suggestion that is accepted is written into the draft, once', async () => {
    expect((await settle('speaker', 'accepted')).status).toBe(200)
    expect((await readDraft()).speaker).toMatchObject({ person, name: 'Мария Лебедева' })
    expect((await settle('speaker', 'declined')).status).toBe(409)
    expect((await settle('deliveredOn', 'accepted')).status).toBe(200)
    expect((await readDraft()).deliveredOn).toContain('2026-05-05')
  })

  test('what was filled in stays when it is right, and goes when it is declined', async () => {
    expect((await settle('title', 'accepted')).status).toBe(200)
    expect((await settle('lead', 'declined')).status).toBe(200)
    expect((await settle('image-credit-1', 'declined')).status).toBe(200)
    const { title, lead } = await readDraft()
    expect([title, lead ?? '']).toEqual(['Открыта поликлиника первая', ''])
    const { docs } = await payload.find({ collection: 'media', depth: 0 })
    expect(docs[0]?.credit ?? '').toBe('')
  })

  test('who may not write, or what is not there, is refused and changes nothing', async () => {
    const before = await readDraft()
    expect((await settle('dateline', 'declined', 'reviewer')).status).toBe(403)
    expect((await settle('dateline', 'declined', 'stranger')).status).toBe(404)
    expect((await settle('nothing', 'accepted')).status).toBe(404)
    expect((await settle('dateline', 'burned')).status).toBe(400)
    expect(await readDraft()).toEqual(before)
    const { json } = await importOf(id)
    expect(json.suggestions.find((one: { key: string }) => one.key === 'dateline').state).toBe(
      'filled',
    )
  })

  test('is noticed when it comes again, unless that is meant or it becomes something else', async () => {
    const before = await everything()
    const { status, json } = await send([{ name: 'другое имя.docx', content }])
    expect([status, json.results[0].code]).toEqual([422, 'twice'])
    expect(json.results[0].error).toContain('Открыта поликлиника первая')
    expect(json.results[0].earlierId).toBe(id)
    expect(await everything()).toEqual(before)
    const other = await send([{ name: 'a.docx', content }], 'type=statements', 'stranger')
    expect(other.json.results[0].error).toContain('черновик коллеги, который вам не виден')
    expect(JSON.stringify(other.json)).not.toContain(id)
    for (const query of ['type=announcements', 'type=statements&again=true'])
      expect((await send([{ name: 'a.docx', content }], query)).status).toBe(201)
  })

  test('goes with its draft: record and file', async () => {
    const { json } = await send([{ name: 'a.docx', content: statement('на удаление') }])
    const before = await everything()
    await payload.delete({ collection: 'statements', id: json.results[0].id })
    // The file goes when the transaction has committed.
    for (let tries = 0; tries < 100 && filesKept().length === before.files.length; tries++)
      await setTimeout(20)
    const after = await everything()
    expect(after.counts.imports).toBe((before.counts.imports ?? 0) - 1)
    expect(after.counts['import-files']).toBe((before.counts['import-files'] ?? 0) - 1)
    // The image stays: it is in the library now.
    expect(after.files.length).toBe(before.files.length - 1)
  })
})

test('what is erased on legal grounds leaves nothing of the file that it came from', async () => {
  const { json } = await send([{ name: 'Тайна пациента.docx', content: statement('на стирание') }])
  const { id } = json.results[0]
  const place = { token: tokens.administrator ?? '' }
  const { json: standing } = await api.rest(`/statements/${id}/workflow`, place)
  const before = filesKept()
  const body = { comment: 'Решение суда', confirmation: standing.confirmation }
  const erased = await api.rest(`/statements/${id}/moves/erase`, { ...place, method: 'POST', body })
  expect(erased.status).toBe(200)
  for (let tries = 0; tries < 100 && filesKept().length === before.length; tries++)
    await setTimeout(20)
  expect(filesKept().length).toBe(before.length - 1)
  const held = JSON.stringify(await wholeDatabase(payload))
  expect(held).not.toContain('Тайна пациента')
})

describe('files that are refused leave nothing behind', () => {
  const zeros = Buffer.alloc(5_000_000)
  const bad: [name: string, content: Buffer | string, code: string][] = [
    ['empty.docx', '', 'empty'],
    ['cut.docx', statement('x').subarray(0, 700), 'broken'],
    [
      'bomb.docx',
      makeDocx([wordParagraph('а')], { parts: [{ name: 'a.bin', content: zeros }] }),
      'bomb',
    ],
    [
      'entities.docx',
      makeDocx([], {
        parts: [{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
      }),
      'doctype',
    ],
    [
      'macros.docx',
      makeDocx([], { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
      'macros',
    ],
    ['program.txt', Buffer.from('MZ\0\0\x01'), 'binary'],
    ['large.txt', 'а'.repeat(largest), 'too-large'],
    ['cut.pdf', '%PDF-1.7\n', 'broken'],
    ['script.html', '<script>alert(1)</script>', 'no-text'],
  ]

  test.each(bad)('%s', async (name, content, code) => {
    const before = await everything()
    const { status, json } = await send([{ name, content }])
    expect([status, json.results[0].code]).toEqual([422, code])
    expect(json.results[0].error).toMatch(new RegExp(`^${name}: .*[а-я]`))
    expect(await everything()).toEqual(before)
  })

  test('among others: the good ones become drafts', async () => {
    const files = [
      { name: 'bad.txt', content: '' },
      { name: '../../good.txt', content: 'Хорошая новость\n\nОна одна.' },
    ]
    const { status, json } = await send(files)
    expect(status).toBe(201)
    expect(json.results.map((one: { code?: string }) => one.code)).toEqual(['empty', undefined])
    expect(json.results[1].file).toBe('good.txt')
  })

  test('whatever a file is called, people are shown one line that says what it is', async () => {
    const name = 'прайс\u202Etxt.exe/../отчёт\u202Efdp.txt'
    const { json } = await send([{ name, content: 'Новость с именем\n\nОна одна.' }])
    expect(json.results[0].file).toBe('отчётfdp.txt')
    const { json: kept } = await importOf(json.results[0].id)
    const { headers } = await api.rest(`/imports/${kept.id}/file`, { token: tokens.author ?? '' })
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('отчётfdp.txt')}`,
    )
  })

  test('a page with images elsewhere becomes a draft without anything being fetched', async () => {
    const server = await startSilentServer()
    const content = `<h1>Новость</h1><p>Текст есть. <img src="${server.url}/a.png"></p>`
    const { json } = await send([{ name: 'page.html', content }])
    const { json: found } = await importOf(json.results[0].id)
    expect(found.notMapped).toEqual([expect.stringContaining(`${server.url}/a.png`)])
    expect(server.requests).toEqual([])
    await server.stop()
  })

  test('when storing fails at the end, files and records are taken back', async () => {
    const before = await everything()
    const { hooks } = payload.collections.statements.config
    const fail = () => {
      throw new Error('the disk is full')
    }
    hooks.afterChange.push(fail)
    const req = await createLocalReq({ locale: 'ru' }, payload)
    const file = {
      bytes: statement('неудача'),
      fileName: 'a.docx',
      type: 'statements' as const,
      locale: 'ru' as const,
    }
    await expect(importFile(req, file)).rejects.toThrow('the disk is full')
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect(await everything()).toEqual(before)
  })
})

describe('a request that is not understood, or not allowed', () => {
  const files = [{ name: 'a.txt', content: 'Новость дня\n\nОна есть.' }]

  test('is refused with a reason, and nothing is written', async () => {
    const before = await everything()
    expect((await send(files, 'type=statements', 'nobody')).status).toBe(403)
    expect((await send(files, 'type=statements', 'reviewer')).status).toBe(403)
    expect((await send(files, 'type=users')).status).toBe(400)
    expect((await send(files, 'type=statements&locale=de')).status).toBe(400)
    expect((await send([])).status).toBe(400)
    const token = tokens.author ?? ''
    const json = await api.rest('/import?type=statements', { method: 'POST', body: {}, token })
    expect(json.status).toBe(400)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    for (const body of [
      '',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nНачало',
      'no parts',
    ])
      expect(
        (
          await api.rest('/import?type=statements', {
            method: 'POST',
            body: Buffer.from(body),
            token,
            headers,
          })
        ).status,
      ).toBe(400)
    expect(await everything()).toEqual(before)
  })

  test('whoever has no right for the organisation of the text gets a draft of their own', async () => {
    const content =
      'Новость чужого ведомства\n\nЕё сообщил Департамент здравоохранения Светлогорья.'
    const { status, json } = await send([{ name: 'a.txt', content }], 'type=statements', 'stranger')
    expect(status).toBe(201)
    const { json: found } = await importOf(json.results[0].id, 'stranger')
    const publisher = found.suggestions.find((one: { key: string }) => one.key === 'organisations')
    expect(publisher.state).toBe('open')
  })
})
