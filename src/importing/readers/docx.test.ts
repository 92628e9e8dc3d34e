import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  imageRelation,
  makeDocx,
  wordImage,
  wordParagraph,
  wordRun,
} from '../../../tests/support/make-docx.ts'
import { startSilentServer, type SilentServer } from '../../../tests/support/silent-server.ts'
import { ImportError } from '../import-error.ts'
import { keepEverySentence } from '../read-file.ts'
import { footnotesOf, textFormat } from '../tree.ts'
import { readDocx } from './docx.ts'

const read = (bytes: Uint8Array) => readDocx(bytes, { fileName: 'a.docx' })

async function refusal(bytes: Uint8Array): Promise<string> {
  const failure: unknown = await read(bytes).catch((error: unknown) => error)
  if (failure instanceof ImportError) return failure.code
  throw failure instanceof Error ? failure : new Error('expected a refusal')
}

let server: SilentServer

beforeAll(async () => {
  server = await startSilentServer()
})

afterAll(() => server.stop())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

describe('readDocx', () => {
  it('reads headings, emphasis and images, in order', async () => {
    const { blocks, warnings, notMapped } = await read(
      makeDocx(
        [
          wordParagraph('Заголовок', 'Title'),
          wordParagraph('Раздел', 'heading2'),
          wordParagraph(`${wordRun('Жирный', 'b')}${wordRun(' и ')}${wordRun('курсив', 'i')}`),
          wordImage('rId2'),
          wordParagraph('Конец.'),
        ],
        {
          relations: [imageRelation('media/image1.png')],
          parts: [{ name: 'word/media/image1.png', content: png }],
        },
      ),
    )
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: 'Заголовок', format: 0 }] },
      { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: 'Раздел', format: 0 }] },
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Жирный', format: textFormat.bold },
          { kind: 'text', text: ' и ', format: 0 },
          { kind: 'text', text: 'курсив', format: textFormat.italic },
        ],
      },
      { kind: 'image', bytes: new Uint8Array(png), alt: 'Фасад', name: 'image-1.png' },
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Конец.', format: 0 }] },
    ])
    expect([...warnings, ...notMapped]).toEqual([])
  })

  it('leaves out what was deleted in review, and names comments', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>прежние </w:delText></w:r></w:del>'
    const inserted = `<w:ins w:id="2">${wordRun('новые ')}</w:ins>`
    const comments = makeDocx([wordParagraph('Проверьте цифры')])
    expect(comments.length).toBeGreaterThan(0)
    const xml = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${wordParagraph('Проверьте цифры')}</w:comment></w:comments>`
    const { plainText, notMapped } = await read(
      makeDocx([wordParagraph(`${deleted}${inserted}${wordRun('данные')}`)], {
        parts: [{ name: 'word/comments.xml', content: xml }],
      }),
    )
    expect(plainText).toBe('новые данные')
    expect(notMapped.map(({ ru }) => ru)).toEqual([
      'Примечание рецензента не перенесено: «Проверьте цифры»',
    ])
  })

  it('puts headers and footers of pages at the end, once, and says so', async () => {
    const part = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordParagraph(text)}</w:hdr>`
    const { plainText, warnings } = await read(
      makeDocx([wordParagraph('Текст.')], {
        parts: [
          { name: 'word/header1.xml', content: part('Департамент здравоохранения') },
          { name: 'word/header2.xml', content: part('Департамент здравоохранения') },
          { name: 'word/footer1.xml', content: part('12') },
        ],
      }),
    )
    expect(plainText).toBe('Текст.\n\nДепартамент здравоохранения')
    expect(warnings).toHaveLength(1)
  })

  it('keeps sentences that the converter does not know of: they go to the end, and are named', async () => {
    const unknown = `<w:unknownBox>${wordParagraph('Никто не знает этого элемента.')}</w:unknownBox>`
    const read_ = await read(makeDocx([wordParagraph('Начало.'), unknown, wordParagraph('Конец.')]))
    const { blocks, warnings } = keepEverySentence(read_)
    expect(blocks.at(-1)).toEqual({
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'Никто не знает этого элемента.', format: 0 }],
    })
    expect(warnings.map(({ ru }) => ru)).toEqual([expect.stringContaining('Никто не знает')])
  })

  it('reads footnotes where they are marked', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${wordParagraph(text)}</w:footnote>`
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${note(2, 'Первая.')}${note(3, 'Вторая.')}</w:footnotes>`
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const { blocks } = await read(
      makeDocx(
        [wordParagraph(`${wordRun('Раз')}${mark(2)}${wordRun(' и два')}${mark(3)}${wordRun('.')}`)],
        {
          relations: [
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"',
          ],
          parts: [{ name: 'word/footnotes.xml', content: notes }],
        },
      ),
    )
    expect(footnotesOf(blocks)).toEqual(['Первая.', 'Вторая.'])
    expect(blocks).toHaveLength(1)
  })
})

