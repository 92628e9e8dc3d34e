import { toBlocks } from '../blocks.ts'
import { decodeFile } from '../decode.ts'
import type { ImportedDocument, ReadOptions } from '../imported-document.ts'
import { fromTextBlocks } from '../text-view.ts'
import { encodingGuessed } from '../warnings.ts'

/** Reads plain text, with the little Markdown that press offices put into it. @throws ImportError */
export function readText(bytes: Uint8Array, { fileName }: ReadOptions): ImportedDocument {
  const { text, encoding, isGuess } = decodeFile(bytes, fileName)
  return {
    format: 'text',
    encoding,
    blocks: fromTextBlocks(toBlocks(text)),
    plainText: text,
    notMapped: [],
    warnings: isGuess ? [encodingGuessed(encoding)] : [],
  }
}
