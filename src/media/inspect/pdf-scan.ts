import { constants, inflateSync } from 'node:zlib'
import { FileRefusal } from './refusal.ts'

/**
 * Names that a PDF cannot do without when it starts something or carries a file (ISO 32000-2, 12.6.4,
 * 7.11.4, 13.7, 7.6): scripts, programs, attachments, embedded applications, encryption.
 */
const active: [RegExp, 'scripts' | 'encrypted' | 'nested'][] = [
  [/\/(?:JavaScript|Launch|Rendition|RichMedia(?:Execute)?|ImportData|GoToE)(?![\w.-])/, 'scripts'],
  [/\/EmbeddedFiles?(?![\w.-])/, 'nested'],
  [/\/Encrypt(?![\w.-])/, 'encrypted'],
]

/** Short, so that compressed data may have it by chance: it is looked for beside streams only. */
const forms = /\/XFA(?![\w.-])/

/** Bytes that one stream, and all together, may unpack to. */
const maxStream = 64 * 1024 * 1024
const maxTotal = 512 * 1024 * 1024

/** LZW packs up to 2,700 times, and zlib cannot be asked to measure it. */
const maxLzw = 64 * 1024

/**
 * Looks at every object of a PDF, also at those within compressed object streams and at those that its
 * table of contents does not name, for what starts something.
 * @throws FileRefusal
 */
export function scanPdf(bytes: Uint8Array): void {
  const text = latin1(bytes)
  refuseActive(text, active)
  const beside: string[] = []
  let end = 0
  let total = 0
  for (const { dictionary, start, stop, dataEnd } of streamsOf(text)) {
    beside.push(text.slice(end, start))
    end = dataEnd
    const content = unpack(bytes.subarray(start, dataEnd), namesIn(dictionary))
    total += content?.length ?? 0
    if (total > maxTotal) throw bomb
    if (content) refuseActive(objectsIn(content), [...active, [forms, 'scripts']])
    end = stop
  }
  refuseActive([...beside, text.slice(end)].join(' '), [[forms, 'scripts']])
}

interface Stream {
  /** What stands before the data, back to the beginning of the object. */
  dictionary: string
  start: number
  dataEnd: number
  /** Behind the word `endstream`. */
  stop: number
}

function* streamsOf(text: string): Generator<Stream> {
  const opening = /\bstream(?:\r\n|\n|\r)/g
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = opening.lastIndex
    const closing = text.indexOf('endstream', start)
    const dataEnd = closing < 0 ? text.length : closing
    const before = text.slice(Math.max(0, found.index - 4_096), found.index)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const stop = Math.min(text.length, dataEnd + 'endstream'.length)
    yield { dictionary, start, dataEnd, stop }
    opening.lastIndex = stop
  }
}

/** @returns what a stream unpacks to, or null for what holds no objects (pictures, fonts not in zlib) */
function unpack(data: Uint8Array, names: string): Buffer | null {
  if (/\/(?:LZWDecode|LZW)(?![\w.-])/.test(names) && data.length > maxLzw) throw bomb
  const isObjects = /\/ObjStm(?![\w.-])/.test(names)
  const layers = names.match(/\/(?:FlateDecode|Fl)(?![\w.-])/g)?.length ?? 0
  const isOdd =
    /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?![\w.-])/.test(
      names,
    )
  // Nobody writes these; whoever does wants them not to be seen.
  if (layers > 1 || (isObjects && isOdd)) throw unreadable
  if (!isZlib(data)) return isObjects ? Buffer.from(data) : null
  return inflate(data)
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

/** An object stream begins with pairs of numbers; what does not holds no objects (pages, pictures). */
function objectsIn(content: Buffer): string {
  const isObjects = /^\s*\d+\s+\d+[\s\d]*(?:<<|\[|\/|\(|<|$|[tfn])/.test(
    latin1(content.subarray(0, 65_536)),
  )
  return isObjects ? latin1(content) : ''
}

function refuseActive(text: string, wanted: [RegExp, 'scripts' | 'encrypted' | 'nested'][]): void {
  const plain = namesIn(text)
  for (const [pattern, code] of wanted)
    if (pattern.test(plain)) throw new FileRefusal(code, messages[code])
}

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-2, 7.3.5). */
function namesIn(text: string): string {
  return text.includes('#')
    ? text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
}

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const messages = {
  scripts: {
    ru: 'В PDF есть сценарии или команды, которые запускаются при открытии. Напечатайте его в новый PDF и загрузите этот новый файл.',
    en: 'The PDF has scripts or commands that run when it is opened. Print it to a new PDF and upload that.',
  },
  nested: {
    ru: 'В PDF вложены другие файлы. Загрузите их отдельно, а PDF — без вложений.',
    en: 'Other files are attached to the PDF. Upload them by themselves, and the PDF without attachments.',
  },
  encrypted: {
    ru: 'PDF защищён паролем или запретами. Сохраните его без защиты и загрузите снова.',
    en: 'The PDF is protected by a password or by restrictions. Save it without protection and upload it again.',
  },
}

const bomb = new FileRefusal('bomb', {
  ru: 'При распаковке PDF становится слишком большим. Сохраните его заново с меньшими изображениями.',
  en: 'The PDF unpacks to too much. Save it anew with smaller images.',
})

const unreadable = new FileRefusal('scripts', {
  ru: 'PDF сжат необычным образом, и проверить его нельзя. Напечатайте его в новый PDF и загрузите этот новый файл.',
  en: 'The PDF is packed in an unusual way and cannot be checked. Print it to a new PDF and upload that.',
})
