import { encodeFeed, nameState, type FeedState } from './format.ts'
import type { RawReader } from './read-raw.ts'

/** What a delivery node asks for. */
export interface FeedQuery {
  /** Sequence of the last entry that it has. */
  after: number
  limit: number
  /** How long it would wait for news, in seconds. */
  wait: number
  /** The name of the state that it knows. */
  state: string
}

export interface FeedOptions {
  read: RawReader
  /** The sequence of the last entry, for nodes that show how far they are. */
  head?: () => Promise<number>
  /** What nodes have to know beside the ledger, as it is now. */
  state: () => FeedState
}

/** The ledger for delivery nodes. */
export interface Feed {
  /** @param gone aborted when nobody waits for the answer any more */
  answer(query: FeedQuery, gone: AbortSignal): Promise<string>
  /** Has those who wait look again; call it when something was committed or the state changed. */
  wake(): void
  /** Answers all who wait with what there is; nobody waits afterwards. */
  close(): void
}

/** @returns the feed of an installation */
export function createFeed({ read, head, state }: FeedOptions): Feed {
  const waiting = new Set<() => void>()
  let isClosed = false
  const wake = () => [...waiting].forEach((look) => look())

  const tellEnd = async (records: readonly unknown[]) =>
    records.length > 1 && head ? { last: await head() } : {}

  /** Subscribes before it looks, so that nothing can come in between unseen. */
  async function look(query: FeedQuery, gone: AbortSignal, until: number): Promise<string> {
    const news = createNews(waiting)
    try {
      const now = state()
      const name = nameState(now)
      const records = await read(query.after, query.limit)
      const isNew = name !== query.state
      const left = isClosed || gone.aborted ? 0 : until - Date.now()
      if (records.length > 0 || isNew || left <= 0)
        return encodeFeed(
          { feed: 2, state: name, ...(isNew && { news: now }), ...(await tellEnd(records)) },
          records,
        )
      await news.within(left, gone)
    } finally {
      news.end()
    }
    return look(query, gone, until)
  }

  return {
    answer: (query, gone) => look(query, gone, Date.now() + query.wait * 1000),
    wake,
    close() {
      isClosed = true
      wake()
    },
  }
}

function createNews(waiting: Set<() => void>) {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => void (arrive = resolve))
  waiting.add(arrive)
  return {
    /** Resolves at the news, when the time has passed, or when nobody waits any more. */
    async within(ms: number, gone: AbortSignal): Promise<void> {
      const timer = setTimeout(arrive, ms)
      gone.addEventListener('abort', arrive)
      await arrived
      clearTimeout(timer)
      gone.removeEventListener('abort', arrive)
    },
    end: () => void waiting.delete(arrive),
  }
}
