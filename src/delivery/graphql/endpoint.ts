import type { IncomingMessage } from 'node:http'
import { createAnswerCache } from '../cache/answer-cache.ts'
import type { ApiClient } from '../clients.ts'
import type { HttpAnswer, HttpEndpoint, HttpRequest } from '../http/message.ts'
import { createQuickAnswers } from '../http/quick-answers.ts'
import { buildDeliverySchema } from '../schema/build-schema.ts'
import { dataHeaders } from '../security-headers.ts'
import { createAdmission } from './admit.ts'
import { createBatchAnswerer } from './batches.ts'
import { createCors, preflightHeaders } from './cors.ts'
import { createGraphiql, isForGraphiql } from './graphiql.ts'
import { createOperationHandler } from './handler.ts'
import { withDefaults, type GraphqlOptions } from './http-options.ts'
import { identify } from './identify.ts'
import { createPersistedOperations } from './persisted.ts'
import { createRateLimits, type RateLimits } from './rate-limits.ts'
import { rateLimited, toAnswer, unkept } from './refusals.ts'

/** Where GraphQL is served. */
export const graphqlPath = '/graphql'

/** GraphQL, as it is served. */
export interface GraphqlEndpoint {
  endpoint: HttpEndpoint
  /** @returns what somebody else was sent for the same request just now, if the client may ask; else null */
  repeat(incoming: IncomingMessage, addressOf: AddressOf): HttpAnswer | null
}

type AddressOf = (incoming: IncomingMessage) => string

/**
 * GraphQL over HTTP, by GET and POST, for everyone and without cookies.
 *
 * What was answered before is found by the request as it was sent, then by the operation that it
 * means; only what is not found is executed.
 */
export function createGraphqlEndpoint(options: GraphqlOptions): GraphqlEndpoint {
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
  const quick = createQuickAnswers(readModel)
  // What applies to all answers need not move the position. Without a cache nothing is repeated.
  if (settings.cacheBytes > 0) readModel.onTouched(quick.clear)
  const admit = createAdmission({ settings, cache, quick, handle, answerBatch })
  const graphiql = createGraphiql(graphqlPath)

  /** For who has paid. */
  function show(request: HttpRequest, cors: Headers, client: Client) {
    const isPage = settings.graphiql && isForGraphiql(request)
    return isPage ? graphiql(request) : admit(request, cors, client)
  }

  function payAnd(
    client: Client,
    address: string,
    work: () => Promise<HttpAnswer> | HttpAnswer,
  ): Promise<HttpAnswer> | HttpAnswer {
    return rateLimits.takeLent(client, address) ? work() : pay(client, address).then(work)
  }

  /** At once where the answer is known and the request was paid for. */
  function answer(request: HttpRequest, cors: Headers): Promise<HttpAnswer> | HttpAnswer {
    let client: Client = null
    try {
      client = identify(request, clients)
    } catch (refusal) {
      // Who tries keys is counted as anybody without one.
      return payAnd(null, request.address, () => {
        throw refusal
      })
    }
    return payAnd(client, request.address, () => show(request, cors, client))
  }

  function endpoint(request: HttpRequest) {
    const cors = corsOf(request.header('origin'))
    if (request.method === 'OPTIONS') return preflight(cors)
    const { position } = readModel
    const refuse = (error: unknown) => unkept(toAnswer(error), { cors, position })
    try {
      const answered = answer(request, cors)
      return 'then' in answered ? answered.catch(refuse) : answered
    } catch (error) {
      return refuse(error)
    }
  }

  return {
    endpoint,
    repeat(incoming, addressOf) {
      const found = quick.find(incoming)
      return found && rateLimits.takeLent(null, addressOf(incoming)) ? found : null
    },
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
