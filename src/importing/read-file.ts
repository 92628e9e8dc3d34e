import { compareSentences } from './compare-sentences.ts'
import { detectFormat } from './detect-format.ts'
import type { ImportedDocument, ImportFormat, ReadOptions } from './imported-document.ts'
import { blocksToText } from './recognised.ts'
import { isExcerpt } from './words.ts'
import { toInlines, toTextBlocks } from './text-view.ts'
import { sentencesAtEnd } from './warnings.ts'

type Reader = (
  bytes: Uint8Array,
  options: ReadOptions,
) => ImportedDocument | Promise<ImportedDocument>

/** Readers are loaded when a file of theirs comes: the start of the server does not wait for them. */
const readers: Record<ImportFormat, () => Promise<Reader>> = {
  docx: async () => (await import('./readers/docx.ts')).readDocx,
  html: async () => (await import('./readers/html.ts')).readHtml,
  markdown: async () => (await import('./readers/markdown.ts')).readMarkdown,
  text: async () => (await import('./readers/text.ts')).readText,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
}

/**
 * Reads a file of any of the formats, by what its bytes are. Touches no network and writes nothing.
 * @throws ImportError
 */
export async function readFileBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<ImportedDocument> {
  const read = await readers[detectFormat(bytes, options.fileName)]()
  return keepEverySentence(await read(bytes, options))
}

/**
 * What a reader has missed goes to the end of the text, and is named: no sentence is lost, whatever a
 * program has put into its file.
 */
export function keepEverySentence(document: ImportedDocument): ImportedDocument {
  const body = blocksToText(toTextBlocks(document.blocks))
  const { missing } = compareSentences(document.plainText, body)
  const lost = missing.filter((sentence) => !isExcerpt(body, sentence))
  if (lost.length === 0) return document
  const found = lost.map((text) => ({ kind: 'paragraph' as const, inlines: toInlines(text) }))
  return {
    ...document,
    blocks: [...document.blocks, ...found],
    warnings: [...document.warnings, sentencesAtEnd(lost)],
  }
}
