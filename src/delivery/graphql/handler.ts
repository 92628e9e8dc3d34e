import { createYoga } from 'graphql-yoga'
import type { ContentModel } from '../../content/model.ts'
import type { ReadModel } from '../../read-model/index.ts'
import type { DeliveryContext, DeliveryLogger } from '../context.ts'
import { buildDeliverySchema } from '../schema/build-schema.ts'
import { allowEveryone, preflight } from './cors.ts'
import { bodyTooLarge, limitBody } from './limit-body.ts'
import { createErrorMask } from './mask-errors.ts'
import { useValidation } from './validation.ts'

export interface GraphqlOptions {
  model: ContentModel
  readModel: ReadModel
  logger: DeliveryLogger
  /** Whether browsers get GraphiQL at the same address. */
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
    renderGraphiQL,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    cors: false, // Yoga's would answer each origin with its name.
    maxRequestBodySize: false, // limitBody does that, without a stream in between.
    maskedErrors: { maskError: createErrorMask(logger) },
    plugins: [useValidation],
  })
  return async (request) => {
    if (request.method === 'OPTIONS') return preflight()
    // Read before execution: the answer may be newer than it says, but never older.
    const { position } = readModel
    const limited = await limitBody(request)
    const response = limited ? await yoga.fetch(limited) : bodyTooLarge()
    response.headers.set('X-Ledger-Position', String(position))
    return allowEveryone(response)
  }
}

/** With its scripts inside, so that no third party is asked; loaded when the first browser comes. */
async function renderGraphiQL(options: object | undefined): Promise<string> {
  const graphiql = await import('@graphql-yoga/render-graphiql')
  return graphiql.renderGraphiQL(options)
}

const defaultQuery = `# What is public, newest first.
{
  publications(first: 5) {
    nodes { type title path publishedAt }
  }
}
`
