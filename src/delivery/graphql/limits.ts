import {
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { codedError } from './errors.ts'

/** What one request may ask for at most. */
export interface Limits {
  /** Levels of nesting. */
  depth: number
  /** Words and signs of the query. */
  tokens: number
  aliases: number
  directives: number
  /** Values that may be read, as `cost.ts` estimates them. */
  cost: number
  /** Requests in one batch; 0 for no batches. */
  batch: number
  bodyBytes: number
  /** Bytes of the address, and so of a query in it. */
  urlBytes: number
  /** Time to work on an answer. */
  milliseconds: number
}

export const defaultLimits: Limits = {
  depth: 12,
  tokens: 2000,
  aliases: 50,
  directives: 50,
  cost: 20_000,
  batch: 10,
  bodyBytes: 100_000,
  urlBytes: 16_000,
  milliseconds: 5000,
}

/** The error for an operation that asks for too much. */
export const tooComplex = (message: string) => codedError('QUERY_TOO_COMPLEX', message)

/** @returns rules that refuse documents which ask for more than the limits say */
export function limitRules(limits: Limits): ValidationRule[] {
  return [countNodes('aliases', limits), countNodes('directives', limits), limitDepth(limits)]
}

function countNodes(what: 'aliases' | 'directives', limits: Limits): ValidationRule {
  return (context) => {
    let count = 0
    return {
      Field: (node) => void (count += what === 'aliases' && node.alias ? 1 : 0),
      Directive: () => void (count += what === 'directives' ? 1 : 0),
      Document: {
        leave() {
          const most = limits[what]
          if (count > most)
            context.reportError(tooComplex(`${count} ${what}; use at most ${most}.`))
        },
      },
    }
  }
}

function limitDepth(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, (name) => context.getFragment(name), new Map())
      if (depth > limits.depth)
        context.reportError(
          tooComplex(`The query nests ${depth} levels deep; ${limits.depth} are allowed.`),
        )
    },
  })
}

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
