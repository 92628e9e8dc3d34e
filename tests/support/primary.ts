import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { environment } from '../../src/config/environment.ts'
import { keepState } from '../../src/server/keep-state.ts'
import { listen } from '../../src/server/listen.ts'
import { openReadSide } from '../../src/server/open-read-side.ts'
import { serveFeed } from '../../src/server/serve-feed.ts'

/** What delivery nodes see of an installation: its ledger feed, without the admin UI. */
export interface Primary {
  url: string
  stop(): Promise<void>
}

/** @param port 0 for any that is free */
export async function servePrimary(payload: Payload, port = 0): Promise<Primary> {
  const env = { ...environment(), host: '127.0.0.1', port }
  const http = await listen(env)
  const readSide = openReadSide(payload, env)
  const state = await keepState(payload)
  const feed = serveFeed({ payload, readSide, state, env })
  http.serve([feed.handler])
  return {
    url: `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`,
    async stop() {
      feed.close()
      await http.close()
      await state.stop()
      await readSide.close()
    },
  }
}
