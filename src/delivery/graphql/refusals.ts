import { GraphQLError } from 'graphql'
import { jsonAnswer, type HttpAnswer } from '../http/message.ts'
import { dataHeaders } from '../security-headers.ts'
import { codedError } from './errors.ts'

type Headers = Record<string, string>

/** A refusal with its HTTP status. */
function refused(status: number, error: GraphQLError, headers: Headers = {}): RefusedRequest {
  return new RefusedRequest(jsonAnswer(status, { errors: [error] }, headers))
}

class RefusedRequest extends Error {
  readonly answer: HttpAnswer

  constructor(answer: HttpAnswer) {
    super(`A request was refused with ${answer.status}.`)
    this.answer = answer
  }
}

/** @param seconds that the client must wait */
export function rateLimited(seconds: number): RefusedRequest {
  const message = `Too many requests. Try again in ${seconds} s, or ask for an API key.`
  return refused(429, codedError('RATE_LIMITED', message), { 'Retry-After': String(seconds) })
}

/** For a client that takes none of the media types there are. */
export const notAcceptable = refused(
  406,
  codedError('BAD_REQUEST', 'Accept application/graphql-response+json or application/json.'),
)

/**
 * @returns the answer to a request that was refused
 * @throws what is no refusal
 */
export function toAnswer(error: unknown): HttpAnswer {
  if (error instanceof RefusedRequest) return error.answer
  if (!(error instanceof GraphQLError)) throw error
  const status = error.extensions.code === 'UNAUTHENTICATED' ? 401 : 400
  return jsonAnswer(status, { errors: [error] })
}

/** What nobody may keep: refusals, and answers in which something is missing. */
export function unkept(
  { status, headers, body }: HttpAnswer,
  { cors, position }: { cors: Headers; position: number },
): HttpAnswer {
  const common = { 'Cache-Control': 'no-store', ...dataHeaders, ...cors }
  return { status, headers: { ...common, ...headers, 'X-Ledger-Position': String(position) }, body }
}
