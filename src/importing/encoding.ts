import { letterLikelihood } from './russian-letters.ts'

/** Encodings in which Russian texts come. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-r'

/** Encodings of one byte a letter, that nothing but the text itself tells apart. */
const singleByte = ['windows-1251', 'koi8-r'] as const

export interface DecodedText {
  text: string
  encoding: TextEncoding
  /** Whether the encoding was concluded from what the text looks like. */
  isGuess: boolean
}

/** Why no text could be made of bytes. */
export type DecodingFailure = 'binary' | 'damaged' | 'unknown-encoding'

/**
 * Decodes a text. A byte order mark and valid UTF-8 are certain; else the encoding is the one that
 * makes the likelier Russian of the bytes.
 * @param declared what the file says of itself, such as `<meta charset>`; believed where it is one of
 *   ours and fits
 */
export function decodeBytes(
  bytes: Uint8Array,
  declared: string | null = null,
): DecodedText | DecodingFailure {
  const marked = byMark(bytes)
  if (marked) return marked
  if (bytes.includes(0)) return 'binary'
  const utf8 = tryDecode('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isGuess: false }
  if (isDamagedUtf8(bytes)) return 'damaged'
  return bySingleByte(bytes, declared)
}

function byMark(bytes: Uint8Array): DecodedText | DecodingFailure | null {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null
  if (!utf16) return null
  const text = tryDecode(utf16, bytes)
  return text === null ? 'damaged' : { text, encoding: utf16, isGuess: false }
}

function tryDecode(encoding: TextEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The letters of other encodings hardly ever follow each other as the bytes of UTF-8 do. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [whole, stray] = [0, 0]
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    const rest = bytes.subarray(index + 1, index + length)
    const isWhole = length > 1 && rest.length === length - 1 && rest.every(isContinuation)
    if (isWhole) {
      whole += 1
      index += length - 1
    } else stray += 1
  }
  return whole > stray
}

const isContinuation = (byte: number) => byte >= 0x80 && byte < 0xc0

/** Below this average a letter the text is no Russian in either encoding. */
const leastLikelihood = -5.5

function bySingleByte(bytes: Uint8Array, declared: string | null): DecodedText | DecodingFailure {
  const [best, other] = singleByte
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(bytes)
      return { encoding, text, likelihood: letterLikelihood(text) }
    })
    .sort((a, b) => b.likelihood - a.likelihood)
  if (!best || !other || best.likelihood < leastLikelihood) return 'unknown-encoding'
  const label = declared?.toLowerCase().replace('cp1251', 'windows-1251')
  const stated = [best, other].find(({ encoding }) => encoding === label)
  // A statement counts where the letters leave it open: pages often state what they are not.
  const chosen = stated && best.likelihood - stated.likelihood < 1 ? stated : best
  return { text: chosen.text, encoding: chosen.encoding, isGuess: chosen !== stated }
}
