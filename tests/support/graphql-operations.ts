import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** One operation of a schema, written out so that it can be sent. */
export interface Operation {
  kind: 'query' | 'mutation'
  name: string
  document: string
}

type Field = GraphQLField<unknown, unknown>

/**
 * Writes out every query and mutation of a schema: with an id where it takes one, else only with
 * what it requires, asking for all that its answer holds to a depth of four.
 * @param idOf an id that exists, for the operation of the given name
 */
export function operationsOf(schema: GraphQLSchema, idOf: (name: string) => string): Operation[] {
  const write = (kind: Operation['kind']) =>
    Object.values(
      (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields(),
    )
      .map((field) => ({ field, name: field.name, kind }))
      .map(({ field, name }) => ({
        kind,
        name,
        document: `${kind} { ${call(field, idOf(name))} }`,
      }))
  return [...write('query'), ...write('mutation')]
}

function call(field: Field, id: string): string {
  const args = field.args
    .filter((arg) => arg.name === 'id' || isRequiredArgument(arg))
    .map((arg) => `${arg.name}: ${arg.name === 'id' ? JSON.stringify(id) : literal(arg.type)}`)
  const list = args.length > 0 ? `(${args.join(', ')})` : ''
  return `${field.name}${list}${selection(field.type, 4)}`
}

/** A value that the type accepts. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
  }
  const samples: Record<string, string> = { Int: '1', Float: '1', Boolean: 'true', JSON: '{}' }
  return samples[type.name] ?? '"x"'
}

function selection(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output)
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter(({ type: inner }) => isLeaf(inner) || (depth > 1 && isObjectType(getNamedType(inner))))
    .map((field) => `${field.name}${selection(field.type, depth - 1)}`)
  return ` { ${fields.join(' ') || '__typename'} }`
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isEnumType(named) || ('serialize' in named && !isObjectType(named))
}
