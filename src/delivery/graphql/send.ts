import type { AnswerCache, Encoding, StoredAnswer } from '../cache/answer-cache.ts'
import { chooseEncoding, compressed } from '../cache/compress.ts'
import { cacheControl } from '../cache/freshness.ts'
import type { HttpRequest } from '../http/message.ts'
import { dataHeaders } from '../security-headers.ts'
import type { Reader } from './readers.ts'
import type { GraphqlOptions } from './http-options.ts'

/** An answer of the cache. */
export interface Kept {
  key: string
  stored: StoredAnswer
}

type Headers = Record<string, string>

/** To whom an answer is sent. */
export interface Recipient {
  /** The same object for all who are sent the same. */
  reader: Reader
  /** Headers for the origin that asks; the same object for the same origin. */
  cors: Headers
  /** The ledger position that the answer is not older than. */
  position: number
}

/** @returns a function that sends an answer, or tells that the client has it already */
export function createSender(settings: Required<GraphqlOptions>, cache: AnswerCache) {
  const headersOf = createHeaders(settings)
  return (request: HttpRequest, { key, stored }: Kept, recipient: Recipient) => {
    const isGet = request.method === 'GET'
    const encoding = chooseEncoding(request.header('accept-encoding'), stored.body.byteLength)
    const tag = isGet ? request.header('if-none-match') : undefined
    const status = tag !== undefined && isTagOf(tag, stored) ? 304 : 200
    const answer = (body: Buffer | null) => {
      const form: Form = { status, encoding, isGet, bytes: body?.byteLength ?? 0 }
      return { status, headers: headersOf(stored, recipient, form), body }
    }
    if (status === 304) return answer(null)
    const known = encoding === null ? stored.body : stored.encoded[encoding]
    if (known || encoding === null) return answer(known ?? stored.body)
    return compressed(stored, encoding, () => cache.resize(key, stored)).then(answer)
  }
}

interface Form {
  status: 200 | 304
  encoding: Encoding | null
  isGet: boolean
  /** Of the body, as sent. */
  bytes: number
}

/** The headers that were made last for an answer, and for what: most requests are alike. */
interface Made extends Recipient, Form {
  second: number
  headers: Headers
}

function createHeaders(settings: Required<GraphqlOptions>) {
  const { freshness, surrogateKeyHeader, nextChangeAt } = settings
  const made = {
    200: new WeakMap<StoredAnswer, Made>(),
    304: new WeakMap<StoredAnswer, Made>(),
  }

  function control({ expiresAt }: StoredAnswer, { scope }: Reader): string {
    // Who sees less than everyone must not meet their answers in a shared cache, nor they his.
    // With a key that hides nothing, they are the same.
    if (scope !== '') return 'private, no-cache'
    const planned = nextChangeAt()
    const change = planned === null ? Number.POSITIVE_INFINITY : Date.parse(planned)
    // What is made now is sent until the second ends: then too it must not last beyond the instant.
    const now = Math.floor(Date.now() / 1000) * 1000 + 999
    return cacheControl(freshness, { now, expiresAt, nextChangeAt: change })
  }

  function make(stored: StoredAnswer, { reader, cors, position }: Recipient, form: Form): Headers {
    const { status, encoding, isGet, bytes } = form
    const vary = ['Accept, Accept-Encoding, X-Preview-Token', cors.Vary].filter(Boolean).join(', ')
    const always = { ...cors, Vary: vary, 'X-Ledger-Position': String(position) }
    const forCaches = {
      'Cache-Control': isGet ? control(stored, reader) : 'no-store',
      ...(isGet && { ETag: etagOf(stored, encoding) }),
    }
    if (status === 304) return { ...always, ...forCaches }
    return {
      'Content-Type': `${reader.mediaType}; charset=utf-8`,
      ...(encoding && { 'Content-Encoding': encoding }),
      'Content-Length': String(bytes),
      ...always,
      ...forCaches,
      ...(isGet && { [surrogateKeyHeader]: stored.surrogateKeys }),
      ...dataHeaders,
    }
  }

  return (stored: StoredAnswer, recipient: Recipient, form: Form): Headers => {
    const second = Math.floor(Date.now() / 1000)
    const last = made[form.status].get(stored)
    if (last?.second === second && isFor(last, recipient, form)) return last.headers
    const headers = make(stored, recipient, form)
    made[form.status].set(stored, { ...recipient, ...form, second, headers })
    return headers
  }
}

function isFor(made: Made, { reader, cors, position }: Recipient, form: Form): boolean {
  return (
    made.reader === reader &&
    made.cors === cors &&
    made.position === position &&
    made.encoding === form.encoding &&
    made.isGet === form.isGet
  )
}

/** A strong tag is of the very bytes, so each encoding has its own. */
export function etagOf({ etag }: StoredAnswer, encoding: string | null): string {
  return encoding ? `"${etag}-${encoding}"` : `"${etag}"`
}

/**
 * Whoever has it in one encoding has it in all (RFC 9110, 13.1.2).
 * @param header `If-None-Match`
 */
export function isTagOf(header: string, { etag }: StoredAnswer): boolean {
  // Most send the one tag that they were given.
  if (header.length === etag.length + 2 && header.startsWith(etag, 1)) return true
  return header.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || tag === `"${etag}"` || tag === `"${etag}-br"` || tag === `"${etag}-gzip"`
  })
}
