import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { clientAddress, fromNode, sendToNode } from './http/node.ts'
import type { HttpEndpoint } from './http/message.ts'
import type { Delivery } from './router.ts'
import { secure } from './security-headers.ts'

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
  const fail = (error: unknown, response: ServerResponse) => {
    onError(error)
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  }

  /** Nothing is put off that can be answered now: that is most of what is asked. */
  function serve(endpoint: HttpEndpoint, request: IncomingMessage, response: ServerResponse) {
    const made = endpoint(fromNode(request, trustedProxies))
    if (!('then' in made)) return void sendToNode(made, response)
    return made.then((answered) => sendToNode(answered, response))
  }

  const addressOf = (incoming: IncomingMessage) => clientAddress(incoming, trustedProxies)

  return (request, response) => {
    const repeated = delivery.repeat(request, addressOf)
    if (repeated) {
      sendToNode(repeated, response)
      return true
    }
    const url = request.url ?? '/'
    const query = url.indexOf('?')
    const pathname = query < 0 ? url : url.slice(0, query)
    if (!pathname.startsWith('/') || !delivery.owns(pathname)) return false
    const endpoint = delivery.endpoint(pathname)
    try {
      const answered = endpoint
        ? serve(endpoint, request, response)
        : answer(delivery, request, response, origin + url)
      answered?.catch((error: unknown) => fail(error, response))
    } catch (error) {
      fail(error, response)
    }
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
  // A path such as `/media/%2e%2e/a` is ours as it was sent, and somebody else's as it is meant.
  await send(response ?? secure(new Response('Not found', { status: 404 })), outgoing)
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
  const sending = pipeline(Readable.fromWeb(response.body as NodeStream), outgoing)
  await sending.catch((error: NodeJS.ErrnoException) => {
    // Whoever has seen enough of a video goes: that is no failure.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
