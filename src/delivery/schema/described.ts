import { GraphQLNonNull, type GraphQLNullableType, type GraphQLOutputType } from 'graphql'
import type { ScopeField } from './fields.ts'

/** A field that is never null, with its description. */
export function required(
  type: GraphQLNullableType & GraphQLOutputType,
  description: string,
): Pick<ScopeField, 'type' | 'description'> {
  return { type: new GraphQLNonNull(type), description }
}
