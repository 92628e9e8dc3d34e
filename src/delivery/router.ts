import type { ContentModel } from '../content/model.ts'
import type { ReadModel } from '../read-model/index.ts'
import type { DeliveryLogger } from './context.ts'
import { createGraphqlHandler, graphqlPath } from './graphql/handler.ts'
import { healthz, readyz, type DeliveryStatus } from './health.ts'
import { mediaPrefix } from './paths.ts'
import { secure } from './security-headers.ts'

export interface DeliveryOptions {
  model: ContentModel
  readModel: ReadModel
  /** Asked at each `/readyz`. */
  status: () => DeliveryStatus
  logger: DeliveryLogger
  /** Serves uploaded files; without it `/media/` is not delivery's. */
  media?: (request: Request) => Promise<Response>
  /** Whether browsers get GraphiQL; yes when left out. */
  graphiql?: boolean
}

/** Everything that readers are served, as one handler. */
export interface Delivery {
  /** Whether a path (without query) is delivery's. */
  owns(pathname: string): boolean
  /** @returns null for a path that is not delivery's */
  handle(request: Request): Promise<Response> | null
}

type Handler = (request: Request) => Promise<Response>

/** Puts delivery together. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { status, media, graphiql = true } = options
  const handlers: { [path: string]: Handler } = {
    [graphqlPath]: createGraphqlHandler({ ...options, graphiql }),
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
