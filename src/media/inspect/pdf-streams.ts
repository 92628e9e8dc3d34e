import { constants, inflateSync } from 'node:zlib'
import { FileRefusal } from './refusal.ts'

/** Bytes that one stream may unpack to. */
const maxStream = 64 * 1024 * 1024

/** LZW packs up to 2,700 times, and zlib cannot be asked to measure it. */
const maxLzw = 64 * 1024

/** Ways to pack that no program uses for objects: whoever does wants them not to be seen. */
const odd = ['ASCIIHexDecode', 'AHx', 'ASCII85Decode', 'A85', 'LZWDecode', 'LZW']
const hiding = new Set([...odd, 'RunLengthDecode', 'RL', 'Crypt', 'DecodeParms', 'DP'])

/** A stream of a PDF, where its data begin. */
export interface PdfStream {
  /** Of its dictionary. */
  names: string[]
  /** All that stands before its data. */
  dictionary: string
  /** Just behind the word `stream`. */
  at: number
}

/** Whether objects are in a stream: programs find them by `First`, even if it is not called `ObjStm`. */
export function holdsObjects({ names }: PdfStream): boolean {
  return names.includes('ObjStm') || names.includes('First')
}

/** Objects of a stream, and where each begins. */
export interface PackedObjects {
  content: string
  places: number[]
}

/**
 * @returns what a stream with objects holds
 * @throws FileRefusal for what is packed so that it cannot be seen
 */
export function unpackObjects(bytes: Uint8Array, text: string, stream: PdfStream): PackedObjects {
  const { names, at } = stream
  const start = startOf(text, at)
  const isFlate = isPacked(names)
  // A filter that is named elsewhere may be any.
  const isHidden = names.some((name) => hiding.has(name)) || (names.includes('Filter') && !isFlate)
  if (start === null || isHidden) throw unreadable
  if (!isFlate) return findObjects(text.slice(start, endOf(text, start)), stream)
  // To where the packed data end of themselves: the word `endstream` may be among them.
  const content = inflate(bytes.subarray(start))
  if (!content) throw unreadable
  return findObjects(latin1(content), stream)
}

/**
 * Objects stand behind pairs of numbers, each the number of an object and its place, counted from
 * `First`. Where that is must be beyond doubt.
 */
function findObjects(content: string, { names, dictionary }: PdfStream): PackedObjects {
  const firsts = [...dictionary.matchAll(/\/First\s+(\d+)(?![\d.]|\s+\d+\s+R)/g)]
  const first = Number(firsts[0]?.[1])
  const head = content.slice(0, first)
  const isPlain = firsts.length === 1 && names.filter((name) => name === 'First').length === 1
  if (!isPlain || !/^[\s\d\0]*$/.test(head)) throw unreadable
  const numbers = head.match(/\d+/g) ?? []
  const places = numbers.filter((_, index) => index % 2 === 1).map((place) => first + Number(place))
  return { content, places: [first, ...places] }
}

/**
 * @returns how many bytes a stream unpacks to; 0 for what is not packed, or in another way
 * @throws FileRefusal for what unpacks to too much
 */
export function measureStream(bytes: Uint8Array, text: string, { names, at }: PdfStream): number {
  const start = startOf(text, at) ?? at
  const data = bytes.subarray(start, endOf(text, start))
  const isLzw = names.includes('LZWDecode') || names.includes('LZW')
  if (isLzw && data.length > maxLzw) throw bomb
  // Nobody packs twice.
  if (names.filter((name) => name === 'FlateDecode' || name === 'Fl').length > 1) throw unreadable
  return isZlib(data) ? (inflate(data)?.length ?? 0) : 0
}

const isPacked = (names: string[]) => names.includes('FlateDecode') || names.includes('Fl')

/** Data begin in the next line; null where something else stands between. */
function startOf(text: string, at: number): number | null {
  if (text.startsWith('\r\n', at)) return at + 2
  return text[at] === '\n' || text[at] === '\r' ? at + 1 : null
}

function endOf(text: string, start: number): number {
  const end = text.indexOf('endstream', start)
  return end < 0 ? text.length : end
}

/** The header of RFC 1950, whatever the dictionary says. */
const isZlib = ([first = 0, second = 0]: Uint8Array) =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0

function inflate(data: Uint8Array): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: maxStream, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb
    return null
  }
}

/** @returns bytes as a text of as many characters */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const bomb = new FileRefusal('bomb', {
  ru: 'При распаковке PDF становится слишком большим. Сохраните его заново с меньшими изображениями.',
  en: 'The PDF unpacks to too much. Save it anew with smaller images.',
})

export const unreadable = new FileRefusal('scripts', {
  ru: 'PDF сжат необычным образом, и проверить его нельзя. Напечатайте его в новый PDF и загрузите этот новый файл.',
  en: 'The PDF is packed in an unusual way and cannot be checked. Print it to a new PDF and upload that.',
})
