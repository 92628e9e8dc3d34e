import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { countEverything } from '../support/count-everything.ts'
import { makeDocx, wordParagraph } from '../support/make-docx.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { parseReports, run } from '../support/operator.ts'

jest.setTimeout(120_000)

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
})

afterAll(() => installation.stop())

/** Letters in no encoding. */
const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => 128 + ((index * 73) % 128)))
/** «Пресс-релиз» in Windows-1251, and «Новость» in KOI8-R. */
const windows1251 = [0xcf, 0xf0, 0xe5, 0xf1, 0xf1, 0x2d, 0xf0, 0xe5, 0xeb, 0xe8, 0xe7]
const koi8 = [0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xd8]
const good = 'Поликлиника открыта\n\nВрачи принимают с девяти часов.\n'

const badFiles: [name: string, content: Buffer, reason: RegExp][] = [
  ['empty.txt', Buffer.from(''), /the file is empty/],
  ['blank.txt', Buffer.from(' \n\t\r\n\uFEFF\n'), /there is no text/],
  ['signs.txt', Buffer.from('— * — …\n'), /there is no text/],
  ['noise.txt', noise, /neither UTF-8 nor Russian in Windows-1251 or KOI8-R/],
  ['cut.txt', Buffer.from(good).subarray(0, 11), /in UTF-8, but damaged or cut off/],
  ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), /not a text/],
  ['report.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /damaged or not complete/],
  ['cut.docx', Buffer.from('PK\x03\x04 and no more'), /damaged or not complete/],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Word 97–2003/],
  ['letter.rtf', Buffer.from('{\\rtf1 text}'), /not imported.*Save the document as DOCX/],
  ['large.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'а '), /larger than 5 MB/],
]

function write(name: string, content: Buffer | string): string {
  const file = join(installation.folder, name)
  writeFileSync(file, content)
  return file
}

interface Refusal {
  file: string
  error: string
}

describe('files that are no text', () => {
  test('each is named with the reason, the exit code is 1, nothing is written', async () => {
    const before = await countEverything(payload)
    const files = badFiles.map(([name, content]) => write(name, content))
    const missing = join(installation.folder, 'missing.txt')
    const all = [...files, missing, installation.folder]
    const { code, output } = await run('import', ...all, '--type', 'statements', '--json')
    const reports = parseReports<Refusal>(output)
    expect(reports.map(({ file }) => file)).toEqual(all)
    badFiles.forEach(([name, , reason], index) => {
      const { error } = reports[index] ?? {}
      expect(error).toMatch(reason)
      expect(error).toContain(name)
    })
    expect(reports.slice(-2).map(({ error }) => error)).toEqual([
      expect.stringMatching(/^Cannot read .*missing\.txt/),
      expect.stringMatching(/^Cannot read .*EISDIR/),
    ])
    expect(code).toBe(1)
    expect(await countEverything(payload)).toEqual(before)
  })

  test('among others: the good are imported, the bad named, the exit code is 1', async () => {
    const before = await countEverything(payload)
    const [bad, first, second] = [
      write('bad.txt', noise),
      write('first.txt', good),
      write('second.txt', good.replace('открыта', 'закрыта')),
    ]
    const { code, output } = await run('import', first, bad, second, '--type', 'announcements')
    expect(code).toBe(1)
    const lines = output.split('\n').filter((line) => line.startsWith('/'))
    expect(lines).toEqual([
      `${first}: draft poliklinika-otkryta`,
      expect.stringMatching(/bad\.txt: not imported\. .*neither UTF-8 nor/),
      `${second}: draft poliklinika-zakryta`,
    ])
    const after = await countEverything(payload)
    const added = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(added).toEqual([
      ...['announcements', 'announcements versions', 'import-files'],
      ...['audit-events', 'workflow-cases', 'imports'],
    ])
    expect(after.announcements).toBe((before.announcements ?? 0) + 2)
    const { docs } = await payload.find({ collection: 'announcements', draft: true })
    expect(docs.map(({ _status }) => _status)).toEqual(['draft', 'draft'])
  })
})

describe('files of other encodings and formats', () => {
  test('a rehearsal says what would be recognised, and writes nothing', async () => {
    const before = await countEverything(payload)
    const docx = makeDocx([wordParagraph('Новость дня', 'Title'), wordParagraph('Она хорошая.')])
    const files = [
      write('1251.txt', Buffer.from(windows1251)),
      write('koi8.txt', Buffer.from(koi8)),
      write('news.txt', docx),
    ]
    const { code, output } = await run(
      'import',
      ...[...files, '--type', 'statements', '--dry-run', '--json'],
    )
    interface Rehearsal {
      format: string
      encoding: string | null
      suggestions: { key: string; shown: string }[]
    }
    const reports = parseReports<Rehearsal>(output)
    expect(code).toBe(0)
    expect(reports.map(({ format, encoding }) => [format, encoding])).toEqual([
      ...[
        ['text', 'windows-1251'],
        ['text', 'koi8-r'],
        ['docx', null],
      ],
    ])
    expect(reports.map(({ suggestions }) => suggestions[0]?.shown)).toEqual([
      ...['Пресс-релиз', 'Новость', 'Новость дня'],
    ])
    expect(await countEverything(payload)).toEqual(before)
  })

  test('the same file is refused the second time, and named', async () => {
    const file = write('twice.md', '# Новость дня\n\nОна **хорошая**.')
    expect((await run('import', file, '--type', 'statements')).output).toContain(
      'draft novost-dnya',
    )
    const before = await countEverything(payload)
    const { code, output } = await run('import', file, '--type', 'statements')
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/imported before.*Новость дня.*--again/),
    ])
    expect(await countEverything(payload)).toEqual(before)
  })

  test('a file of 200 MB is refused by its size, without being read', async () => {
    const before = await countEverything(payload)
    const file = write('huge.docx', '')
    truncateSync(file, 200 * 1024 * 1024)
    const { code, output } = await run('import', file, '--type', 'statements')
    expect([code, output]).toEqual([1, expect.stringContaining('larger than 50 MB')])
    expect(await countEverything(payload)).toEqual(before)
  })
})

describe('a command that is not understood', () => {
  test.each([
    [['--type', 'poems'], /The type must be one of statements, forum-reports/],
    [['--type', 'users'], /The type must be one of/],
    [['--type', '__proto__'], /The type must be one of/],
    [[], /The type must be one of/],
    [['--type', 'statements', '--locale', 'de'], /--locale must be one of ru, en/],
    [['--type', 'statements', '--publish'], /Unknown option '--publish'.*Usage: npm run import/],
    [['--type', '--json'], /'--type.*Usage: npm run import/],
    [['--json=yes', '--type', 'statements'], /'--json'.*Usage: npm run import/],
  ])('%j: one line that says what to do, and nothing is written', async (options, reason) => {
    const before = await countEverything(payload)
    const { code, output, errors } = await run('import', write('good.txt', good), ...options)
    expect(output).toBe('')
    expect(errors).toMatch(/^medglas: .*\n$/)
    expect(errors).toMatch(reason)
    expect(code).toBe(1)
    expect(await countEverything(payload)).toEqual(before)
  })

  test('no file at all', async () => {
    const { code, output, errors } = await run('import', '--type', 'statements')
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toMatch(/^medglas: Name at least one file: npm run import .*\n$/)
  })
})
