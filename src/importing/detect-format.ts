import { extname } from 'node:path'
import { importError } from './refusals.ts'
import type { ImportFormat } from './imported-document.ts'

const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text

const oldOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const page = /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*(?:<!doctype html|<html))/i
const tag = /<[a-z!]/i

/**
 * What a file is by its bytes; its name decides only between what looks alike: Markdown and plain
 * text.
 * @throws ImportError when it is of a kind that is not imported
 */
export function detectFormat(bytes: Uint8Array, fileName: string): ImportFormat {
  if (bytes.length === 0) throw importError('empty', fileName)
  if (startsWith(bytes, 'PK')) return 'docx'
  if (findPdf(bytes)) return 'pdf'
  if (startsWith(bytes, oldOffice)) throw importError('old-word', fileName)
  if (startsWith(bytes, '{\\rtf')) throw importError('unsupported', fileName)
  const head = Buffer.from(bytes.subarray(0, 4_096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const ending = extname(fileName).toLowerCase()
  if (page.test(head.replaceAll('\0', ''))) return 'html'
  if (/^\.x?html?$/.test(ending) && tag.test(head)) return 'html'
  return ending === '.md' || ending === '.markdown' ? 'markdown' : 'text'
}

/** Programs read a PDF that begins within the first kilobyte. */
function findPdf(bytes: Uint8Array): boolean {
  return startsWith(bytes, '%PDF-') || Buffer.from(bytes.subarray(0, 1_024)).includes('\n%PDF-1.')
}
