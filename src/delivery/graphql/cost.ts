import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { createIntrospectionCost, isAboutSchema } from './introspection-cost.ts'

/** What lists without `first` are taken to hold: topics, quotes, recommendations. */
const usualList = 5

const largestPage = 100

/** What the operations of one HTTP request cost so far: a batch may cost no more than one alone. */
export interface Budget {
  spent: number
}

/**
 * Estimates how many values an operation may read: a field is one, and what is inside a list counts
 * for each of its items. Our own because the libraries there are walk a fragment as often as it is
 * spread, which nested fragments make exponential; here each is walked once.
 * @param given variables as the client sent them; `first` may be among them, or has a default there
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
): number {
  const coerced = coerce(schema, operation, given)
  const root = schema.getRootType(operation.operation)
  if (!coerced || !root) return 0
  const variables = coerced
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const known = new Map<string, number>()
  const introspectionCost = createIntrospectionCost({ schema, fragments, variables })

  function setCost({ selections }: SelectionSetNode, parent: GraphQLCompositeType): number {
    return selections.reduce((sum, selection) => sum + selectionCost(selection, parent), 0)
  }

  function selectionCost(node: SelectionNode, parent: GraphQLCompositeType): number {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentCost(node.name.value)
    if (node.kind === Kind.FIELD) return fieldCost(node, parent)
    const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent
    return isCompositeType(type) ? setCost(node.selectionSet, type) : 0
  }

  function fragmentCost(name: string): number {
    const found = known.get(name)
    if (found !== undefined) return found
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const cost = fragment && isCompositeType(type) ? setCost(fragment.selectionSet, type) : 0
    known.set(name, cost)
    return cost
  }

  function fieldCost(node: FieldNode, parent: GraphQLCompositeType): number {
    if (parent === root && isAboutSchema(node.name.value)) return introspectionCost(node)
    const field = fieldOf(parent, node.name.value)
    const type = field && getNamedType(field.type)
    if (!field || !node.selectionSet || !isCompositeType(type)) return 1
    return 1 + timesOf(field, node, parent, variables) * setCost(node.selectionSet, type)
  }

  return setCost(operation.selectionSet, root)
}

/** @returns undefined for values that do not fit: execution refuses them before anything is read */
function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: { readonly [name: string]: unknown },
): { readonly [name: string]: unknown } | undefined {
  if (variableDefinitions.length === 0) return {}
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced
}

function fieldOf(parent: GraphQLCompositeType, name: string) {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** How many items a field may have: a page is counted where `first` stands, not at its `nodes`. */
function timesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  parent: GraphQLCompositeType,
  variables: { readonly [name: string]: unknown },
): number {
  const first = field.args.find(({ name }) => name === 'first')
  if (first) return pageSize(node, first.defaultValue, variables)
  const isPage = ['pageInfo', 'endCursor'].some((name) => fieldOf(parent, name))
  return isListType(getNullableType(field.type)) && !isPage ? usualList : 1
}

/** Sizes that are not allowed are refused elsewhere. */
function pageSize(
  { arguments: given = [] }: FieldNode,
  usual: unknown,
  variables: { readonly [name: string]: unknown },
): number {
  const value = given.find(({ name }) => name.value === 'first')?.value
  const wanted =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? (variables[value.name.value] ?? usual)
        : usual
  return typeof wanted === 'number' ? Math.min(Math.max(wanted, 1), largestPage) : largestPage
}
