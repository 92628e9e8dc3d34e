import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Environment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'

/** Answers a request; true when it did, false when the request is for somebody else. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean> | boolean

/** How long requests under way are waited for at the end. */
const patienceMs = 5_000

export interface HttpServer {
  server: Server
  /** From now on these answer, in this order; until then the answer is "starting". */
  serve(handlers: Handler[]): void
  /** Stops accepting requests and waits for those under way, but not for ever. */
  close(): Promise<void>
}

/**
 * Listens before anything else is started, so that a port in use is known at once and a
 * supervisor can see that the process lives.
 * @throws UserError when the port is taken or not allowed
 */
export async function listen({
  host,
  port,
}: Pick<Environment, 'host' | 'port'>): Promise<HttpServer> {
  let handlers: Handler[] = [answerStarting]
  const server = createServer((request, response) => {
    answer(handlers, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    server,
    serve: (next) => {
      handlers = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A client that never finishes its request must not keep the process alive.
        setTimeout(() => server.closeAllConnections(), patienceMs).unref()
      }),
  }
}

/** Waits only for what is not known at once: waiting would cost more than an answer from the cache. */
function answer(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse) {
  try {
    for (const [place, handle] of handlers.entries()) {
      const answered = handle(request, response)
      if (answered === true) return
      if (answered !== false)
        return void answerLater(answered, handlers.slice(place + 1), request, response)
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  } catch (error) {
    fail(error, response)
  }
}

async function answerLater(
  first: Promise<boolean>,
  others: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!(await first)) answer(others, request, response)
  } catch (error) {
    fail(error, response)
  }
}

function fail(error: unknown, response: ServerResponse): void {
  console.error(error)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

const answerStarting: Handler = (request, response) => {
  const alive = request.url === '/healthz'
  const headers = { 'content-type': 'application/json', ...(!alive && { 'retry-after': '5' }) }
  response.writeHead(alive ? 200 : 503, headers)
  response.end(JSON.stringify({ status: alive ? 'ok' : 'starting' }))
  return Promise.resolve(true)
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UserError(`Port ${port} is in use. Stop what uses it, or choose another: PORT=3001`)
  if (error.code === 'EACCES')
    return new UserError(
      `Port ${port} is not allowed for this user. Choose one above 1023: PORT=3000`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError(`This machine has no address ${host}. Check HOST.`)
  return error
}
