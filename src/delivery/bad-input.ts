import type { GraphQLError } from 'graphql'
import { codedError } from './graphql/errors.ts'

/**
 * The error for an argument that cannot be answered.
 * @param message says what to change
 */
export function badInput(message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message)
}
