import type { AnswerCache, StoredAnswer } from '../cache/answer-cache.ts'
import { chooseEncoding, compressed } from '../cache/compress.ts'
import { cacheControl } from '../cache/freshness.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import { dataHeaders } from '../security-headers.ts'
import type { Reader } from './handler.ts'
import type { GraphqlOptions } from './http-options.ts'

interface Kept {
  key: string
  stored: StoredAnswer
}

type Headers = Record<string, string>

/** What the headers of an answer depend on, beside the answer. */
interface Wanted {
  reader: Reader
  encoding: string | null
  isGet: boolean
  isKnown: boolean
  /** Headers for the origin that asks; the same object for the same origin. */
  cors: Headers
  position: number
}

/** @returns a function that sends an answer, or tells that the client has it already */
export function createSender(settings: Required<GraphqlOptions>, cache: AnswerCache) {
  const headersOf = createHeaders(settings)
  return async (
    request: HttpRequest,
    { key, stored }: Kept,
    from: Pick<Wanted, 'reader' | 'cors' | 'position'>,
  ): Promise<HttpAnswer> => {
    const isGet = request.method === 'GET'
    const encoding = chooseEncoding(request.header('accept-encoding'), stored.body.byteLength)
    const isKnown = isGet && isTagOf(request.header('if-none-match'), stored)
    const headers = headersOf(stored, { ...from, encoding, isGet, isKnown })
    if (isKnown) return { status: 304, headers, body: null }
    if (encoding === null) return { status: 200, headers, body: stored.body }
    const body =
      stored.encoded[encoding] ??
      (await compressed(stored, encoding, () => cache.resize(key, stored)))
    return { status: 200, headers, body }
  }
}

/** The headers that were made last for an answer, and for what: most requests are alike. */
interface Made extends Wanted {
  second: number
  headers: Headers
}

function createHeaders(settings: Required<GraphqlOptions>) {
  const { freshness, surrogateKeyHeader, nextChangeAt } = settings
  const made = new WeakMap<StoredAnswer, Made>()

  function control({ expiresAt }: StoredAnswer, { scope }: Reader, now: number): string {
    // Who sees less than everyone must not meet their answers in a shared cache, nor they his.
    // With a key that hides nothing, they are the same.
    if (scope !== '') return 'private, no-cache'
    const planned = nextChangeAt()
    const change = planned === null ? Number.POSITIVE_INFINITY : Date.parse(planned)
    return cacheControl(freshness, { now, expiresAt, nextChangeAt: change })
  }

  function make(stored: StoredAnswer, wanted: Wanted, now: number): Headers {
    const { reader, encoding, isGet, isKnown, cors, position } = wanted
    const vary = ['Accept, Accept-Encoding, X-Preview-Token', cors.Vary].filter(Boolean).join(', ')
    const always = { ...cors, Vary: vary, 'X-Ledger-Position': String(position) }
    const forCaches = {
      'Cache-Control': isGet ? control(stored, reader, now) : 'no-store',
      ...(isGet && { ETag: etagOf(stored, encoding) }),
    }
    if (isKnown) return { ...always, ...forCaches }
    return {
      'Content-Type': `${reader.mediaType}; charset=utf-8`,
      ...(encoding && { 'Content-Encoding': encoding }),
      ...always,
      ...forCaches,
      ...(isGet && { [surrogateKeyHeader]: stored.surrogateKeys }),
      ...dataHeaders,
    }
  }

  return (stored: StoredAnswer, wanted: Wanted): Headers => {
    const now = Date.now()
    const second = Math.floor(now / 1000)
    const last = made.get(stored)
    if (last && last.second === second && isSame(last, wanted)) return last.headers
    const headers = make(stored, wanted, now)
    made.set(stored, { ...wanted, second, headers })
    return headers
  }
}

function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.position === other.position &&
    one.encoding === other.encoding &&
    one.isGet === other.isGet &&
    one.isKnown === other.isKnown &&
    one.cors === other.cors &&
    one.reader.mediaType === other.reader.mediaType &&
    one.reader.scope === other.reader.scope
  )
}

/** A strong tag is of the very bytes, so each encoding has its own. */
function etagOf({ etag }: StoredAnswer, encoding: string | null): string {
  return encoding ? `"${etag}-${encoding}"` : `"${etag}"`
}

/** Whoever has it in one encoding has it in all (RFC 9110, 13.1.2). */
function isTagOf(header: string | undefined, { etag }: StoredAnswer): boolean {
  if (header === undefined) return false
  return header.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || tag === `"${etag}"` || tag === `"${etag}-br"` || tag === `"${etag}-gzip"`
  })
}
