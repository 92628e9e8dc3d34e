import { parseRequestParams } from 'graphql-http'
import type { HttpRequest } from '../http/message.ts'
import { badRequestBody } from './errors.ts'
import type { Limits } from './limits.ts'
import { isRecord, namedHash, type PersistedOperations } from './persisted.ts'

/** What a request asks for. */
export interface Params {
  query: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
  /** By which the operation is to be kept for later requests. */
  hash?: string
}

type Sent = Record<string, unknown>
type LibraryRequest = Parameters<typeof parseRequestParams>[0]

/** The text of an operation, if it is one, and the hash that the request names. */
interface Resolved {
  query: unknown
  hash?: string | undefined
}

type Read = Partial<LibraryRequest> & Pick<Resolved, 'hash'>

type LibraryAnswer = readonly [
  body: string | null,
  init: { status: number; statusText: string; headers?: Record<string, string> },
]

export interface ParamsOptions {
  persisted: PersistedOperations
  limits: Limits
}

/**
 * @returns a function that reads a request by the rules of GraphQL over HTTP, and puts the text of a
 * persisted operation in its place; where the request cannot be read, the answer to it
 */
export function createParamsReader({
  persisted,
  limits,
}: ParamsOptions): (request: HttpRequest) => Promise<Params | LibraryAnswer> {
  const resolve = (sent: Sent): Resolved => {
    const hash = namedHash(sent)
    const text = sent.query ?? undefined
    // What is no text is left for the library to refuse.
    if (text !== undefined && typeof text !== 'string') return { query: text }
    return { query: persisted.resolve(text, hash), hash }
  }
  return async (request) => {
    if (request.url.length > limits.urlBytes)
      return refusal(414, `The address is too long; use at most ${limits.urlBytes} bytes, or POST.`)
    const read = request.method === 'GET' ? readUrl(request, resolve) : await readPost(request)
    if (read === null)
      return refusal(413, `The body is too large; send at most ${limits.bodyBytes} bytes.`)
    const { hash, ...form } = read
    const params = await parseRequestParams({ ...toLibrary(request), ...form })
    if (!('query' in params)) return params
    return { ...(params as Params), ...(hash && { hash }) }
  }

  /** What is no object is left for the library to refuse. */
  async function readPost(request: HttpRequest): Promise<Read | null> {
    if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) return {}
    const text = await request.body(limits.bodyBytes)
    if (text === null) return null
    const sent = parseJson(text)
    if (!isRecord(sent)) return { body: text }
    const { query, hash } = resolve(sent)
    return { body: { ...sent, query }, hash }
  }
}

function readUrl({ url }: HttpRequest, resolve: (sent: Sent) => Resolved): Read {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const extensions = parseJson(search.get('extensions') ?? 'null')
  const [query, documentId] = [search.get('query'), search.get('documentId')]
  const resolved = resolve({ query, documentId, extensions })
  if (typeof resolved.query === 'string') search.set('query', resolved.query)
  return { url: `?${search}`, hash: resolved.hash }
}

function toLibrary(request: HttpRequest): LibraryRequest {
  const headers = { get: (name: string) => request.header(name) ?? null }
  const { method, url } = request
  return { method, url, headers, body: null, raw: undefined, context: undefined }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(status: number, message: string): LibraryAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [badRequestBody(message), { status, statusText: message, headers }]
}
