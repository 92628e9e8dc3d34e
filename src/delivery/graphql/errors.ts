import { GraphQLError } from 'graphql'

/** Codes of errors that clients may meet, beside those of GraphQL itself. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'BATCH_TOO_LARGE'
  | 'CURSOR_EXPIRED'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'OPERATION_NOT_REGISTERED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PREVIEW_REFUSED'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'UNAUTHENTICATED'

/** Body of an answer to a request that is not understood. */
export function badRequestBody(message: string): string {
  return JSON.stringify({ errors: [codedError('BAD_REQUEST', message)] })
}

/** @param message says what to change */
export function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
