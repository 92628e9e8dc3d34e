import next from 'next'
import type { Environment } from '../config/environment.ts'
import type { Handler, HttpServer } from './listen.ts'

export interface AdminUiOptions {
  env: Environment
  http: HttpServer
  /** Compiles on demand instead of using the build. */
  dev: boolean
}

/**
 * Prepares the admin UI and Payload's own API, which Next serves, and sends the visitor of `/` to
 * the admin UI. Payload must have been started before, so that Next finds it instead of starting
 * a second one.
 */
export async function prepareAdminUi({ env, http, dev }: AdminUiOptions): Promise<Handler> {
  const { host: hostname, port } = env
  const app = next({ dev, hostname, port, httpServer: http.server })
  await app.prepare()
  const handle = app.getRequestHandler()
  return async (request, response) => {
    if (request.url === '/') response.writeHead(307, { location: '/admin' }).end()
    else await handle(request, response)
    return true
  }
}
