import type { GraphQLNamedType } from 'graphql'

/** Types of one schema by name: what says the same is one type, what differs is refused. */
export interface NamedTypes {
  /**
   * @param shape what the type says, to compare with another of the same name
   * @throws Error when the name is taken by a type that says something else
   */
  share<T extends GraphQLNamedType>(name: string, shape: string, make: () => T): T
}

/** @returns an empty set of types */
export function createNamedTypes(): NamedTypes {
  const known = new Map<string, { shape: string; type: GraphQLNamedType }>()
  return {
    share<T extends GraphQLNamedType>(name: string, shape: string, make: () => T): T {
      const found = known.get(name)
      if (found && found.shape !== shape)
        throw new Error(
          `Two different fields are delivered as GraphQL type ${name}. ` +
            'Give one of them another custom.delivery.typeName.',
        )
      const type = found?.type ?? make()
      known.set(name, { shape, type })
      return type as T
    },
  }
}
