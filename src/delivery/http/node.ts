import type { IncomingMessage, ServerResponse } from 'node:http'
import { readLimited } from './fetch.ts'
import type { HttpAnswer, HttpRequest } from './message.ts'

/**
 * @param trustedProxies how many proxies of our own stand before this server; each has added an
 * address to `X-Forwarded-For`
 * @returns what delivery reads of a request of `node:http`
 */
export function fromNode(incoming: IncomingMessage, trustedProxies = 0): HttpRequest {
  // Not known any more once a body that is too large was broken off.
  const address = clientAddress(incoming, trustedProxies)
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    header(name) {
      const value = incoming.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
    async body(most) {
      if (Number(incoming.headers['content-length'] ?? 0) > most) return null
      return readLimited(incoming, most)
    },
    address,
  }
}

/** What a client itself says about its address is not believed. */
function clientAddress({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const direct = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return direct
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
  return forwarded.at(-trustedProxies)?.trim() || direct
}

/** Sends an answer at once; a body that was too large to read ends the connection. */
export function sendToNode({ status, headers, body }: HttpAnswer, outgoing: ServerResponse): void {
  if (status === 413) outgoing.shouldKeepAlive = false
  outgoing.writeHead(status, headers)
  outgoing.end(body ?? undefined)
}
