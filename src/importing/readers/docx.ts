import type { ImportedDocument, ReadOptions } from '../imported-document.ts'
import type { Message } from '../import-error.ts'
import { importError } from '../refusals.ts'
import { toInlines } from '../text-view.ts'
import type { ImportedBlock, ImportedImage } from '../tree.ts'
import { commentsLeftOut, headersAtEnd } from '../warnings.ts'
import { openDocx, type DocxParts } from './docx/guard.ts'
import { paragraphsOf } from './docx/plain-text.ts'
import { readHtmlText } from './html.ts'

/** What documents' styles mean, beside what mammoth knows of itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Название'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Заголовок ${level}'] => h${level}:fresh`),
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  'u => u',
]

/**
 * Reads a Word document. The archive is inspected before anything is unpacked for use; nothing that
 * it refers to outside of itself is opened.
 * @throws ImportError
 */
export async function readDocx(
  bytes: Uint8Array,
  { fileName }: ReadOptions,
): Promise<ImportedDocument> {
  const parts = await openDocx(bytes, fileName)
  const { html, images } = await toHtml(bytes, fileName)
  const read = readHtmlText(html, (src, alt, otherwise) => {
    const image = images.get(src)
    return image ? { ...image, alt } : otherwise(src, alt)
  })
  const plainText = paragraphsOf(parts.document).join('\n\n')
  const headers = headerParagraphs(parts)
  if (!/[\p{L}\p{N}]/u.test([plainText, ...headers].join())) throw importError('no-text', fileName)
  const comments = parts.comments.flatMap(paragraphsOf)
  const notMapped: Message[] = [...read.notMapped, ...commentsLeftOut(comments)]
  const blocks = [...read.blocks, ...headers.map(toParagraph)]
  return {
    format: 'docx',
    blocks,
    plainText: [plainText, ...headers].join('\n\n'),
    notMapped,
    warnings: headers.length > 0 ? [headersAtEnd(headers)] : [],
  }
}

async function toHtml(bytes: Uint8Array, fileName: string) {
  const { default: mammoth } = await import('mammoth')
  const images = new Map<string, ImportedImage>()
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `medglas-image:${images.size}`
    const content = await image.readAsBuffer()
    const ending = image.contentType.replace(/^image\/(?:x-)?/, '').replace('jpeg', 'jpg')
    const name = `image-${images.size + 1}.${ending}`
    images.set(src, { kind: 'image', bytes: new Uint8Array(content), alt: '', name })
    return { src }
  })
  const options = {
    styleMap,
    convertImage,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return { html: value, images }
  } catch {
    throw importError('broken', fileName)
  }
}

/** What stands above and below each page, once; numbers of pages are no text. */
function headerParagraphs({ headers }: DocxParts): string[] {
  const lines = headers.flatMap(paragraphsOf).map((line) => line.trim())
  return [...new Set(lines.filter((line) => /\p{L}/u.test(line)))]
}

const toParagraph = (text: string): ImportedBlock => ({
  kind: 'paragraph',
  inlines: toInlines(text),
})
