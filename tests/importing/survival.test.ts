import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readFileBytes } from '../../src/importing/read-file.ts'
import { readSeedTexts } from '../support/seed-texts.ts'
import { convertAll, convertMarkdown, officeHint, pandoc, soffice, write } from './make-files.ts'
import { pixel, source } from './source.ts'
import { countSentences, countSurvivors, kinds, partsOf, partsRead } from './survival.ts'
import { toFodt, toMarkdown } from './write-source.ts'

jest.setTimeout(400_000)

const isThere = soffice !== null && pandoc !== null
const isRequired = process.env.REQUIRE_OFFICE === '1'
if (!isThere && !isRequired)
  console.log(`NOT RUN: files of other programs, because they are not there: ${officeHint}`)

const page = join(process.cwd(), 'docs', 'importing.md')
const [begin, end] = ['<!-- table -->', '<!-- /table -->']

/**
 * A PDF says where letters stand, no more: its sentences survive, but for the one with the mark of a
 * note in its middle, where the mark stays as a number.
 */
const ofPdf = { sentences: 27 }

;(isThere || isRequired ? describe : describe.skip)('files of other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medglas-files-'))
  const rows: string[][] = []
  let files: { file: string; madeBy: string }[]

  beforeAll(async () => {
    if (!isThere) throw new Error(`LibreOffice and Pandoc are required: ${officeHint}`)
    const fodt = write(folder, 'office.fodt', toFodt(source))
    write(folder, 'pixel.png', Buffer.from(pixel, 'base64'))
    const markdown = write(folder, 'pandoc.md', toMarkdown(source, 'pixel.png'))
    const office = await convertAll(folder, fodt, ['docx', 'html', 'pdf'])
    const converted = [
      await convertMarkdown(folder, markdown, 'pandoc.docx'),
      await convertMarkdown(folder, markdown, 'pandoc.html'),
    ]
    files = [
      ...office.map((file) => ({ file, madeBy: 'LibreOffice' })),
      ...converted.map((file) => ({ file, madeBy: 'Pandoc' })),
      { file: markdown, madeBy: 'the test' },
    ]
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('all of a text survives, in every format that can say it', async () => {
    for (const { file, madeBy } of files) {
      const document = await readFileBytes(readFileSync(file), { fileName: basename(file) })
      const counts = countSurvivors(partsOf(source), partsRead(document))
      rows.push([`${basename(file)} (${madeBy})`, ...kinds.map((kind) => counts[kind].join('/'))])
      const isPdf = document.format === 'pdf'
      for (const kind of isPdf ? (['sentences'] as const) : kinds) {
        // Markdown names its images and does not hold them.
        const isNamed = kind === 'images' && document.format === 'markdown'
        const all = isPdf ? ofPdf.sentences : isNamed ? 0 : counts[kind][1]
        expect([file, kind, counts[kind][0]]).toEqual([file, kind, all])
      }
    }
  })

  test('the two texts given with the task, as text, DOCX, HTML and PDF: every sentence', async () => {
    for (const [index, { file, text }] of readSeedTexts().entries()) {
      const own = write(folder, `seed-${index + 1}.txt`, text)
      const made = await convertAll(folder, own, ['docx', 'html', 'pdf'])
      for (const each of [file, ...made]) {
        const document = await readFileBytes(readFileSync(each), { fileName: basename(each) })
        const [found, all] = countSentences(text, document)
        const name =
          each === file ? `seed ${index + 1}, as given` : `${basename(each)} (LibreOffice)`
        rows.push([name, ...kinds.slice(0, -1).map(() => ''), `${found}/${all}`])
        expect([name, found]).toEqual([name, all])
      }
    }
  })

  test('the table in docs/importing.md is current', () => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const head = ['file', ...kinds]
    const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
    console.log(table)
    const text = readFileSync(page, 'utf8')
    const [before = '', rest = ''] = text.split(begin)
    const after = rest.split(end)[1] ?? ''
    const current = `${before}${begin}\n\n${table}\n\n${end}${after}`
    if (process.env.UPDATE_IMPORT_TABLE === '1') writeFileSync(page, current)
    const plain = (given: string) => given.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '--')
    expect(plain(readFileSync(page, 'utf8'))).toBe(plain(current))
  })
})
