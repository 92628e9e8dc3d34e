import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload } from 'payload'

/** The origin that browsers of the installation name as their own (`SITE_URL` is not set). */
export const ownOrigin = 'http://localhost:3000'

/** What a request says beside its path. */
export interface ApiRequest {
  method?: string
  /** Sent as JSON; a `FormData` or bytes as they are. */
  body?: unknown
  /** Of a session: see `signIn`. */
  token?: string
  headers?: Record<string, string>
}

/** An answer: its text as sent, and what the JSON in it says (null where there is none). */
export interface ApiAnswer {
  status: number
  text: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as it comes
  json: any
  headers: Headers
}

/** Payload's REST and the editors' GraphQL, in this process, as requests reach them. */
export interface Api {
  /** @param path below `/api`, such as `/statements?limit=1` */
  rest(path: string, request?: ApiRequest): Promise<ApiAnswer>
  graphql(query: string, request?: ApiRequest): Promise<ApiAnswer>
  /**
   * @returns the token of a new session
   * @throws Error with the answer when it is refused
   */
  signIn(account: { email: string; password: string }): Promise<string>
}

/** @param payload the installation's own */
export function apiOf({ config }: Payload): Api {
  const answerGraphql = GRAPHQL_POST(Promise.resolve(config))
  const rest = async (path: string, request: ApiRequest = {}) =>
    read(await handleEndpoints({ config, request: toRequest(`/api${path}`, request) }))
  return {
    rest,
    async graphql(query, request = {}) {
      const post = { ...request, method: 'POST', body: { query } }
      return read(await answerGraphql(toRequest('/api/graphql', post)))
    },
    async signIn(account) {
      const { json, text } = await rest('/users/login', { method: 'POST', body: account })
      if (!json.token) throw new Error(text)
      return json.token
    },
  }
}

function toRequest(path: string, { method = 'GET', body, token, headers }: ApiRequest): Request {
  const isRaw = body instanceof FormData || body instanceof Uint8Array
  return new Request(`${ownOrigin}${path}`, {
    method,
    headers: {
      ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }),
      ...(token && { authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
  })
}

async function read(response: Response): Promise<ApiAnswer> {
  const { status, headers } = response
  const text = await response.text()
  return { status, text, json: parse(text), headers }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
