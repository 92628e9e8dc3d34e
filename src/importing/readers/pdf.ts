import type { ImportedDocument, ReadOptions } from '../imported-document.ts'
import { RussianDictionary } from '../../search/russian-dictionary.ts'
import { importError, tooLarge } from '../refusals.ts'
import { plain, type ImportedBlock } from '../tree.ts'
import { pdfIsTextOnly, pdfLeftOut, wordsJoined } from '../warnings.ts'
import { isPdfBomb } from './pdf/guard.ts'
import { toLines, type PdfLine, type PdfPiece } from './pdf/lines.ts'
import { toParagraphs, type PdfText } from './pdf/paragraphs.ts'

/** Longest document that is read. */
const mostPages = 500
const largestPdf = 50 * 1024 * 1024

/**
 * Reads the text of a PDF, and says that this is all: a PDF does not tell what is a list, a table or
 * a note.
 * @throws ImportError
 */
export async function readPdf(
  bytes: Uint8Array,
  { fileName }: ReadOptions,
): Promise<ImportedDocument> {
  if (bytes.length > largestPdf) throw tooLarge(fileName, largestPdf)
  if (isPdfBomb(bytes)) throw importError('bomb', fileName)
  const pages = await readPages(bytes, fileName)
  const text = toParagraphs(pages, isRussianWord)
  if (!text.paragraphs.some((paragraph) => /\p{L}/u.test(paragraph.text)))
    throw importError('scanned', fileName)
  return {
    format: 'pdf',
    blocks: text.paragraphs.map(toBlock),
    plainText: text.paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    notMapped: pdfLeftOut(text.leftOut),
    warnings: [pdfIsTextOnly, ...wordsJoined(text.joined)],
  }
}

let dictionary: RussianDictionary | undefined

/** The dictionary of search, loaded when a word is parted for the first time. */
function isRussianWord(word: string): boolean {
  dictionary ??= new RussianDictionary()
  return dictionary.readings(word).length > 0
}

function toBlock({ text, isHeading }: PdfText['paragraphs'][number]): ImportedBlock {
  const inlines = [plain(text)]
  return isHeading ? { kind: 'heading', level: 2, inlines } : { kind: 'paragraph', inlines }
}

async function readPages(bytes: Uint8Array, fileName: string): Promise<PdfLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // A copy: pdf.js takes the bytes away from who gave them.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      // Only what fails is told, and not on the console.
      verbosity: 0,
      stopAtErrors: false,
    })
    if (pdf.numPages > mostPages) throw importError('bomb', fileName)
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent()
      pages.push(toLines(content.items.flatMap(toPiece)))
    }
    await pdf.destroy()
    return pages
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw importError('encrypted', fileName)
    if ((error as Error).name === 'ImportError') throw error
    throw importError('broken', fileName)
  }
}

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

function toPiece(item: object): PdfPiece[] {
  if (!('str' in item)) return []
  const { str, transform, width, height, hasEOL } = item as TextItem
  const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
  return [{ text: str, x, y, width, size: height, endsLine: hasEOL }]
}
