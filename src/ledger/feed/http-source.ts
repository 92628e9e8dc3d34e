import type { LedgerSource } from '../entry.ts'
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

/** The ledger of another process, over HTTP. */
export interface HttpSource extends LedgerSource {
  /** Gives up what is being waited for; nothing can be read afterwards. */
  close(): void
}

/**
 * Reads the ledger of an installation and checks what it is given. Who asks a second time for what
 * follows the last entry waits until there is something (or `wait` has passed), so that a follower
 * learns of a publication at once and asks seldom.
 */
export function httpSource(options: HttpSourceOptions): HttpSource {
  const { onState, onEnd, wait = 25 } = options
  const closing = new AbortController()
  let state = ''
  let end: number | null = null

  async function read(after: number, limit: number) {
    const seconds = after === end ? Math.min(wait, maxWait) : 0
    // After a failure the next answer shall come at once, to show that all is well again.
    end = null
    const query = { after, limit: Math.min(limit, maxBatch), wait: seconds, state }
    const { head, records } = decodeFeed(await request(options, query, closing.signal))
    state = head.state
    if (head.news) onState?.(head.news)
    if (records.length > 0) return records
    end = after
    onEnd?.(after)
    return records
  }
  return { read, close: () => closing.abort(new Error('The ledger is not read any more.')) }
}

async function request(
  { url, token, patience = 20_000 }: HttpSourceOptions,
  query: { after: number; limit: number; wait: number; state: string },
  closing: AbortSignal,
): Promise<string> {
  const words = Object.entries(query).map(([name, value]) => [name, String(value)])
  const response = await fetch(`${url}${feedPath}?${new URLSearchParams(words)}`, {
    headers: { Authorization: `Bearer ${token}` },
    // The token is for this address alone.
    redirect: 'error',
    signal: AbortSignal.any([closing, AbortSignal.timeout(query.wait * 1000 + patience)]),
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
