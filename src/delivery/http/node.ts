import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientNetwork } from './client-network.ts'
import { readLimited } from './fetch.ts'
import type { HttpAnswer, HttpRequest } from './message.ts'

/**
 * @param trustedProxies how many proxies of our own stand before this server; each has added an
 * address to `X-Forwarded-For`
 * @returns what delivery reads of a request of `node:http`
 */
export function fromNode(incoming: IncomingMessage, trustedProxies = 0): HttpRequest {
  return new NodeRequest(incoming, trustedProxies)
}

/** A class, since one is made for each request. */
class NodeRequest implements HttpRequest {
  readonly method: string
  readonly url: string
  /** Not known any more once a body that is too large was broken off. */
  readonly address: string
  private readonly incoming: IncomingMessage

  constructor(incoming: IncomingMessage, trustedProxies: number) {
    this.incoming = incoming
    this.method = incoming.method ?? 'GET'
    this.url = incoming.url ?? '/'
    this.address = clientAddress(incoming, trustedProxies)
  }

  header(name: string): string | undefined {
    const value = this.incoming.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }

  async body(most: number): Promise<string | null> {
    if (Number(this.incoming.headers['content-length'] ?? 0) > most) return null
    return readLimited(this.incoming, most)
  }
}

/**
 * What a client itself says about its address is not believed.
 * @returns for whom requests are counted: see `clientNetwork`
 */
export function clientAddress(
  { headers, socket }: IncomingMessage,
  trustedProxies: number,
): string {
  const direct = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return clientNetwork(direct)
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
  return clientNetwork(forwarded.at(-trustedProxies)?.trim() || direct)
}

/** Sends an answer at once; a body that was too large to read ends the connection. */
export function sendToNode({ status, headers, body }: HttpAnswer, outgoing: ServerResponse): void {
  if (status === 413) outgoing.shouldKeepAlive = false
  if (body === null) return void outgoing.writeHead(status, headers).end()
  // Without it node cuts the answer into chunks.
  const length = { 'Content-Length': String(Buffer.byteLength(body)) }
  outgoing.writeHead(status, headers['Content-Length'] ? headers : { ...headers, ...length })
  outgoing.end(body)
}
