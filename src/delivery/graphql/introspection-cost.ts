import {
  getArgumentValues,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** Four values of the schema take about as long as one that is read. */
const valuesOfSchemaForOne = 4

type Field = GraphQLField<unknown, unknown>

const metaFields: { [name: string]: Field } = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
}

/** Whether a field of the query itself asks for the schema. */
export function isAboutSchema(name: string): boolean {
  return Object.hasOwn(metaFields, name)
}

/** What one operation asks with. */
export interface SchemaQuestion {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: { readonly [name: string]: unknown }
}

/**
 * What the schema is asked for is known exactly, so it is counted and not estimated: a type may have
 * one field or a hundred. Nothing else bounds it, since no text is read for it.
 * @returns a function that tells what `__schema` or `__type` costs; one for an operation, since each of
 * its selections is counted once for each part of the schema, however often it is spread
 */
export function createIntrospectionCost(question: SchemaQuestion): (node: FieldNode) => number {
  const { schema, fragments, variables } = question
  const known = new Map<SelectionSetNode, Map<unknown, number>>()

  function setValues(set: SelectionSetNode, type: GraphQLObjectType, source: unknown): number {
    const ofSet = known.get(set) ?? new Map<unknown, number>()
    known.set(set, ofSet)
    const found = ofSet.get(source)
    if (found !== undefined) return found
    const values = set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD)
        return sum + fieldValues(type.getFields()[selection.name.value], selection, source)
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet
      return sum + (inner ? setValues(inner, type, source) : 0)
    }, 0)
    ofSet.set(source, values)
    return values
  }

  function fieldValues(field: Field | undefined, node: FieldNode, source: unknown): number {
    const type = field && getNamedType(field.type)
    const { selectionSet } = node
    if (!field?.resolve || !selectionSet || !isCompositeType(type) || !isObjectType(type)) return 1
    const given = getArgumentValues(field, node, variables)
    // Fields of the schema ask for nothing else of it.
    const found = field.resolve(source, given, undefined, { schema } as GraphQLResolveInfo)
    const all: unknown[] = Array.isArray(found) ? found : [found]
    const there = all.filter((each) => each !== null && each !== undefined)
    return there.reduce<number>((sum, each) => sum + setValues(selectionSet, type, each), 1)
  }

  return (node) =>
    Math.ceil(fieldValues(metaFields[node.name.value], node, undefined) / valuesOfSchemaForOne)
}
