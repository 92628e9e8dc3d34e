import { Readable } from 'node:stream'
import type { UploadConfig } from 'payload'
import { endingOf, kindNames, kinds } from '../../src/media/inspect/kinds.ts'
import { clampRange, type ByteRange } from '../../src/media/storage/storage.ts'
import { storageOf } from '../../src/workflow/files/storage-of.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Shown in the admin UI; all else is saved. A drawing is sanitised, and runs nothing in its sandbox. */
const shown = /^(?:image|audio|video)\/|^application\/pdf$/

/**
 * Gives signed-in editors a file of drafts; whether they may have it Payload has asked. Readers get
 * files from `/media` instead, once they are public.
 */
export const serveFile: Handler = async (req, { params: { filename } }) => {
  const storage = storageOf(req.payload)
  const whole = await storage.read(filename)
  if (!whole)
    return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const { size } = whole
  const range = rangeOf(req.headers.get('Range'), size)
  if (!range)
    return new Response(toWeb(whole.stream), {
      headers: { ...headersOf(filename), 'Content-Length': String(size) },
    })
  whole.stream.destroy()
  const part = range === 'unsatisfiable' ? null : await storage.read(filename, range)
  const contentRange = {
    'Content-Range': `bytes ${part && range !== 'unsatisfiable' ? `${range.start}-${range.end}` : '*'}/${size}`,
  }
  if (!part || range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: contentRange })
  const length = { 'Content-Length': String(range.end - range.start + 1) }
  return new Response(toWeb(part.stream), {
    status: 206,
    headers: { ...headersOf(filename), ...contentRange, ...length },
  })
}

const toWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream

function headersOf(filename: string): Record<string, string> {
  const kind = kindNames
    .map((name) => kinds[name])
    .find(({ extensions }) => extensions[0] === endingOf(filename))
  const type = kind?.mimeType ?? 'application/octet-stream'
  const isPdf = type === 'application/pdf'
  return {
    'Content-Type': type,
    'Content-Disposition': shown.test(type) ? 'inline' : 'attachment',
    'X-Content-Type-Options': 'nosniff',
    // Browsers do not show a PDF in a sandbox.
    'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:${isPdf ? "; object-src 'self'" : '; sandbox'}`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
  }
}

/** One range of bytes (RFC 9110, 14.1.2); several are answered with the whole file, as is allowed. */
function rangeOf(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found || (!found[1] && !found[2])) return null
  const [, from = '', to = ''] = found
  const isLast = from === ''
  const start = isLast ? Math.max(0, size - Number(to)) : Number(from)
  const end = isLast || to === '' ? size - 1 : Number(to)
  if (to !== '' && Number(to) < start && !isLast) return null
  try {
    return clampRange({ start, end }, size)
  } catch {
    return 'unsatisfiable'
  }
}
