import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

/** What one operation may ask for at most. */
export const limits = { depth: 12, tokens: 2000, aliases: 50, bodyBytes: 100_000 }

/** The error for an operation that asks for too much. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } })
}

/** Refuses documents with more aliases than `limits` says. */
export const limitAliases: ValidationRule = (context) => {
  let aliases = 0
  return {
    Field: (node) => void (aliases += node.alias ? 1 : 0),
    Document: {
      leave() {
        if (aliases > limits.aliases)
          context.reportError(tooComplex(`${aliases} aliases; use at most ${limits.aliases}.`))
      },
    },
  }
}

/** Refuses operations that nest deeper than `limits` says. */
export const limitDepth: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const depth = depthOf(node.selectionSet, (name) => context.getFragment(name), new Map())
    if (depth > limits.depth)
      context.reportError(
        tooComplex(`The query nests ${depth} levels deep; ${limits.depth} are allowed.`),
      )
  },
})

/** Introspection is left out: graphql-js has a rule of its own for its depth. */
function depthOf(
  { selections }: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  known: Map<string, number>,
): number {
  const depths = selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return spreadDepth(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return depthOf(selection.selectionSet, fragment, known)
    if (selection.name.value.startsWith('__')) return 0
    return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragment, known) : 0)
  })
  return Math.max(0, ...depths)

  function spreadDepth(name: string): number {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, 0) // Ends a cycle, which another rule refuses.
    const definition = fragment(name)
    known.set(name, definition ? depthOf(definition.selectionSet, fragment, known) : 0)
    return known.get(name) ?? 0
  }
}
