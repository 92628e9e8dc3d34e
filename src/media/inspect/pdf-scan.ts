import {
  bomb,
  holdsObjects,
  latin1,
  measureStream,
  unpackObjects,
  unreadable,
  type PackedObjects,
  type PdfStream,
} from './pdf-streams.ts'
import { entryPoints, Patience, readObject, type PdfObject } from './pdf-syntax.ts'
import { FileRefusal } from './refusal.ts'

type Code = 'scripts' | 'encrypted' | 'nested'

/**
 * Names that a PDF cannot do without when it starts something or carries a file (ISO 32000-2, 12.6.4,
 * 7.11.4, 13.7, 7.6): scripts, programs, forms that calculate, attachments, embedded applications,
 * encryption.
 */
const active: Record<Code, string[]> = {
  scripts: [
    ...['JavaScript', 'Launch', 'Rendition', 'RichMedia', 'RichMediaExecute', 'ImportData'],
    ...['GoToE', 'XFA'],
  ],
  nested: ['EmbeddedFile', 'EmbeddedFiles'],
  encrypted: ['Encrypt'],
}
const codes = new Map(
  (Object.keys(active) as Code[]).flatMap((code) => active[code].map((name) => [name, code])),
)

/**
 * Addresses that run a script, and those of other machines in a network, to which Windows would prove who
 * asks as soon as the document is opened.
 */
const startingAddress = /^(?:javascript:|vbscript:|[\\/]{2})/i

/** Bytes that all streams together may unpack to. */
const maxTotal = 512 * 1024 * 1024

/** How often all characters may be read; once is what a usual file needs. */
const readings = 16

/**
 * Looks at every object of a PDF, also at those within compressed object streams and at those that its
 * table of contents does not name, for what starts something. What pages say is not looked at: text is
 * in strings and in the data of streams, of which no object is made.
 * @throws FileRefusal
 */
export function scanPdf(bytes: Uint8Array): void {
  const text = latin1(bytes)
  const patience = new Patience(readings * (text.length + 1024))
  const streams: PdfStream[] = []
  for (const at of entryPoints(text)) {
    const { names, end, isStream } = inspectObject(text, at, patience)
    if (isStream) streams.push({ names, dictionary: text.slice(at, end), at: end })
  }
  // After all that is plain: what is encrypted does not unpack either.
  let total = 0
  for (const stream of streams) {
    if (holdsObjects(stream)) total += scanObjects(unpackObjects(bytes, text, stream))
    else total += measureStream(bytes, text, stream)
    if (total > maxTotal) throw bomb
  }
}

function inspectObject(text: string, at: number, patience: Patience, isOne = false): PdfObject {
  const object = readObject(text, at, patience, isOne)
  if (!object) throw unreadable
  for (const name of object.names) {
    const code = codes.get(name)
    if (code) throw new FileRefusal(code, messages[code])
  }
  if (object.addresses.some((address) => startingAddress.test(address)))
    throw new FileRefusal('scripts', messages.scripts)
  return object
}

/** Programs read one object from each place; some may read all, one after the other. */
function scanObjects({ content, places }: PackedObjects): number {
  const patience = new Patience(readings * (content.length + 1024))
  for (const place of places) inspectObject(content, place, patience, true)
  for (let at = places[0]!; at < content.length;) at = inspectObject(content, at, patience).end
  return content.length
}

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
