import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that should not be asked for anything, and counts. */
export interface SilentServer {
  url: string
  requests: string[]
  stop(): Promise<void>
}

export async function startSilentServer(): Promise<SilentServer> {
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('seen')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async stop() {
      server.close()
      await once(server, 'close')
    },
  }
}