describe('a hostile document', () => {
  it('that refers to images elsewhere makes no request and opens no file', async () => {
    for (const target of [
      `${server.url}/pixel.png`,
      'file:///etc/passwd',
      '/etc/passwd',
      '../../etc/passwd',
    ])
      for (const how of ['link', 'embed'] as const) {
        const bytes = makeDocx([wordParagraph('Текст.'), wordImage('rId2', how)], {
          relations: [imageRelation(target, true)],
        })
        const found = await read(bytes).catch((error: unknown) => error)
        expect(JSON.stringify(found)).not.toContain('root:')
      }
    expect(server.requests).toEqual([])
  })

  it('with declarations of entities is refused, in whatever part and encoding', async () => {
    const lol = '<!DOCTYPE l [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const outside = `<!DOCTYPE l [<!ENTITY x SYSTEM "${server.url}/x">]>`
    for (const declarations of [lol, outside]) {
      const document = `<?xml version="1.0"?>${declarations}<w:document><w:body/></w:document>`
      const content = Buffer.from(document)
      expect(await refusal(makeDocx([], { parts: [{ name: 'word/document.xml', content }] }))).toBe(
        'doctype',
      )
      const utf16 = Buffer.from(`\uFEFF${document}`, 'utf16le')
      expect(
        await refusal(makeDocx([], { parts: [{ name: 'word/styles.xml', content: utf16 }] })),
      ).toBe('doctype')
    }
    expect(server.requests).toEqual([])
  })

  it.each([
    ['a bomb', [{ name: 'word/media/a.png', content: Buffer.alloc(4_000_000) }], 'bomb'],
    [
      'more XML than a text has',
      [{ name: 'word/a.xml', content: randomLetters(13_000_000) }],
      'bomb',
    ],
    ['macros', [{ name: 'word/vbaProject.bin', content: 'x' }], 'macros'],
    ['another document', [{ name: 'word/embeddings/oleObject1.docx', content: 'x' }], 'nested'],
  ])('with %s is refused', async (_, parts, code) => {
    expect(await refusal(makeDocx([wordParagraph('Текст.')], { parts }))).toBe(code)
  })

  it('that is cut off, empty or no document is refused', async () => {
    const bytes = makeDocx([wordParagraph('Текст.')])
    for (const end of [4, 100, 500, bytes.length - 1])
      expect(await refusal(bytes.subarray(0, end))).toBe('broken')
    expect(await refusal(makeDocx([]))).toBe('no-text')
    expect(
      await refusal(makeDocx([], { parts: [{ name: 'word/document.xml', content: 'no XML' }] })),
    ).toMatch(/broken|no-text/)
  })
})

/** Text that does not compress to nothing. */
function randomLetters(length: number): string {
  let seed = 1
  const letters = Array.from({ length: 60_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (seed % 26))
  }).join('')
  return letters.repeat(Math.ceil(length / letters.length)).slice(0, length)
}
