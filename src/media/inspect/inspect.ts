import { readCsv } from './csv.ts'
import { detectKind } from './detect.ts'
import { inspectImage, pixelKinds } from './image.ts'
import { isDeclaredAs, isNamedAs, kinds, type FileKind, type KindName } from './kinds.ts'
import { sayBytes, type InspectLimits } from './limits.ts'
import { textOfDocx, textOfPptx, textOfXlsx } from './office-text.ts'
import { inspectPdf } from './pdf.ts'
import { inspectRecording } from './recording.ts'
import { FileRefusal } from './refusal.ts'
import { sanitiseSvg } from './svg/sanitise-svg.ts'
import { forSearch } from './text.ts'

/** What whoever uploads a file says of it. */
export interface Declared {
  /** As on the disk of who uploads it. */
  name: string
  /** Media type as the browser says; empty or `application/octet-stream` where it does not know. */
  mimeType?: string
}

/** What a file is, as read from its bytes. */
export interface Inspected {
  kind: KindName
  mimeType: string
  /** Ending to store it with, without a dot. */
  extension: string
  /** As to be stored: a drawing is written anew. */
  bytes: Uint8Array
  /** Pixels, as people see it. */
  width?: number
  height?: number
  /** Pages of a PDF, slides of a presentation. */
  pages?: number
  /** Seconds. */
  duration?: number
  /** Words for search. */
  text?: string
  /** Whether other sizes are to be made of it. */
  isImage: boolean
}

/**
 * Decides whether a file may be stored, and reads from it what is kept of it. Nothing is believed that
 * is only declared: what it is follows from its bytes, and its name and declared type must agree.
 * @throws FileRefusal that says what to change, and nothing else
 */
export async function inspect(
  bytes: Uint8Array,
  declared: Declared,
  limits: InspectLimits,
): Promise<Inspected> {
  refuseSize(bytes.length, limits.maxBytes)
  const kind = await detectKind(bytes, isNamedAs('csv', declared.name))
  refuseMismatch(kind, declared)
  const { mimeType, extensions } = kinds[kind]
  const facts = await factsOf(bytes, kind, limits)
  const text = facts.text === undefined ? undefined : forSearch(facts.text, limits.maxText)
  const isImage = pixelKinds.includes(kind)
  return { kind, mimeType, extension: extensions[0], bytes, isImage, ...facts, text }
}

/**
 * @param size in bytes; also for files that are not read because of it
 * @throws FileRefusal `empty` or `too-large`
 */
export function refuseSize(size: number, maxBytes: number): void {
  if (size === 0)
    throw new FileRefusal('empty', {
      ru: 'Файл пуст. Проверьте его и загрузите снова.',
      en: 'The file is empty. Check it and upload it again.',
    })
  if (size <= maxBytes) return
  throw new FileRefusal('too-large', sayTooLarge(maxBytes))
}

/** @returns what is said of a file that is larger than allowed */
export function sayTooLarge(maxBytes: number): { ru: string; en: string } {
  const most = sayBytes(maxBytes)
  return {
    ru: `Файл больше ${most.ru}. Уменьшите его или разделите на части.`,
    en: `The file is larger than ${most.en}. Make it smaller or divide it.`,
  }
}

function refuseMismatch(kind: KindName, { name, mimeType }: Declared): void {
  const { label, extensions, mimeType: found }: FileKind = kinds[kind]
  if (!isNamedAs(kind, name))
    throw new FileRefusal('mismatch', {
      ru: `По содержанию это ${label}, а файл назван «${shorten(name)}». Если это и есть нужный файл, назовите его с окончанием .${extensions[0]}.`,
      en: `The content is ${label}, but the file is called “${shorten(name)}”. If it is the right one, let its name end in .${extensions[0]}.`,
    })
  if (!isDeclaredAs(kind, mimeType))
    throw new FileRefusal('mismatch', {
      ru: `По содержанию это ${label} (${found}), а заявлен тип ${shorten(mimeType ?? '')}. Загрузите файл с верным типом.`,
      en: `The content is ${label} (${found}), but ${shorten(mimeType ?? '')} was declared. Upload it with the right type.`,
    })
}

/** Names come from outside and may be of any length. */
function shorten(name: string): string {
  const plain = name.replace(/\p{C}/gu, '')
  return plain.length <= 80 ? plain : `${plain.slice(0, 40)}…${plain.slice(-30)}`
}

type Facts = Partial<Pick<Inspected, 'bytes' | 'width' | 'height' | 'pages' | 'duration' | 'text'>>

async function factsOf(bytes: Uint8Array, kind: KindName, limits: InspectLimits): Promise<Facts> {
  switch (kind) {
    case 'svg':
      return sanitiseSvg(bytes)
    case 'pdf':
      return inspectPdf(bytes, limits.maxText)
    case 'docx':
      return { text: await textOfDocx(bytes) }
    case 'xlsx':
      return { text: await textOfXlsx(bytes) }
    case 'pptx': {
      const { text, slides } = await textOfPptx(bytes)
      return { text, pages: slides }
    }
    case 'csv':
      return { text: readCsv(bytes) }
    case 'mp3':
    case 'mp4':
      return inspectRecording(bytes, kind)
    default:
      return inspectImage(bytes, kind, limits.maxPixels)
  }
}
