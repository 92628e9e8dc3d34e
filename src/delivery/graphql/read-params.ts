import { parseRequestParams } from 'graphql-http'
import type { HttpRequest } from '../http/message.ts'
import { badRequestBody } from './errors.ts'
import type { Limits } from './limits.ts'
import { isRecord, persistedHash, type PersistedOperations } from './persisted.ts'

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
  const resolve = (sent: Sent): Sent => {
    const text = sent.query ?? undefined
    if (text !== undefined && typeof text !== 'string') return sent
    return { ...sent, query: persisted.resolve(text, persistedHash(sent.extensions)) }
  }
  return async (request) => {
    if (request.url.length > limits.urlBytes)
      return refusal(414, `The address is too long; use at most ${limits.urlBytes} bytes, or POST.`)
    const read = request.method === 'GET' ? readUrl(request, resolve) : await readPost(request)
    if (read === null)
      return refusal(413, `The body is too large; send at most ${limits.bodyBytes} bytes.`)
    const params = await parseRequestParams({ ...toLibrary(request), ...read })
    if (!('query' in params)) return params
    const hash = persistedHash(params.extensions)
    return { ...(params as Params), ...(hash && { hash }) }
  }

  /** What is no object is left for the library to refuse. */
  async function readPost(request: HttpRequest): Promise<Partial<LibraryRequest> | null> {
    if (!/^application\/json\b/i.test(request.header('content-type') ?? '')) return {}
    const text = await request.body(limits.bodyBytes)
    if (text === null) return null
    const sent = parseJson(text)
    return { body: isRecord(sent) ? resolve(sent) : text }
  }
}

function readUrl({ url }: HttpRequest, resolve: (sent: Sent) => Sent): Partial<LibraryRequest> {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const extensions = parseJson(search.get('extensions') ?? 'null')
  const { query } = resolve({ query: search.get('query'), extensions })
  if (typeof query === 'string') search.set('query', query)
  return { url: `?${search}` }
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
