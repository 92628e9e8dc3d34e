import { GraphQLError } from 'graphql'
import { createAnswerCache } from '../cache/answer-cache.ts'
import type { ApiClient } from '../clients.ts'
import {
  jsonAnswer,
  type HttpAnswer,
  type HttpEndpoint,
  type HttpRequest,
} from '../http/message.ts'
import { restrictTypes } from '../restrict-types.ts'
import { buildDeliverySchema } from '../schema/build-schema.ts'
import { dataHeaders } from '../security-headers.ts'
import { createCors, preflightHeaders } from './cors.ts'
import { graphiqlPage, isForGraphiql } from './graphiql.ts'
import { createOperationHandler, type Reader } from './handler.ts'
import { withDefaults, type GraphqlOptions } from './http-options.ts'
import { identify } from './identify.ts'
import { createKnownRequests, readOnce } from './known-requests.ts'
import { chooseMediaType } from './negotiate.ts'
import { createPersistedOperations } from './persisted.ts'
import { createRateLimits } from './rate-limits.ts'
import { createSender } from './send.ts'

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
  const cors = createCors(settings.corsOrigins)
  const rateLimits = createRateLimits(settings.anonymousQuota)
  const cache = createAnswerCache(settings.cacheBytes, readModel)
  const handle = createOperationHandler({
    ...settings,
    schema: buildDeliverySchema(settings.model),
    cache,
    persisted: createPersistedOperations(settings.operations, settings.registeredOnly),
  })
  const send = createSender(settings, cache)
  const known = createKnownRequests(cache)

  async function answer(request: HttpRequest): Promise<HttpAnswer> {
    if (settings.graphiql && isForGraphiql(request)) return graphiqlPage(graphqlPath)
    const client = identify(request, clients)
    const wait = await rateLimits.consume(client, request.address)
    if (wait !== null) return rateLimited(wait)
    const mediaType = chooseMediaType(request.header('accept'))
    if (mediaType === null) return notAcceptable
    const reader = readerFor(client, mediaType)
    const sent = await readOnce(request, limits.bodyBytes)
    const name = await known.nameOf(sent, reader.scope)
    const found = known.find(name)
    if (found) return send(sent, reader, found)
    const handled = await handle(sent, reader)
    if (!handled.stored) return handled.answer
    known.note(name, handled.key)
    return send(sent, reader, handled)
  }

  function readerFor(client: ApiClient | null, mediaType: string): Reader {
    if (!client?.types) return { readModel, mediaType, scope: '' }
    const scope = [...client.types].sort().join()
    return { readModel: restrictTypes(readModel, client.types), mediaType, scope }
  }

  return async (request) => {
    const origin = cors(request.header('origin'))
    if (request.method === 'OPTIONS')
      return {
        status: 204,
        headers: { ...dataHeaders, ...origin, ...preflightHeaders },
        body: null,
      }
    // Read before execution: the answer may be newer than it says, but never older.
    const position = String(readModel.position)
    const { status, headers, body } = await answer(request).catch(refuse)
    const common = { 'Cache-Control': 'no-store', ...dataHeaders, ...origin }
    const vary = [headers.Vary, origin.Vary].filter(Boolean).join(', ')
    return {
      status,
      headers: {
        ...common,
        ...headers,
        'X-Ledger-Position': position,
        ...(vary && { Vary: vary }),
      },
      body,
    }
  }
}

function rateLimited(seconds: number): HttpAnswer {
  const message = `Too many requests. Try again in ${seconds} s, or ask for an API key.`
  const error = { message, extensions: { code: 'RATE_LIMITED' } }
  return jsonAnswer(429, { errors: [error] }, { 'Retry-After': String(seconds) })
}

const notAcceptable = jsonAnswer(406, {
  errors: [
    {
      message: 'Accept application/graphql-response+json or application/json.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ],
})

function refuse(error: unknown): HttpAnswer {
  if (!(error instanceof GraphQLError)) throw error
  const status = error.extensions.code === 'UNAUTHENTICATED' ? 401 : 400
  return jsonAnswer(status, { errors: [error] })
}
