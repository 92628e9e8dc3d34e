import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressContent } from '../../src/ledger/seal.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { createFeed } from '../../src/ledger/feed/feed.ts'
import { createFeedHandler } from '../../src/ledger/feed/handler.ts'

/** Stands for the installation whose ledger a node follows: the feed, without a database. */
export interface StandInPrimary {
  env: { PRIMARY_URL: string; LEDGER_TOKEN: string }
  /** Commits a record: nodes that wait are told. */
  publish(record: LedgerRecord): void
  close(): void
}

const token = 'only-for-the-benchmark-only-for-the-benchmark'

/** @param last the last record that nodes have already */
export async function startPrimary(last: LedgerRecord): Promise<StandInPrimary> {
  const records = [last]
  const feed = createFeed({
    state: () => ({ nextChangeAt: null, clients: [], synonyms: [] }),
    read: async (after, limit) =>
      records
        .filter(({ entry }) => entry.sequence > after)
        .slice(0, limit)
        .map(({ entry, content }) => ({
          entry,
          canonical: content && addressContent(content).canonical,
        })),
  })
  const handle = createFeedHandler({ token, feed })
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    env: { PRIMARY_URL: `http://127.0.0.1:${port}`, LEDGER_TOKEN: token },
    publish(record) {
      records.push(record)
      feed.wake()
    },
    close() {
      feed.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
