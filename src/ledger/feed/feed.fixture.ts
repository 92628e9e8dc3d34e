import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toCanonicalJson } from '../../lib/canonical-json.ts'
import { createLedger, type LedgerFixture } from '../../read-model/ledger.fixture.ts'
import { createFeed, type Feed } from './feed.ts'
import type { FeedState, RawRecord } from './format.ts'
import { createFeedHandler, type FeedHandlerOptions } from './handler.ts'

export const token = 'only-for-tests-only-for-tests-only'

/** A ledger in memory that is served as an installation serves it. */
export interface TestFeed {
  url: string
  ledger: LedgerFixture
  feed: Feed
  /** What nodes are told; call `feed.wake` after a change. */
  state: FeedState
  /** The cursors that were asked for. */
  asked: number[]
  /** Changes what is sent for a record. */
  alter: (record: RawRecord) => RawRecord
  stop(): Promise<void>
}

export async function startTestFeed(options: Partial<FeedHandlerOptions> = {}): Promise<TestFeed> {
  const ledger = createLedger()
  const read = async (after: number, limit: number) => {
    site.asked.push(after)
    const records = ledger.records.slice(after, after + limit)
    return records.map(({ entry, content }) => {
      return site.alter({ entry, canonical: content && toCanonicalJson(content) })
    })
  }
  const feed = createFeed({
    read,
    head: async () => ledger.records.length,
    state: () => site.state,
  })
  const handle = createFeedHandler({ token, feed, ...options })
  const server = createServer((request, response) => {
    void handle(request, response).then((isAnswered) => isAnswered || response.writeHead(418).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const site: TestFeed = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    feed,
    state: { nextChangeAt: null, clients: [], synonyms: [] },
    asked: [],
    alter: (record) => record,
    async stop() {
      feed.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return site
}
