import { fileTypeFromBuffer } from 'file-type'
import { detectOffice, isArchive } from './office.ts'
import { allKinds, kindNames, kinds, type KindName } from './kinds.ts'
import { FileRefusal } from './refusal.ts'
import { looksLikeSvg } from './svg/looks-like-svg.ts'
import { readText } from './text.ts'

const latin1 = new TextDecoder('latin1')

/**
 * Which kind a file is, by its bytes. A table of text has no signature: text is one where its name
 * says so, and nothing in it speaks against it.
 * @param isNamedCsv whether the name ends in `.csv`
 * @throws FileRefusal `executable` or `unsupported`
 */
export async function detectKind(bytes: Uint8Array, isNamedCsv: boolean): Promise<KindName> {
  refuseExecutable(bytes)
  if (isArchive(bytes)) return detectOffice(bytes)
  if (looksLikeSvg(bytes)) return 'svg'
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const kind = kindNames.find((name) => found && isType(name, found.mime))
  if (kind) return kind
  if (!found && isNamedCsv && readText(bytes) !== null) return 'csv'
  throw unsupported(found?.ext)
}

function isType(name: KindName, mime: string): boolean {
  if (name === 'heic') return mime.startsWith('image/heic') || mime.startsWith('image/heif')
  return mime === kinds[name].mimeType || (name === 'mp4' && mime === 'video/x-m4v')
}

/**
 * First bytes of programs: PE and DOS, ELF, Mach-O (with its fat and byte-swapped forms, of which
 * Java shares one), WebAssembly, Windows shortcuts, and `#!`, which names an interpreter.
 */
const programs: number[][] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x00, 0x61, 0x73, 0x6d],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
  [0x23, 0x21],
]

/** How text that some program runs begins: pages with scripts, PHP, batch files, script hosts. */
const scripts =
  /^(?:<!doctype\s+html|<(?:html|head|body|script|iframe|object|embed|meta|base)[\s>/]|<\?php|<%|@echo\s|<job[\s>]|<hta:)/i

/** @throws FileRefusal for programs and pages, whatever they are called */
export function refuseExecutable(bytes: Uint8Array): void {
  const isProgram = programs.some((signature) => signature.every((byte, at) => bytes[at] === byte))
  const start = latin1.decode(bytes.subarray(0, 1024)).replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  const isScript = scripts.test(withoutComments(start))
  if (!isProgram && !isScript) return
  throw new FileRefusal('executable', {
    ru: 'Это программа или веб-страница, а не документ. Загрузите документ или изображение.',
    en: 'This is a program or a web page. Upload a document or an image instead.',
  })
}

/** A comment before the first tag hides nothing. */
function withoutComments(start: string): string {
  return start.replace(/^(?:<\?xml[^>]*\?>|<!--[^]*?-->|\s)+/i, '')
}

function unsupported(ending: string | undefined): FileRefusal {
  const seen = ending ? ` (${ending.toUpperCase()})` : ''
  return new FileRefusal('unsupported', {
    ru: `Такие файлы${seen} не принимаются. Сохраните файл как один из: ${allKinds}.`,
    en: `Files of this type${seen} are not accepted. Save it as one of: ${allKinds}.`,
  })
}
