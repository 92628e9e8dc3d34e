import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { decodeFile } from '../decode.ts'
import type { ImportedDocument, ReadOptions } from '../imported-document.ts'
import type { Message } from '../import-error.ts'
import { encodingGuessed } from '../warnings.ts'
import { findDefinitions, readBlocks } from './markdown/blocks.ts'
import { plainTextOf } from './markdown/plain-text.ts'

/** Reads Markdown as GitHub has it: with tables, footnotes and strikethrough. @throws ImportError */
export function readMarkdown(bytes: Uint8Array, { fileName }: ReadOptions): ImportedDocument {
  const { text, encoding, isGuess } = decodeFile(bytes, fileName)
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const notMapped: Message[] = []
  const context = { ...findDefinitions(root), notMapped }
  return {
    format: 'markdown',
    encoding,
    blocks: readBlocks(root.children, context),
    plainText: plainTextOf(root),
    notMapped,
    warnings: isGuess ? [encodingGuessed(encoding)] : [],
  }
}
