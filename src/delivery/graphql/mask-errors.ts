import { GraphQLError } from 'graphql'
import type { DeliveryLogger } from '../context.ts'

/**
 * @returns a function that lets errors through which say what is wrong with a request, and hides
 * and logs all others
 */
export function createErrorMask(logger: DeliveryLogger): (error: unknown) => Error {
  return (error) => {
    if (isOurs(error)) {
      if (typeof error.extensions.code === 'string') return error
      if (!error.path) return asBadRequest(error)
    }
    logger.error('A GraphQL request failed.', error)
    return internalError(error)
  }
}

/** Not wrapped around an error of another kind. */
function isOurs(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  return !error.originalError || isOurs(error.originalError)
}

/** GraphQL itself reports variables that do not fit and operations that are not there. */
function asBadRequest(error: GraphQLError): GraphQLError {
  error.extensions.code = 'BAD_USER_INPUT'
  error.extensions.http = { spec: true, status: 400 }
  return error
}

function internalError(error: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError('Something went wrong here. Try again later.', {
    nodes,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(path ? {} : { http: { status: 500 } }) },
  })
}
