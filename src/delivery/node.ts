import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { limits } from './graphql/limits.ts'
import type { Delivery } from './router.ts'

/** Paths alone are looked at, so the name in the URL is of no consequence. */
const origin = 'http://localhost'

/**
 * Serves delivery from a `node:http` server.
 * @returns a listener that answers what is delivery's; for anything else it returns false and
 * touches nothing
 */
export function createNodeListener(
  delivery: Delivery,
  onError: (error: unknown) => void = () => {},
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const url = request.url ?? '/'
    const [pathname = '/'] = url.split('?', 1)
    if (!pathname.startsWith('/') || !delivery.owns(pathname)) return false
    answer(delivery, request, response, origin + url).catch((error) => {
      onError(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
    return true
  }
}

async function answer(
  delivery: Delivery,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  url: string,
): Promise<void> {
  const body = hasBody(incoming) ? await readBody(incoming) : undefined
  if (body === null) {
    outgoing.writeHead(413, { Connection: 'close' }).end('The body is too large.')
    return
  }
  const { method, headers } = incoming
  const request = new Request(url, { method, headers: toHeaders(headers), body })
  const response = await delivery.handle(request)
  if (response) await send(response, outgoing)
}

function hasBody({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

/** @returns null when the body is larger than `limits` says */
async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limits.bodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function toHeaders(headers: IncomingMessage['headers']): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
}

/** A file is streamed; everything else is small and sent at once. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => outgoing.setHeader(name, value))
  const isFile = response.headers.has('ETag') && response.body !== null
  if (!isFile) return void outgoing.end(Buffer.from(await response.arrayBuffer()))
  await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing)
}
