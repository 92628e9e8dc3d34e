import { createHandler } from 'graphql-http'
import {
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql'
import type { LedgerSource } from '../../ledger/entry.ts'
import { trackReads, type ReadModel } from '../../read-model/index.ts'
import { answerKey, createAnswerer, createDeadline, type Operation } from './answer.ts'
import type { AnswerCache, StoredAnswer } from '../cache/answer-cache.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import { costOf, type Budget } from './cost.ts'
import { badRequestBody, codedError } from './errors.ts'
import { tooComplex, type Limits } from './limits.ts'
import { createErrorMask } from './mask-errors.ts'
import type { DeliveryLogger } from '../context.ts'
import { createPreviewExecutor, type PreviewOptions } from '../preview.ts'
import { previewHeaders } from '../preview-http.ts'
import type { PersistedOperations } from './persisted.ts'
import { createPreparer, findOperation } from './prepare.ts'
import type { Reader } from './readers.ts'
import { createParamsReader, type Params } from './read-params.ts'

export interface HandlerOptions extends PreviewOptions {
  limits: Limits
  cache: AnswerCache
  persisted: PersistedOperations
  logger: DeliveryLogger
  ledger: LedgerSource | null
}

/** Either a whole answer in bytes that can be kept, or what to send as it is. */
export type Handled =
  | { stored: StoredAnswer; key: string; answer?: undefined }
  | { answer: HttpAnswer; stored?: undefined }

/**
 * @returns a handler of GraphQL over HTTP. graphql-http, the reference implementation, reads requests
 * and gives errors their form and status; what is answered comes from the cache or from `execute`.
 */
export function createOperationHandler(
  options: HandlerOptions,
): (request: HttpRequest, reader: Reader, budget?: Budget) => Promise<Handled> {
  const { schema, limits, cache, logger } = options
  const prepare = createPreparer(schema, limits)
  const answer = createAnswerer({ ...options, milliseconds: limits.milliseconds })
  const readParams = createParamsReader(options)
  const preview = createPreviewer(options)

  async function respond(params: Params, context: Context) {
    const prepared = prepare(params.query)
    if (prepared.errors) return prepared.errors
    const { document, name } = prepared
    const variables = params.variables ?? {}
    const node = findOperation(document, params.operationName)
    if (!node) return [noOperation()]
    // Left to graphql-http: what is no query.
    if (node.operation !== OperationTypeNode.QUERY)
      return { schema, document, operationName: params.operationName, variableValues: variables }
    context.budget.spent += costOf(schema, document, node, variables)
    if (context.budget.spent > limits.cost) return [tooCostly(context.budget, limits)]
    if (context.reader.previewToken !== null) {
      const result = await preview({ ...params, document }, context.reader)
      context.refusal = result.errors?.[0]?.extensions.code
      return forLibrary(result)
    }
    if (params.hash) options.persisted.keep(params.query, params.hash)
    const operation: Operation = { document, name, node, variables }
    const key = answerKey(operation, context.reader.scope)
    const stored = cache.get(key)
    const outcome = stored
      ? { key, stored }
      : await answer(operation, context.reader.readModel, key)
    if (outcome.key === undefined) return forLibrary(outcome.result)
    context.handled = outcome
    return [null, { status: 200, statusText: 'OK' }] as const
  }

  const handle = createHandler<HttpRequest, Context>({
    schema,
    parseRequestParams: (request) => readParams(request.raw),
    onSubscribe: (request, params) => respond(params, request.context),
    formatError: createErrorMask(logger),
  })

  return async (request, reader, budget = { spent: 0 }) => {
    const context: Context = { reader, budget, handled: null, refusal: undefined }
    const [body, { status, headers = {} }] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: (name) => headerOf(request, reader, name) },
      body: null,
      raw: request,
      context,
    })
    if (context.handled) return context.handled
    const { 'content-type': type = `${reader.mediaType}; charset=utf-8`, ...others } = headers
    const named = { ...others, 'Content-Type': type }
    const answer = { status, headers: named, body: body ?? explain(status) }
    return { answer: reader.previewToken === null ? answer : asPreview(answer, context) }
  }
}

/** Neither from the cache nor into it. */
function createPreviewer(options: HandlerOptions) {
  const executePreview = createPreviewExecutor(options)
  return (asked: Params & { document: DocumentNode }, { previewToken, limitTo }: Reader) => {
    const { document, operationName, variables: variableValues } = asked
    const toReader = (whole: ReadModel) =>
      trackReads(limitTo(whole), createDeadline(options.limits.milliseconds)).readModel
    return executePreview(previewToken ?? '', { document, operationName, variableValues }, toReader)
  }
}

/** graphql-http knows a result by its `data`, which there is none of when nothing was executed. */
function forLibrary(result: ExecutionResult) {
  return result.data === undefined ? (result.errors ?? []) : result
}

interface Context {
  reader: Reader
  budget: Budget
  handled: { stored: StoredAnswer; key: string } | null
  /** Code of the error for which a preview is refused. */
  refusal: unknown
}

/** Refusals of previews have a status of their own, also for clients of plain JSON. */
function asPreview({ status, headers, body }: HttpAnswer, { refusal }: Context): HttpAnswer {
  const told = statusOf[String(refusal)] ?? status
  return { status: told, headers: { ...headers, ...previewHeaders }, body }
}

const statusOf: Record<string, number> = { PREVIEW_REFUSED: 403, SERVICE_UNAVAILABLE: 503 }

/** graphql-http sends some refusals without a word. */
function explain(status: number): string {
  const message =
    status === 405 ? 'Use GET or POST.' : 'Send the request as application/json in UTF-8.'
  return badRequestBody(message)
}

/** The media type was chosen with all rules of HTTP already. */
function headerOf(request: HttpRequest, { mediaType }: Reader, name: string): string | null {
  return name === 'accept' ? mediaType : (request.header(name) ?? null)
}

function noOperation(): GraphQLError {
  return codedError(
    'BAD_USER_INPUT',
    'Name one operation of the document as operationName; it may be left out where there is only one.',
  )
}

/** In a batch those before it count too. */
function tooCostly({ spent }: Budget, { cost }: Limits): GraphQLError {
  return tooComplex(
    `The query may read ${spent} values; at most ${cost} are allowed. Ask for fewer at once.`,
  )
}
