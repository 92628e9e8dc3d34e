import { limits } from './limits.ts'

/**
 * @returns the request, its body read if its length was not declared; null when the body is too
 * large. HTTP servers see to it that a declared length is true.
 */
export async function limitBody(request: Request): Promise<Request | null> {
  if (!request.body) return request
  const declared = request.headers.get('Content-Length')
  if (declared !== null) return Number(declared) <= limits.bodyBytes ? request : null
  const body = await readLimited(request.body)
  return body === null ? null : new Request(request, { body })
}

async function readLimited(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limits.bodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** The answer to a body that is too large. */
export function bodyTooLarge(): Response {
  const message = `The body is too large; send at most ${limits.bodyBytes} bytes.`
  const error = { message, extensions: { code: 'BAD_REQUEST' } }
  return Response.json({ errors: [error] }, { status: 413 })
}
