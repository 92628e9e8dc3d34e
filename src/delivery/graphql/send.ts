import type { AnswerCache, StoredAnswer } from '../cache/answer-cache.ts'
import { chooseEncoding, compressed } from '../cache/compress.ts'
import { cacheControl } from '../cache/freshness.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import type { Reader } from './handler.ts'
import type { GraphqlOptions } from './http-options.ts'

interface Kept {
  key: string
  stored: StoredAnswer
}

/** @returns a function that sends an answer, or tells that the client has it already */
export function createSender(settings: Required<GraphqlOptions>, cache: AnswerCache) {
  const { freshness, surrogateKeyHeader, nextChangeAt } = settings

  function plannedAt(): number {
    const planned = nextChangeAt()
    return planned === null ? Number.POSITIVE_INFINITY : Date.parse(planned)
  }

  function control({ stored }: Kept, { scope }: Reader): string {
    // Who sees less than everyone must not meet their answers in a shared cache, nor they his.
    // With a key that hides nothing, they are the same.
    if (scope !== '') return 'private, no-cache'
    return cacheControl(freshness, {
      now: Date.now(),
      expiresAt: stored.expiresAt,
      nextChangeAt: plannedAt(),
    })
  }

  return async (request: HttpRequest, reader: Reader, kept: Kept): Promise<HttpAnswer> => {
    const { key, stored } = kept
    const type = { 'Content-Type': `${reader.mediaType}; charset=utf-8` }
    const encoding = chooseEncoding(request.header('accept-encoding'), stored.body.byteLength)
    const isGet = request.method === 'GET'
    const headers = {
      ...type,
      Vary: 'Accept, Accept-Encoding',
      ...(isGet && {
        'Cache-Control': control(kept, reader),
        ETag: etagOf(stored, encoding),
        [surrogateKeyHeader]: stored.surrogateKeys,
      }),
    }
    if (isGet && isKnown(request.header('if-none-match'), stored))
      return { status: 304, headers, body: null }
    if (encoding === null) return { status: 200, headers, body: stored.body }
    const body = await compressed(stored, encoding, () => cache.resize(key, stored))
    return { status: 200, headers: { ...headers, 'Content-Encoding': encoding }, body }
  }
}

/** A strong tag is of the very bytes, so each encoding has its own. */
function etagOf({ etag }: StoredAnswer, encoding: string | null): string {
  return encoding ? `"${etag}-${encoding}"` : `"${etag}"`
}

/** Whoever has it in one encoding has it in all (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, { etag }: StoredAnswer): boolean {
  if (header === undefined) return false
  return header.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || tag === `"${etag}"` || tag === `"${etag}-br"` || tag === `"${etag}-gzip"`
  })
}
