import { Readable } from 'node:stream'
import type { UploadConfig } from 'payload'
import { fileTypeOf } from '../../src/media/file-types.ts'
import { parseRange } from '../../src/media/storage/byte-range.ts'
import { readPart } from '../../src/media/storage/read-part.ts'
import { storageOf } from '../../src/workflow/files/storage-of.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Gives signed-in editors a file of drafts; whether they may have it Payload has asked. Readers get
 * files from `/media` instead, once they are public.
 */
export const serveFile: Handler = async (req, { params: { filename } }) => {
  const wanted = parseRange(req.headers.get('Range'))
  const part = await readPart(storageOf(req.payload), filename, wanted)
  if (!part)
    return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const { size, stream } = part
  if (!stream)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } })
  const { range } = part
  const length = range ? range.end - range.start + 1 : size
  const headers = { ...headersOf(filename), 'Content-Length': String(length) }
  if (!range) return new Response(toWeb(stream), { headers })
  const contentRange = `bytes ${range.start}-${range.end}/${size}`
  return new Response(toWeb(stream), {
    status: 206,
    headers: { ...headers, 'Content-Range': contentRange },
  })
}

const toWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream

function headersOf(filename: string): Record<string, string> {
  const { mediaType, isShown } = fileTypeOf(filename)
  const isPdf = mediaType === 'application/pdf'
  return {
    'Content-Type': mediaType,
    'Content-Disposition': isShown ? 'inline' : 'attachment',
    'X-Content-Type-Options': 'nosniff',
    // Browsers do not show a PDF in a sandbox; a drawing is sanitised, and runs nothing in its own.
    'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:${isPdf ? "; object-src 'self'" : '; sandbox'}`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
  }
}
