import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { fromNode, sendToNode } from './http/node.ts'
import type { Delivery } from './router.ts'

/** Paths alone are looked at, so the name in the URL is of no consequence. */
const origin = 'http://localhost'

export interface NodeListenerOptions {
  /** Told what was thrown; the client gets status 500. */
  onError?: (error: unknown) => void
  /** How many proxies of our own stand before this server. */
  trustedProxies?: number
}

/**
 * Serves delivery from a `node:http` server.
 * @returns a listener that answers what is delivery's; for anything else it returns false and
 * touches nothing
 */
export function createNodeListener(
  delivery: Delivery,
  { onError = () => {}, trustedProxies = 0 }: NodeListenerOptions = {},
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const url = request.url ?? '/'
    const [pathname = '/'] = url.split('?', 1)
    if (!pathname.startsWith('/') || !delivery.owns(pathname)) return false
    const endpoint = delivery.endpoint(pathname)
    const answered = endpoint
      ? endpoint(fromNode(request, trustedProxies)).then((made) => sendToNode(made, response))
      : answer(delivery, request, response, origin + url)
    answered.catch((error: unknown) => {
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
  const { method, headers } = incoming
  const request = new Request(url, { method, headers: toHeaders(headers) })
  const response = await delivery.handle(request)
  if (response) await send(response, outgoing)
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
