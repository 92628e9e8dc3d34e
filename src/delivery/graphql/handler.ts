import { createYoga } from 'graphql-yoga'
import type { ContentModel } from '../../content/model.ts'
import type { ReadModel } from '../../read-model/index.ts'
import type { DeliveryContext, DeliveryLogger } from '../context.ts'
import { buildDeliverySchema } from '../schema/build-schema.ts'
import { limits } from './limits.ts'
import { createErrorMask } from './mask-errors.ts'
import { useValidation } from './validation.ts'

export interface GraphqlOptions {
  model: ContentModel
  readModel: ReadModel
  logger: DeliveryLogger
  /** Whether browsers get GraphiQL at the same address; its page loads scripts from unpkg.com. */
  graphiql: boolean
}

/** Where GraphQL is served. */
export const graphqlPath = '/graphql'

/** @returns the handler of GraphQL over HTTP, by GET and POST, for everyone and without cookies */
export function createGraphqlHandler(
  options: GraphqlOptions,
): (request: Request) => Promise<Response> {
  const { model, readModel, logger, graphiql } = options
  const yoga = createYoga<object, DeliveryContext>({
    schema: buildDeliverySchema(model),
    context: { readModel },
    graphqlEndpoint: graphqlPath,
    graphiql: graphiql && { title: 'Medglas GraphQL', defaultQuery },
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: createErrorMask(logger) },
    plugins: [useValidation],
  })
  return async (request) => {
    // Read before execution: the answer may be newer than it says, but never older.
    const { position } = readModel
    const response = await yoga.fetch(request)
    response.headers.set('X-Ledger-Position', String(position))
    response.headers.set('Access-Control-Expose-Headers', 'X-Ledger-Position')
    return response
  }
}

const defaultQuery = `# What is public, newest first.
{
  publications(first: 5) {
    nodes { type title path publishedAt }
  }
}
`
