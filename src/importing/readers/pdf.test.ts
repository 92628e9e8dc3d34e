import { deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { ImportError } from '../import-error.ts'
import { isPdfBomb } from './pdf/guard.ts'
import { readPdf } from './pdf.ts'
import type { PdfLine } from './pdf/lines.ts'
import { toParagraphs } from './pdf/paragraphs.ts'

/** A PDF of one page whose content is given; only what every reader needs. */
function makePdf(content: string | Buffer, extra = '', packed = false): Buffer {
  const stream = packed ? deflateSync(content) : Buffer.from(content)
  const filter = packed ? '/Filter /FlateDecode ' : ''
  const head = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n' +
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n' +
      `4 0 obj<<${filter}/Length ${stream.length}>>stream\n`,
  )
  const tail = Buffer.from(`\nendstream endobj\n${extra}trailer<</Root 1 0 R>>\n%%EOF`)
  return Buffer.concat([head, stream, tail])
}

const words =
  'BT /F 12 Tf 72 700 Td (Clinic opens its doors.) Tj 0 -14 Td (Doctors are waiting.) Tj ET'
const read = (bytes: Uint8Array) => readPdf(bytes, { fileName: 'a.pdf' })

async function refusal(bytes: Uint8Array): Promise<string> {
  const failure: unknown = await read(bytes).catch((error: unknown) => error)
  if (failure instanceof ImportError) return failure.code
  throw failure instanceof Error ? failure : new Error('expected a refusal')
}

describe('readPdf', () => {
  it('reads the text, and says that it is all', async () => {
    for (const packed of [false, true]) {
      const { plainText, warnings } = await read(makePdf(words, '', packed))
      expect(plainText).toBe('Clinic opens its doors. Doctors are waiting.')
      expect(warnings.map(({ en }) => en)).toEqual([expect.stringContaining('the text alone')])
    }
  })

  it('leaves the bytes to who gave them', async () => {
    const bytes = makePdf(words)
    await read(bytes)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('refuses a scan, and what is damaged', async () => {
    expect(await refusal(makePdf('0 0 100 100 re f'))).toBe('scanned')
    expect(await refusal(Buffer.from('%PDF-1.7\n1 0 obj'))).toBe('broken')
  })

  it('refuses a stream that unpacks to more than a document has, also packed twice', async () => {
    const bomb = makePdf(Buffer.alloc(120 * 1024 * 1024), '', true)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toBe('bomb')
    const twice = makePdf('x')
      .toString('latin1')
      .replace('/Length', '/Filter [/FlateDecode /FlateDecode] /Length')
    expect(isPdfBomb(Buffer.from(twice, 'latin1'))).toBe(true)
    expect(isPdfBomb(makePdf(words, '', true))).toBe(false)
  })
})

const isWord = (word: string) => word === 'здравоохранения'
const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
  ...{ text, y, x: 70, right: 500, size: 12 },
  ...more,
})

describe('toParagraphs', () => {
  it('joins the lines of a paragraph, and parts paragraphs at short lines and gaps', () => {
    const { paragraphs } = toParagraphs(
      [
        [
          line('Заголовок', 700, { size: 18, right: 200 }),
          line('Первая строка абзаца, которая', 670),
          line('кончается здесь.', 655, { right: 200 }),
          line('Второй абзац после короткой строки.', 640),
          line('Третий после пробела.', 600),
          line('• пункт', 585, { right: 150 }),
        ],
      ],
      isWord,
    )
    expect(paragraphs.map(({ text }) => text)).toEqual([
      ...['Заголовок', 'Первая строка абзаца, которая кончается здесь.'],
      ...['Второй абзац после короткой строки.', 'Третий после пробела.', '• пункт'],
    ])
    expect(paragraphs[0]?.isHeading).toBe(true)
  })

  it('joins words that a line end has parted, but for those with a hyphen of their own', () => {
    const { paragraphs, joined } = toParagraphs(
      [[line('Развитие здраво-', 700), line('охранения и какой-', 686), line('то вопрос', 672)]],
      isWord,
    )
    expect(paragraphs[0]?.text).toBe('Развитие здравоохранения и какой-то вопрос')
    expect(joined).toEqual(['здравоохранения'])
  })

  it('takes what stands on every page once, and page numbers not at all', () => {
    const page = (number: number) => [
      line('Минздрав', 780),
      line(`Текст страницы ${'абвгд'[number]}.`, 700),
      line(`— ${number} —`, 30),
    ]
    const { paragraphs, leftOut } = toParagraphs([1, 2, 3].map(page), isWord)
    expect(
      paragraphs
        .map(({ text }) => text)
        .join(' ')
        .match(/Минздрав/g),
    ).toHaveLength(1)
    expect(paragraphs.map(({ text }) => text).join(' ')).toContain('страницы г')
    expect(leftOut).toEqual(['— 1 —', 'Минздрав', '— 2 —', 'Минздрав', '— 3 —'])
  })
})
