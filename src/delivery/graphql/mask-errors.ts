import { GraphQLError } from 'graphql'
import type { DeliveryLogger } from '../context.ts'
import { codedError } from './errors.ts'

/**
 * @returns a function that lets errors through which say what is wrong with a request, and hides
 * and logs all others
 */
export function createErrorMask(
  logger: DeliveryLogger,
): (error: Readonly<GraphQLError | Error>) => GraphQLError {
  return (error) => {
    if (isOurs(error)) {
      if (typeof error.extensions.code === 'string') return error
      // GraphQL itself reports variables that do not fit and operations that are not there.
      if (!error.path) return coded(error)
    }
    if (isUnreadable(error)) return codedError('BAD_REQUEST', `${error.message}.`)
    logger.error('A GraphQL request failed.', error)
    return internalError(error)
  }
}

/** Not wrapped around an error of another kind. */
function isOurs(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  return !error.originalError || isOurs(error.originalError)
}

/** Without what GraphQL thinks was meant: validation is told not to guess, variables know no such option. */
function coded(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .{1,500}\?$/s, '')
  const extensions = { ...error.extensions, code: 'BAD_USER_INPUT' }
  return new GraphQLError(message, { nodes: error.nodes, extensions })
}

/** Plain errors of graphql-http say why a request cannot be read: `Missing query`. */
function isUnreadable(error: Readonly<Error>): boolean {
  return (
    !(error instanceof GraphQLError) && /^(Missing|Invalid|Unparsable|JSON) /.test(error.message)
  )
}

function internalError(error: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  const extensions = { code: 'INTERNAL_SERVER_ERROR' }
  return new GraphQLError('Something went wrong here. Try again later.', {
    nodes,
    path,
    extensions,
  })
}
