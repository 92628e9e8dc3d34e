import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { inspect } from './inspect.ts'
import { defaultLimits } from './limits.ts'
import { makeDocx, makePptx, makeXlsx } from './office.fixture.ts'
import { makePdf } from './pdf.fixture.ts'
import { makeHeic, makeMp3, makeMp4 } from './recording.fixture.ts'
import { FileRefusal } from './refusal.ts'

const accept = (bytes: Uint8Array, name: string, mimeType?: string) =>
  inspect(bytes, { name, mimeType }, defaultLimits)

/** What is refused, as code and as people are told it. */
const refusal = async (
  bytes: Uint8Array,
  name: string,
  mimeType?: string,
  limits = defaultLimits,
) => {
  const error: unknown = await inspect(bytes, { name, mimeType }, limits).catch(
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof FileRefusal))
    throw new Error(`${name} was accepted, or failed: ${String(error)}`)
  return error
}

const drawn = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#0a5' } })

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('an image in %s', async (format) => {
  const bytes = await drawn().toFormat(format).toBuffer()
  const extension = format === 'jpeg' ? 'jpg' : format
  expect(await accept(bytes, `Снимок.${format.toUpperCase()}`, `image/${format}`)).toEqual({
    kind: format,
    mimeType: `image/${format}`,
    extension,
    bytes,
    width: 40,
    height: 20,
    isImage: true,
  })
})

test('an image lies as its orientation says', async () => {
  const bytes = await drawn().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await accept(bytes, 'a.jpg')).toMatchObject({ width: 20, height: 40 })
})

test('a PDF with its pages and words', async () => {
  for (const isPacked of [false, true]) {
    const bytes = makePdf({ text: 'Vaccination schedule', isPacked })
    expect(await accept(bytes, 'plan.pdf', 'application/pdf')).toMatchObject({
      ...{ kind: 'pdf', extension: 'pdf', pages: 1, text: 'Vaccination schedule', isImage: false },
    })
  }
})

test('Office files with their words', async () => {
  const docx = await accept(makeDocx(['Приказ № 5', 'О вакцинации']), 'приказ.docx')
  expect(docx).toMatchObject({ kind: 'docx', extension: 'docx', text: 'Приказ № 5\nО вакцинации' })
  const xlsx = await accept(makeXlsx(['Район', 'Охват & итог']), 'table.xlsx')
  expect(xlsx).toMatchObject({ kind: 'xlsx', text: 'Район\nОхват & итог' })
  const pptx = await accept(makePptx(['Начало', 'Конец']), 'доклад.pptx')
  expect(pptx).toMatchObject({ kind: 'pptx', pages: 2, text: 'Начало\nКонец' })
})

test('tables of text in UTF-8 and Windows-1251, as Excel on Windows declares them', async () => {
  const table = 'Район;Привито\r\nСеверный;120\r\nЮжный;98\r\n'
  const cp1251 = Buffer.from([...table].map((letter) => codeIn1251(letter)))
  for (const bytes of [Buffer.from(table), Buffer.from(`\uFEFF${table}`), cp1251]) {
    const found = await accept(bytes, 'охват.csv', 'application/vnd.ms-excel')
    expect(found).toMatchObject({ kind: 'csv', mimeType: 'text/csv' })
    expect(found.text).toContain('Северный;120')
  }
})

function codeIn1251(letter: string): number {
  const code = letter.charCodeAt(0)
  return code < 128 ? code : code - 0x410 + 0xc0
}

test('recordings with their length', async () => {
  expect(await accept(makeMp3(200), 'a.mp3', 'audio/mpeg')).toMatchObject({
    kind: 'mp3',
    duration: 5,
  })
  expect(await accept(makeMp4(12), 'a.mp4', 'video/mp4')).toMatchObject({
    kind: 'mp4',
    duration: 12,
  })
})

test('a drawing is stored as it was written anew', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><script>1</script><path d="M0 0h9"/></svg>'
  const found = await accept(Buffer.from(svg), 'logo.svg', 'image/svg+xml')
  expect(found).toMatchObject({
    kind: 'svg',
    extension: 'svg',
    width: 30,
    height: 10,
    isImage: false,
  })
  expect(Buffer.from(found.bytes).toString()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h9"></path></svg>',
  )
})

test('of long texts no more is kept than search takes', async () => {
  const { text } = await accept(makeDocx(['слово '.repeat(60_000)]), 'a.docx')
  expect(text!.length).toBeLessThanOrEqual(defaultLimits.maxText)
  expect(text!.length).toBeGreaterThan(defaultLimits.maxText - 10)
})

