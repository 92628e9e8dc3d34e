import { createGraphqlEndpoint, graphqlPath, type GraphqlEndpoint } from './graphql/endpoint.ts'
import type { GraphqlOptions } from './graphql/http-options.ts'
import { healthz, readyz, type DeliveryStatus } from './health.ts'
import { toFetchHandler } from './http/fetch.ts'
import type { HttpEndpoint } from './http/message.ts'
import { mediaPrefix } from './paths.ts'
import { secure } from './security-headers.ts'

export interface DeliveryOptions extends GraphqlOptions {
  /** Asked at each `/readyz`. */
  status: () => DeliveryStatus
  /** Serves uploaded files; without it `/media/` is not delivery's. */
  media?: (request: Request) => Promise<Response>
}

/** Everything that readers are served, as one handler. */
export interface Delivery {
  /** Whether a path (without query) is delivery's. */
  owns(pathname: string): boolean
  /** @returns what answers requests for a path without the objects of Fetch, if that is so */
  endpoint(pathname: string): HttpEndpoint | null
  /** What was just answered, whatever its path: see `GraphqlEndpoint`. */
  repeat: GraphqlEndpoint['repeat']
  /** @returns null for a path that is not delivery's */
  handle(request: Request): Promise<Response> | null
}

type Handler = (request: Request) => Promise<Response>

/** Puts delivery together. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { status, media } = options
  const graphql = createGraphqlEndpoint(options)
  const handlers: { [path: string]: Handler } = {
    [graphqlPath]: toFetchHandler(graphql.endpoint),
    '/healthz': async () => healthz(),
    '/readyz': async () => readyz(status()),
  }
  const handlerOf = (pathname: string) =>
    Object.hasOwn(handlers, pathname)
      ? handlers[pathname]
      : pathname.startsWith(mediaPrefix)
        ? media
        : undefined
  return {
    endpoint: (pathname) => (pathname === graphqlPath ? graphql.endpoint : null),
    repeat: graphql.repeat,
    owns: (pathname) => handlerOf(pathname) !== undefined,
    handle(request) {
      const handler = handlerOf(pathnameOf(request.url))
      return handler ? handler(request).then(secure) : null
    },
  }
}

function pathnameOf(url: string): string {
  return new URL(url, 'http://localhost').pathname
}
