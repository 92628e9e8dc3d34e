import { decodeBytes, type TextEncoding } from './encoding.ts'
import { importError, tooLarge } from './refusals.ts'

/** The largest file that is read as text, in bytes. */
export const maximumBytes = 5 * 1024 * 1024

export interface DecodedFile {
  text: string
  encoding: TextEncoding
  /** Whether the encoding was concluded from what the text looks like. */
  isGuess: boolean
}

/**
 * The text of a file in UTF-8 (with or without a byte order mark), UTF-16 with one, Windows-1251 or
 * KOI8-R: Unicode NFC, lines end in `\n`, control characters other than `\n` and `\t` are gone.
 * @param declared the encoding that the file states, if it does
 * @throws ImportError
 */
export function decodeFile(
  bytes: Uint8Array,
  fileName: string,
  declared: string | null = null,
): DecodedFile {
  if (bytes.length === 0) throw importError('empty', fileName)
  if (bytes.length > maximumBytes) throw tooLarge(fileName, maximumBytes)
  if (isPdf(bytes)) throw importError('binary', fileName)
  const decoded = decodeBytes(bytes, declared)
  if (typeof decoded === 'string') throw importError(decoded, fileName)
  const text = tidyCharacters(decoded.text)
  if (!/[\p{L}\p{N}]/u.test(text)) throw importError('no-text', fileName)
  return { ...decoded, text }
}

function isPdf(bytes: Uint8Array): boolean {
  return [...'%PDF-'].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** Page and line separators of other systems become line ends, so that no two words are joined. */
export function tidyCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
    .normalize('NFC')
}

/** The text alone, for files that have no other property. @throws ImportError */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  return decodeFile(bytes, fileName).text
}
