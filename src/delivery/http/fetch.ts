import type { HttpAnswer, HttpEndpoint, HttpRequest } from './message.ts'

/** @returns the endpoint as a handler of Fetch requests */
export function toFetchHandler(endpoint: HttpEndpoint): (request: Request) => Promise<Response> {
  return async (request) => toResponse(await endpoint(toHttpRequest(request)))
}

function toHttpRequest(request: Request): HttpRequest {
  const { pathname, search } = new URL(request.url)
  return {
    method: request.method,
    url: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (most) => readBody(request, most),
    address: 'local',
  }
}

async function readBody({ headers, body }: Request, most: number): Promise<string | null> {
  if (Number(headers.get('Content-Length') ?? 0) > most) return null
  return body ? readLimited(body, most) : ''
}

/** @returns the text of a stream, or null as soon as it is longer than `most` bytes */
export async function readLimited(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function toResponse({ status, headers, body }: HttpAnswer): Response {
  const bytes = typeof body === 'string' || body === null ? body : new Uint8Array(body)
  return new Response(bytes, { status, headers })
}
