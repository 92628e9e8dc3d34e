import { inspectZip, officeLimits, ZipRefusal } from '../../../media/inspect/zip-guard.ts'
import { importError } from '../../refusals.ts'

/** The parts of a Word document whose text is looked at, as XML. */
export interface DocxParts {
  document: string
  headers: string[]
  comments: string[]
}

const mainPart = 'word/document.xml'
/** A part of XML takes many times its size when it is read: the text of a thousand pages is less. */
const largestXml = 12 * 1024 * 1024

/** Opens a DOCX after its archive and its XML were found harmless. @throws ImportError */
export async function openDocx(bytes: Uint8Array, fileName: string): Promise<DocxParts> {
  try {
    return await readParts(bytes, fileName)
  } catch (error) {
    if (error instanceof ZipRefusal) throw importError(error.code, fileName)
    throw error
  }
}

async function readParts(bytes: Uint8Array, fileName: string): Promise<DocxParts> {
  const zip = await inspectZip(bytes, officeLimits)
  const names = zip.entries.map(({ name }) => name)
  if (!names.includes('[Content_Types].xml') || !names.includes(mainPart))
    throw importError('not-word', fileName)
  const parts: DocxParts = { document: '', headers: [], comments: [] }
  for (const { name, size } of zip.entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    if (size > largestXml) throw importError('bomb', fileName)
    const xml = await zip.read(name)
    refuseDeclarations(xml, fileName)
    if (name === mainPart) parts.document = xml.toString('utf8')
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) parts.headers.push(xml.toString('utf8'))
    if (name === 'word/comments.xml') parts.comments.push(xml.toString('utf8'))
  }
  return parts
}

/** Entities, which could multiply or reach outside, are declared in a DOCTYPE, in any encoding. */
function refuseDeclarations(xml: Buffer, fileName: string): void {
  const text = xml.toString('latin1').replaceAll('\0', '')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw importError('doctype', fileName)
}
