import { setTimeout } from 'node:timers/promises'
import type { LedgerRecord, LedgerSource } from '../entry.ts'
import { decodeFeed, feedPath, maxBatch, maxWait, type FeedState } from './format.ts'

export interface HttpSourceOptions {
  /** Origin of the installation whose ledger is read. */
  url: string
  /** Its `LEDGER_TOKEN`. */
  token: string
  /** Told what else nodes have to know, at first contact and when it has changed. */
  onState?: (state: FeedState) => void
  /** Told that there is nothing after an entry. */
  onEnd?: (position: number) => void
  /** How long to have the other side wait for news, in seconds. */
  wait?: number
  /** How long to wait for an answer beyond that, in milliseconds. */
  patience?: number
}

const shortestNewsMs = 200

/**
 * Reads the ledger of an installation over HTTP and checks what it is given. Whoever waits for news
 * has them at once: the other side holds its answer back until there are any, or `wait` has passed.
 */
export function httpSource(options: HttpSourceOptions): Required<LedgerSource> {
  const { onState, onEnd, wait = 25 } = options
  let state = ''
  /** As the other side told last; older ones do not. */
  let last: number | null = null
  /** What came with the news: the next reading need not ask again. */
  let ahead: { after: number; records: LedgerRecord[] } | null = null

  async function ask(query: Pick<Query, 'after' | 'limit' | 'wait'>, givenUp?: AbortSignal) {
    const { head, records } = decodeFeed(await request(options, { ...query, state }, givenUp))
    state = head.state
    last = head.last ?? last
    if (head.news) onState?.(head.news)
    if (records.length === 0) onEnd?.(query.after)
    return records
  }

  return {
    async read(after, limit) {
      const known = ahead?.after === after ? ahead.records : []
      ahead = null
      if (known.length > 0) return known.slice(0, limit)
      return ask({ after, limit: Math.min(limit, maxBatch), wait: 0 })
    },
    head: async () => last,
    async news(after, givenUp) {
      const began = performance.now()
      const records = await ask({ after, limit: maxBatch, wait: Math.min(wait, maxWait) }, givenUp)
      ahead = { after, records }
      // Two primaries behind one address may for a moment each have news to the other's.
      const early = shortestNewsMs - (performance.now() - began)
      if (records.length === 0 && early > 0) await setTimeout(early)
    },
  }
}

interface Query {
  after: number
  limit: number
  wait: number
  state: string
}

async function request(
  { url, token, patience = 20_000 }: HttpSourceOptions,
  query: Query,
  givenUp?: AbortSignal,
): Promise<string> {
  const timeout = AbortSignal.timeout(query.wait * 1000 + patience)
  const words = Object.entries(query).map(([name, value]) => [name, String(value)])
  const response = await fetch(`${url}${feedPath}?${new URLSearchParams(words)}`, {
    headers: { Authorization: `Bearer ${token}` },
    // The token is for this address alone.
    redirect: 'error',
    signal: givenUp ? AbortSignal.any([givenUp, timeout]) : timeout,
  }).catch((cause) => {
    throw new Error(`${url} does not answer: ${reasonOf(cause)}`, { cause })
  })
  if (response.ok) return response.text()
  await response.body?.cancel()
  throw new Error(explain(url, response.status))
}

function explain(url: string, status: number): string {
  if (status === 401) return `${url} refuses the token: LEDGER_TOKEN must be the same there.`
  if (status === 404) return `${url} gives no ledger: set LEDGER_TOKEN there, or check PRIMARY_URL.`
  return `${url} cannot give the ledger now (${status}).`
}

/** What `fetch` says itself is only that it failed. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
