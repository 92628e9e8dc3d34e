import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Feed, FeedQuery } from './feed.ts'
import { feedPath, maxBatch, maxWait } from './format.ts'
import { showsToken } from './token.ts'

export interface FeedHandlerOptions {
  /** Null: there is no feed, and its address is not found. */
  token: string | null
  feed: Feed
  /** Requests a second, of all nodes together; without the token and with it are counted apart. */
  perSecond?: { refused: number; known: number }
  /** Requests under way. */
  atOnce?: number
}

/** @returns false for an address that is not the feed's */
export type FeedHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Serves the ledger to whoever shows the token, over GET alone. */
export function createFeedHandler(options: FeedHandlerOptions): FeedHandler {
  const { token, feed, atOnce = 200 } = options
  const { refused = 20, known = 200 } = options.perSecond ?? {}
  const mayTry = createLimit(refused)
  const mayRead = createLimit(known)
  let underWay = 0

  async function answer(request: IncomingMessage, response: ServerResponse, search: string) {
    if (token === null) return end(response, 404)
    if (!showsToken(request.headers.authorization, token))
      return end(response, mayTry() ? 401 : 429)
    if (request.method !== 'GET') return end(response, 405)
    const query = readQuery(new URLSearchParams(search))
    if (!query) return end(response, 400)
    if (!mayRead()) return end(response, 429)
    if (underWay >= atOnce) return end(response, 503)
    underWay += 1
    await send(feed, query, response).finally(() => (underWay -= 1))
  }

  return async (request, response) => {
    const [pathname, search = ''] = (request.url ?? '').split('?', 2)
    if (pathname !== feedPath) return false
    await answer(request, response, search)
    return true
  }
}

async function send(feed: Feed, query: FeedQuery, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const body = await feed.answer(query, gone.signal)
  response.writeHead(200, { ...headers, 'Content-Type': 'application/jsonl; charset=utf-8' })
  response.end(body)
}

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

const explained: Record<number, [text: string, header?: Record<string, string>]> = {
  400: [`Give after=N, limit=1…${maxBatch}, wait=0…${maxWait} and, once known, state=NAME.`],
  401: ['Show the token: Authorization: Bearer TOKEN', { 'WWW-Authenticate': 'Bearer' }],
  404: ['Not found'],
  405: ['The ledger is only read.', { Allow: 'GET' }],
  429: ['Too many requests.', { 'Retry-After': '1' }],
  503: ['Too many requests are under way.', { 'Retry-After': '1' }],
}

function end(response: ServerResponse, status: number): void {
  const [text, further] = explained[status] ?? ['']
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain', ...further })
  response.end(`${text}\n`)
}

/** @returns null when it is not understood */
function readQuery(search: URLSearchParams): FeedQuery | null {
  const after = readNumber(search.get('after'), 0, Number.MAX_SAFE_INTEGER)
  const limit = readNumber(search.get('limit') ?? String(maxBatch), 1, maxBatch)
  const wait = readNumber(search.get('wait') ?? '0', 0, maxWait)
  const state = search.get('state') ?? ''
  if (after === null || limit === null || wait === null || state.length > 64) return null
  return { after, limit, wait, state }
}

function readNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,16}$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}

/** @returns whether one more is allowed in the current second */
function createLimit(perSecond: number): () => boolean {
  let second = 0
  let count = 0
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now !== second) [second, count] = [now, 0]
    return ++count <= perSecond
  }
}