test('name and declared type must say what the bytes say', async () => {
  const png = await drawn().png().toBuffer()
  const named = await refusal(png, 'report.pdf', 'image/png')
  expect(named.code).toBe('mismatch')
  expect(named.said.ru).toContain('PNG')
  expect(named.said.ru).toContain('report.pdf')
  expect(named.said.en).toContain('report.pdf')
  const declared = await refusal(png, 'report.png', 'application/pdf')
  expect(declared.code).toBe('mismatch')
  expect(declared.said.ru).toContain('application/pdf')
  expect((await refusal(png, 'report')).code).toBe('mismatch')
  expect((await refusal(makeDocx(['a']), 'a.xlsx')).code).toBe('mismatch')
  await accept(png, 'report.png', 'application/octet-stream')
})

const programs: [string, string | number[]][] = [
  ['PE', 'MZ\x90\0'],
  ['ELF', '\x7fELF\x02\x01'],
  ['Mach-O', [0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]],
  ['fat Mach-O or Java', [0xca, 0xfe, 0xba, 0xbe, 0, 0]],
  ['WebAssembly', '\0asm\x01\0\0\0'],
  ['a shell script', '#!/bin/sh\nrm -rf ~\n'],
  ['HTML', '<!DOCTYPE html><script>alert(1)</script>'],
  ['HTML after a comment', '\n<!-- a,b -->\n<HTML><body onload=alert(1)>'],
  ['a script element', '<script>alert(1)</script>'],
  ['PHP', '<?php system($_GET["c"]);'],
  ['a batch file', '@echo off\r\nformat c:'],
]

test.each(programs)('%s is refused under every name', async (_, content) => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content)
  for (const name of ['a.csv', 'a.pdf', 'a.png', 'a.svg', 'setup.exe', 'a'])
    expect((await refusal(bytes, name)).code).toBe('executable')
})

test('a program is no table, and no table starts one', async () => {
  const script = Buffer.from('var a = 1;\nfunction run() {\n  eval(a);\n}\nrun();\n')
  expect((await refusal(script, 'a.csv', 'text/csv')).code).toBe('broken')
  for (const cell of [
    ...["=cmd|' /C calc'!A0", "+MSEXCEL|'..\\a'!A0", '"=cmd|\'/C calc\'!A0"'],
    ...["@SUM(1,MAX(2,9))*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", ' \t= cmd |a!A0'],
  ]) {
    const error = await refusal(Buffer.from(`Район;Итог\nСевер;${cell}\n`), 'a.csv')
    expect(error.code).toBe('scripts')
  }
  for (const row of ['-5|10|Ура!', '-5,COVID | срочно!', '+7 495 000;grippe|orvi;Внимание!'])
    await accept(Buffer.from(`Район;Итог\n${row}\n`), 'a.csv')
  expect((await refusal(Buffer.from('a;b\0;c\n'), 'a.csv')).code).toBe('unsupported')
})

test('what is not on the list is refused with the list', async () => {
  const gif = Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')
  const error = await refusal(gif, 'a.gif', 'image/gif')
  expect(error.code).toBe('unsupported')
  expect(error.said.ru).toMatch(/GIF.*JPEG.*PDF.*MP4/)
  expect((await refusal(Buffer.from('просто текст'), 'a.txt', 'text/plain')).code).toBe(
    'unsupported',
  )
})

test('a file of no bytes or too many', async () => {
  expect((await refusal(new Uint8Array(0), 'a.pdf')).code).toBe('empty')
  const limits = { ...defaultLimits, maxBytes: 1024 * 1024 }
  const error = await refusal(Buffer.alloc(1024 * 1024 + 1), 'a.pdf', undefined, limits)
  expect(error.code).toBe('too-large')
  expect(error.said.ru).toContain('1 МБ')
})

test('an image of more than 100 megapixels is refused by its header', async () => {
  const header = await drawn(1, 1).png().toBuffer()
  // Width and height of the IHDR chunk, and its checksum.
  header.writeUInt32BE(20_000, 16)
  header.writeUInt32BE(5_001, 20)
  const { crc32 } = await import('node:zlib')
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  const error = await refusal(header, 'bomb.png')
  expect(error.code).toBe('pixels')
  expect(error.said.ru).toContain('20000 × 5001')
})

test('HEIC that cannot be decoded here is to be saved as JPEG', async () => {
  const error = await refusal(makeHeic(), 'IMG_1.HEIC', 'image/heic')
  expect(error.code).toBe('unsupported')
  expect(error.said.ru).toContain('Сохраните снимок как JPEG')
})

test('an image, a PDF and a recording that are cut or broken', async () => {
  const png = await drawn().png().toBuffer()
  expect((await refusal(png.subarray(0, 20), 'a.png')).code).toMatch(/broken|unsupported/)
  expect((await refusal(makePdf().subarray(0, 60), 'a.pdf')).code).toBe('broken')
  expect((await refusal(Buffer.from('%PDF-1.7\nnothing'), 'a.pdf')).code).toBe('broken')
  expect((await refusal(makeMp4().subarray(0, 30), 'a.mp4')).code).toBe('broken')
})
