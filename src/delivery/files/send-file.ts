import { Readable } from 'node:stream'
import type { FileStorage } from '../../media/storage/storage.ts'
import { parseRange } from '../../media/storage/byte-range.ts'
import { statusFor } from './conditions.ts'
import { etagOf, typeHeaders, type Headers } from './headers.ts'
import { readPart } from '../../media/storage/read-part.ts'

export interface Sending {
  storage: Pick<FileStorage, 'read'>
  name: string
  originalName: string | null
  headers: Headers
  /** Of answers that are not about this file. */
  common: Headers
}

/** Sends a public file, or the part of it that was asked for, unless the client has it (RFC 9110). */
export async function sendFile(request: Request, sending: Sending): Promise<Response> {
  const { name, originalName, storage, common } = sending
  const etag = etagOf(name)
  const headers = { ...sending.headers, ETag: etag }
  const given = (header: string) => request.headers.get(header)
  const asked = { ifMatch: given('If-Match'), ifNoneMatch: given('If-None-Match') }
  const status = statusFor(asked, etag)
  if (status === 412) return unfit(status, common)
  if (status === 304) return new Response(null, { status, headers })
  const isHead = request.method === 'HEAD'
  // A part of another version would not fit to what the client has.
  const isPart = !isHead && [null, etag].includes(given('If-Range'))
  const part = await readPart(storage, name, isPart ? parseRange(given('Range')) : null)
  if (!part) return notFound(request, common)
  const { size, stream } = part
  if (!stream) return unfit(416, { ...common, 'Content-Range': `bytes */${size}` })
  const { start, end } = part.range ?? { start: 0, end: size - 1 }
  const full = {
    ...headers,
    ...typeHeaders(name, originalName),
    'Content-Length': String(end - start + 1),
    ...(part.range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  }
  if (isHead) stream.destroy()
  const body = isHead ? null : (Readable.toWeb(stream) as ReadableStream)
  return new Response(body, { status: part.range ? 206 : 200, headers: full })
}

/** What one client asked for cannot be had; a cache must not tell others so. */
function unfit(status: 412 | 416, headers: Headers): Response {
  return new Response(null, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })
}

/** An answer in words. */
export function say(request: Request, status: number, text: string, headers: Headers): Response {
  const body = request.method === 'HEAD' ? null : text
  const type = { 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(body, { status, headers: { ...headers, ...type } })
}

/** It may be published the next second, and no cache could be told so. */
export function notFound(request: Request, headers: Headers): Response {
  return say(request, 404, 'Not found', { ...headers, 'Cache-Control': 'no-store' })
}
