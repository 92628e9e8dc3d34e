import { parse } from 'parse5'
import { decodeFile, maximumBytes } from '../decode.ts'
import type { ImportedDocument, ReadOptions } from '../imported-document.ts'
import type { Message } from '../import-error.ts'
import { importError, tooLarge } from '../refusals.ts'
import type { ImportedBlock, ImportedImage } from '../tree.ts'
import { encodingGuessed } from '../warnings.ts'
import { readBlocks } from './html/blocks.ts'
import { attribute, childrenOf, isElement, isSilent, textOf, walk, type Node } from './html/dom.ts'
import { imageFinder } from './html/images.ts'
import { findNotes } from './html/notes.ts'

/** Images are written in pages as text, so pages may be larger than texts. */
const largestPage = 6 * maximumBytes

/** Reads a page. Scripts never run, nothing is fetched. @throws ImportError */
export function readHtml(bytes: Uint8Array, { fileName }: ReadOptions): ImportedDocument {
  if (bytes.length > largestPage) throw tooLarge(fileName, largestPage)
  const { page, images } = withoutImages(bytes)
  const { text, encoding, isGuess } = decodeFile(page, fileName, declaredEncoding(page))
  const read = readHtmlText(text, (src, alt, otherwise) => {
    const index = /^medglas-image:(\d+)$/.exec(src)?.[1]
    return otherwise(index === undefined ? src : (images[Number(index)] ?? ''), alt)
  })
  if (!/[\p{L}\p{N}]/u.test(read.plainText)) throw importError('no-text', fileName)
  const warnings = isGuess ? [encodingGuessed(encoding)] : []
  return { format: 'html', encoding, ...read, warnings: [...warnings, ...read.warnings] }
}

type ImageFinder = (src: string, alt: string) => ImportedImage | null

/** Images of a page by address; `otherwise` takes those that are written in the page. */
export type ImageSource = (src: string, alt: string, otherwise: ImageFinder) => ImportedImage | null

/** What a page says, with images from where the caller has them. */
export function readHtmlText(
  text: string,
  imageSource: ImageSource = (src, alt, otherwise) => otherwise(src, alt),
): Pick<ImportedDocument, 'blocks' | 'plainText' | 'notMapped' | 'warnings'> {
  // Without scripts: what `noscript` holds is then a part of the page.
  const document = parse(text, { scriptingEnabled: false })
  const notes = findNotes(document)
  const notMapped: Message[] = embedded(document)
  const isLeftOut = (node: Node) => notes.containers.has(node)
  const findOwn = imageFinder(notMapped)
  const findImage: ImageFinder = (src, alt) => imageSource(src, alt, findOwn)
  const blocks = readBlocks(childrenOf(document), { notes, findImage, notMapped, isLeftOut })
  const isSkipped = (node: Node) => isLeftOut(node) || (isElement(node) && notes.marks.has(node))
  return {
    blocks: withoutLastRules(blocks),
    plainText: textOf(document, isSkipped),
    notMapped,
    warnings: [],
  }
}

/** A rule parts the text from notes that are elsewhere now. */
function withoutLastRules(blocks: ImportedBlock[]): ImportedBlock[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'rule')
  return blocks.slice(0, end + 1)
}

const embeds = new Set(['iframe', 'object', 'embed', 'video', 'audio'])

function embedded(document: Node): Message[] {
  return [...walk(document, isSilent)].flatMap((node): Message[] => {
    if (!isElement(node) || !embeds.has(node.tagName)) return []
    const address = attribute(node, 'src') ?? attribute(node, 'data') ?? ''
    const what = `<${node.tagName}> ${address.slice(0, 200)}`.trim()
    return [
      {
        en: `Something is embedded in the page that a text cannot hold: ${what}`,
        ru: `В страницу встроено то, чего нет в тексте публикации: ${what}`,
      },
    ]
  })
}

function declaredEncoding(page: Uint8Array): string | null {
  const head = Buffer.from(page.subarray(0, 4_096)).toString('latin1')
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? null
}

/** A page of some text may carry large images: they are set aside, and their text is not decoded. */
function withoutImages(bytes: Uint8Array): { page: Uint8Array; images: string[] } {
  const page = Buffer.from(bytes).toString('latin1')
  const images: string[] = []
  const short = page.replace(/data:image\/[\w+.-]{1,20};base64,[\w+/=\s]{200,}/gi, (image) => {
    images.push(image)
    return `medglas-image:${images.length - 1}`
  })
  return { page: Buffer.from(short, 'latin1'), images }
}
