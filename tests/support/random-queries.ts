import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import type { ContentModel } from '../../src/content/model.ts'
import { createArgumentWriter, type ListPlace, type QueryValues } from './random-arguments.ts'

export type { QueryDocument, QueryValues } from './random-arguments.ts'

/** A valid operation. */
export interface RandomQuery {
  query: string
  variables: Record<string, unknown>
  /** Where its answer has cursors that later queries may give. */
  lists: ListPlace[]
}

/** Makes operations, always the same for the same random numbers and answers. */
export interface QueryMaker {
  next(): RandomQuery
  /** Keeps the cursors of an answer for later queries. */
  note(made: RandomQuery, data: object): void
  /** How often each field was selected, as `Type.field`; those that were not are there with 0. */
  selected: ReadonlyMap<string, number>
}

export interface QueryMakerOptions {
  schema: GraphQLSchema
  model: ContentModel
  random: () => number
  values: QueryValues
}

type Field = GraphQLField<unknown, unknown>

/** What is left to be used by the operation that is being written. */
interface Writing {
  fields: number
  aliases: number
}

/** What a selection set asks for, and what that costs by the rules of delivery's `cost.ts`. */
interface Written {
  text: string
  cost: number
}

/** One level less than delivery allows is left for a leaf. */
const deepest = 11
const mostAliases = 45
const usualList = 5

/**
 * @returns a maker of operations that delivery accepts: within its limits, with arguments that mean
 * something. What was selected least so far is preferred, so that nothing stays unasked.
 */
export function createQueryMaker(options: QueryMakerOptions): QueryMaker {
  const { schema, random } = options
  const root = schema.getQueryType()
  if (!root) throw new Error('The schema has no query type.')
  const selected = countersOf(schema)
  const writer = createArgumentWriter(options)
  const below = (limit: number) => Math.floor(random() * limit)
  const timesSelected = (owner: GraphQLCompositeType, { name }: Field) =>
    selected.get(`${owner.name}.${name}`) ?? 0

  /** Of a few the one that was selected least. */
  function pick(owner: GraphQLCompositeType, fields: Field[]): Field | undefined {
    // The one field that tells the past, and what has become of an address.
    if (owner === root && random() < 0.2) return root.getFields().publication
    const some = Array.from({ length: 3 }, () => fields[below(fields.length)])
    return some.reduce((least, each) => {
      if (!least || !each) return least ?? each
      return timesSelected(owner, each) < timesSelected(owner, least) ? each : least
    }, undefined)
  }

  /** @param taken response names of the set, with what stands under each */
  function writeFields(
    owner: GraphQLCompositeType & { getFields(): Record<string, Field> },
    place: { depth: number; budget: number; count: number },
    taken: Map<string, string>,
    writing: Writing,
  ): Written {
    const fields = Object.values(owner.getFields())
    const parts: string[] = []
    let cost = 0
    for (let tries = 0; tries < place.count * 2 && parts.length < place.count; tries += 1) {
      const field = pick(owner, fields)
      if (!field || writing.fields <= 0 || cost >= place.budget) break
      const written = writeField(field, { ...place, budget: place.budget - cost }, taken, writing)
      if (!written) continue
      parts.push(written.text)
      cost += written.cost
      selected.set(`${owner.name}.${field.name}`, timesSelected(owner, field) + 1)
    }
    return { text: parts.join(' '), cost }
  }

  function writeField(
    field: Field,
    { depth, budget }: { depth: number; budget: number },
    taken: Map<string, string>,
    writing: Writing,
  ): Written | null {
    const type = getNamedType(field.type)
    const isLeaf = !isCompositeType(type)
    const isPlain = isLeaf && field.args.length === 0
    const meaning = String(field.type)
    const isFree = !taken.has(field.name) || (isPlain && taken.get(field.name) === meaning)
    const needsAlias = !isFree || random() < 0.03
    if (needsAlias && writing.aliases <= 0) return null
    if (!isLeaf && (depth >= deepest || budget < 4)) return null
    const key = needsAlias ? `${field.name}${writing.aliases}` : field.name
    const first = writer.firstOf(field, budget)
    const times =
      first ?? (isListType(getNullableType(field.type)) && !hasPage(type) ? usualList : 1)
    const inner = isLeaf
      ? { text: '', cost: 0 }
      : writeSet(type, { depth: depth + 1, budget: Math.floor((budget - 1) / times) }, writing)
    if (!isLeaf && inner.text === '') return null
    const given = writer.argumentsOf(field, depth === 1 ? key : null, first)
    taken.set(key, isPlain ? meaning : '')
    if (needsAlias) writing.aliases -= 1
    writing.fields -= 1
    const set = isLeaf ? '' : ` { ${inner.text} }`
    const name = needsAlias ? `${key}: ${field.name}` : key
    return { text: name + given + set, cost: 1 + times * inner.cost }
  }

  function writeSet(
    type: GraphQLCompositeType,
    place: { depth: number; budget: number },
    writing: Writing,
  ): Written {
    const taken = new Map<string, string>()
    const count = 1 + below(place.depth < 4 ? 9 : 5)
    const fields =
      isObjectType(type) || isInterfaceType(type)
        ? writeFields(type, { ...place, count }, taken, writing)
        : { text: '__typename', cost: 1 }
    if (!isAbstractType(type)) return fields
    const kinds = schema.getPossibleTypes(type).filter(() => random() < 0.5)
    return kinds.reduce((all, kind): Written => {
      const rest = { depth: place.depth, budget: place.budget - all.cost, count: 1 + below(4) }
      if (rest.budget < 1) return all
      const { text, cost } = writeFields(kind, rest, taken, writing)
      if (text === '') return all
      return { text: `${all.text} ... on ${kind.name} { ${text} }`, cost: all.cost + cost }
    }, fields)
  }

  return {
    selected,
    next() {
      for (;;) {
        writer.begin()
        const writing = { fields: 5 + below(random() < 0.05 ? 150 : 24), aliases: mostAliases }
        const budget = Math.floor(10 ** (1.2 + random() * (random() < 0.05 ? 2.8 : 1.6)))
        const place = { depth: 1, budget, count: 1 + below(random() < 0.1 ? 8 : 2) }
        const { text } = writeFields(root, place, new Map(), writing)
        if (text === '') continue
        const { declared, variables, lists } = writer.end()
        return { query: `query${declared} { ${text} }`, variables, lists }
      }
    },
    note: (made, data) => writer.note(made.lists, data),
  }
}

/** A page is counted where `first` stands, not at its `nodes`. */
function hasPage(type: unknown): boolean {
  return isObjectType(type) && ('pageInfo' in type.getFields() || 'endCursor' in type.getFields())
}

function countersOf(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  )
  return new Map(
    types.flatMap((type) =>
      'getFields' in type
        ? Object.keys(type.getFields()).map((field) => [`${type.name}.${field}`, 0] as const)
        : [],
    ),
  )
}
