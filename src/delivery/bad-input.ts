import { GraphQLError } from 'graphql'

/**
 * The error for an argument that cannot be answered.
 * @param message says what to change
 */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
