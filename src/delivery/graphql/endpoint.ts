import { createAnswerCache } from '../cache/answer-cache.ts'
import type { ApiClient } from '../clients.ts'
import type { HttpAnswer, HttpEndpoint, HttpRequest } from '../http/message.ts'
import { previewTokenOf } from '../preview-http.ts'
import { buildDeliverySchema } from '../schema/build-schema.ts'
import { dataHeaders } from '../security-headers.ts'
import { createBatchAnswerer } from './batches.ts'
import { createCors, preflightHeaders } from './cors.ts'
import { graphiqlPage, isForGraphiql } from './graphiql.ts'
import { createOperationHandler } from './handler.ts'
import { withDefaults, type GraphqlOptions } from './http-options.ts'
import { identify } from './identify.ts'
import { createKnownRequests, readOnce } from './known-requests.ts'
import { chooseMediaType } from './negotiate.ts'
import { createPersistedOperations } from './persisted.ts'
import { createRateLimits, type RateLimits } from './rate-limits.ts'
import { createReaders } from './readers.ts'
import { notAcceptable, rateLimited, toAnswer } from './refusals.ts'
import { createSender, type Recipient } from './send.ts'

/** Where GraphQL is served. */
export const graphqlPath = '/graphql'

/**
 * GraphQL over HTTP, by GET and POST, for everyone and without cookies.
 *
 * What was answered before is found by the request as it was sent, then by the operation that it
 * means; only what is not found is executed.
 */
export function createGraphqlEndpoint(options: GraphqlOptions): HttpEndpoint {
  const settings = withDefaults(options)
  const { readModel, clients, limits } = settings
  const corsOf = createCors(settings.corsOrigins)
  const rateLimits = createRateLimits(settings.anonymousQuota)
  const cache = createAnswerCache(settings.cacheBytes, readModel)
  const handle = createOperationHandler({
    ...settings,
    schema: buildDeliverySchema(settings.model),
    cache,
    persisted: createPersistedOperations(settings.operations, settings.registeredOnly),
  })
  const pay = payWith(rateLimits)
  const answerBatch = createBatchAnswerer({ limits, handle, pay })
  const send = createSender(settings, cache)
  const known = createKnownRequests(cache)
  const readers = createReaders(readModel)

  /** At once where the answer is known and the request was paid for. */
  function answer(request: HttpRequest, cors: Headers): Promise<HttpAnswer> | HttpAnswer {
    const client = identify(request, clients)
    if (rateLimits.takeLent(client, request.address)) return admit(request, cors, client)
    return pay(client, request.address).then(() => admit(request, cors, client))
  }

  function admit(request: HttpRequest, cors: Headers, client: Client) {
    const mediaType = chooseMediaType(request.header('accept'))
    if (mediaType === null) throw notAcceptable
    // Read before execution: the answer may be newer than it says, but never older.
    const reader = readers.of(client, mediaType, previewTokenOf(request))
    const recipient = { cors, position: readModel.position, reader }
    if (request.method === 'POST') return answerPost(client, request, recipient)
    const name = known.nameOf(request, reader.scope)
    const found = reader.previewToken === null ? known.find(name) : null
    return found ? send(request, found, recipient) : work(request, name, recipient)
  }

  async function answerPost(client: Client, request: HttpRequest, recipient: Recipient) {
    const sent = await readOnce(request, limits.bodyBytes)
    const batch = await answerBatch(sent, recipient.reader, client)
    if (batch) return unkept(batch, recipient)
    const name = await known.nameOfPost(sent, recipient.reader.scope)
    const found = recipient.reader.previewToken === null ? known.find(name) : null
    return found ? send(sent, found, recipient) : work(sent, name, recipient)
  }

  async function work(request: HttpRequest, name: string, recipient: Recipient) {
    const handled = await handle(request, recipient.reader)
    if (!handled.stored) return unkept(handled.answer, recipient)
    known.note(name, handled.key)
    return send(request, handled, recipient)
  }

  return (request) => {
    const cors = corsOf(request.header('origin'))
    if (request.method === 'OPTIONS') return preflight(cors)
    if (settings.graphiql && isForGraphiql(request)) return graphiqlPage(graphqlPath)
    const { position } = readModel
    const refuse = (error: unknown) => unkept(toAnswer(error), { cors, position })
    try {
      const answered = answer(request, cors)
      return 'then' in answered ? answered.catch(refuse) : answered
    } catch (error) {
      return refuse(error)
    }
  }
}

type Headers = Record<string, string>
type Client = ApiClient | null

/** @returns a function that counts requests, and refuses those beyond the quota */
function payWith(rateLimits: RateLimits) {
  return async (client: Client, address: string, requests = 1): Promise<void> => {
    const wait = await rateLimits.consume(client, address, requests)
    if (wait !== null) throw rateLimited(wait)
  }
}

function preflight(cors: Headers): HttpAnswer {
  return { status: 204, headers: { ...dataHeaders, ...cors, ...preflightHeaders }, body: null }
}

/** What nobody may keep: refusals, and answers in which something is missing. */
function unkept(
  { status, headers, body }: HttpAnswer,
  { cors, position }: { cors: Headers; position: number },
): HttpAnswer {
  const common = { 'Cache-Control': 'no-store', ...dataHeaders, ...cors }
  return { status, headers: { ...common, ...headers, 'X-Ledger-Position': String(position) }, body }
}
