import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import type { ContentModel } from '../../src/content/model.ts'

/** A document that arguments may name, whether or not it is public. */
export interface QueryDocument {
  type: string
  id: string
  slug: string | null
  path: string | null
}

/** What arguments are filled with. */
export interface QueryValues {
  documents: readonly QueryDocument[]
  /** ISO 8601, in the past. */
  instants: readonly string[]
  /** When editions of a document were made public, by its id. */
  editions: ReadonlyMap<string, readonly string[]>
  /** Codes of ICD-10 and ranges. */
  codes: readonly string[]
  /** What is searched for, whether or not it is public. */
  words: readonly string[]
}

/** Where an answer has the cursors of a list, and which queries may give them. */
export interface ListPlace {
  key: string
  pool: string
}

export interface ArgumentWriter {
  /** A new operation. */
  begin(): void
  /** @returns how many to ask for, where a field has `first` */
  firstOf(field: Field, budget: number): number | undefined
  /** @param key the response name of a root field, else null */
  argumentsOf(field: Field, key: string | null, first: number | undefined): string
  end(): { declared: string; variables: Record<string, unknown>; lists: ListPlace[] }
  note(lists: readonly ListPlace[], data: object): void
}

type Field = GraphQLField<unknown, unknown>
type Value = string | number | Value[]

interface Options {
  model: ContentModel
  random: () => number
  values: QueryValues
}

const keptCursors = 40

/** @returns what writes arguments, some in place and some as variables */
export function createArgumentWriter({ model, random, values }: Options): ArgumentWriter {
  let variables: Record<string, unknown> = {}
  let declarations: string[] = []
  let lists: ListPlace[] = []
  /** What the field names, if anything: it is asked for as of an instant at which it was another. */
  let named: QueryDocument | undefined
  const cursors = new Map<string, string[]>()
  /** What was changed is asked for as often as all else. */
  const withPast = values.documents.filter(({ id }) => (values.editions.get(id)?.length ?? 0) > 2)
  const withPath = values.documents.filter(({ path }) => path !== null)
  const below = (limit: number) => Math.floor(random() * limit)
  const chance = (of: number) => random() < of

  function one<T>(from: readonly T[]): T {
    const found = from[below(from.length)]
    if (found === undefined) throw new Error('There is nothing to choose from.')
    return found
  }

  /** The type that an argument names a document of: its own, for a `parent` or an `id`. */
  function documentsFor({ name }: GraphQLArgument, field: Field): readonly QueryDocument[] {
    const own = model.types.find(({ single, list }) => [single, list].includes(field.name))
    const type = model.types.find(({ single }) => single === name) ?? own
    const fitting = values.documents.filter((each) => each.type === type?.slug)
    return fitting.length > 0 && chance(0.95) ? fitting : values.documents
  }

  /** Small pages are many, and there are whole ones. */
  function firstWithin(budget: number): number {
    const wanted = chance(0.1) ? 100 : 1 + below(chance(0.5) ? 5 : 30)
    return Math.max(1, Math.min(wanted, Math.floor(budget / 4)))
  }

  /** @returns undefined where there is no value yet, such as a cursor */
  function valueOf(argument: GraphQLArgument, field: Field, pool: string): Value | undefined {
    const type = getNullableType(argument.type)
    if (isListType(type)) {
      const inner = getNamedType(type)
      // Without any there is no other language, but neither anything to filter by.
      const least = argument.name === 'fallback' ? 0 : 1
      const all = Array.from({ length: least + below(3) }, () =>
        scalar(argument, inner, field, pool),
      )
      return all.filter((each) => each !== undefined)
    }
    return scalar(argument, type, field, pool)
  }

  /** Words, side by side or not, or without one of them. */
  function queryText(): string {
    const words = Array.from({ length: 1 + below(3) }, () => one(values.words))
    const text = words.join(' ')
    return chance(0.2) ? `"${text}"` : chance(0.2) ? `${one(values.words)} -${text}` : text
  }

  function scalar(
    argument: GraphQLArgument,
    type: GraphQLInputType,
    field: Field,
    pool: string,
  ): Value | undefined {
    if (isEnumType(type)) return one(type.getValues()).name
    switch (`${argument.name}: ${String(type)}`) {
      case 'slug: String':
        named = one(documentsFor(argument, field))
        return named.slug ?? 'none'
      case 'path: String':
        named = one(
          withPast.length > 0 && chance(0.5) ? withPast.filter(({ path }) => path) : withPath,
        )
        return named.path ?? '/'
      case 'after: String': {
        const known = cursors.get(pool) ?? []
        return known[below(known.length)]
      }
      case 'icd10: String':
        return one(values.codes)
      case 'query: String':
        return queryText()
      case 'prefix: String':
        return one(values.words).slice(0, 2 + below(20))
      case 'topics: String':
      case 'organisations: String': {
        const { id, slug } = one(values.documents.filter((each) => each.type === argument.name))
        return chance(0.5) ? id : (slug ?? id)
      }
    }
    if (argument.name === 'asOf') {
      const own = values.editions.get(named?.id ?? '')
      return own && chance(0.8) ? one(own) : one(values.instants)
    }
    if (argument.name === 'id' || String(type) === 'ID') {
      const isAnyType = field.name === 'publication' && withPast.length > 0
      named = one(isAnyType && chance(0.5) ? withPast : documentsFor(argument, field))
      return argument.name === 'id' || chance(0.5) ? named.id : (named.slug ?? named.id)
    }
    if (String(type) === 'DateTime') return one(values.instants)
    if (String(type) === 'Date') return one(values.instants).slice(0, 10)
    throw new Error(`No query gives ${argument.name}: ${String(type)}. Teach ${import.meta.url}.`)
  }

  /** A field for one document is given exactly one of its addresses. */
  function chosen({ args }: Field): GraphQLArgument[] {
    const keys = args.filter(({ name }) => ['id', 'slug', 'path'].includes(name))
    const key = keys.length > 0 ? one(keys) : null
    return args.filter((argument) => {
      if (argument.name === 'first') return false
      if (keys.includes(argument)) return argument === key
      if (argument.name === 'asOf') return chance(0.6)
      if (argument.name === 'orderBy' || argument.name === 'locale') return chance(0.4)
      return isRequiredArgument(argument) || chance(args.length > 12 ? 0.08 : 0.25)
    })
  }

  function write({ type, name }: GraphQLArgument, value: Value): string {
    if (!chance(0.3)) return `${name}: ${literal(type, value)}`
    const variable = `v${declarations.length}`
    declarations.push(`$${variable}: ${String(type)}`)
    variables[variable] = value
    return `${name}: $${variable}`
  }

  return {
    begin() {
      ;[variables, declarations, lists] = [{}, [], []]
    },
    firstOf(field, budget) {
      const usual = usualFirst(field)
      if (usual === undefined) return undefined
      return usual * 4 < budget && chance(0.4) ? usual : firstWithin(budget)
    },
    argumentsOf(field, key, first) {
      const given: string[] = []
      if (first !== usualFirst(field)) given.push(`first: ${first}`)
      let order = 'usual'
      const byName = chosen(field).sort((one, other) => rank(one) - rank(other))
      for (const argument of byName) {
        const value = valueOf(argument, field, `${field.name} ${order}`)
        if (value === undefined) continue
        if (argument.name === 'orderBy') order = String(value)
        given.push(write(argument, value))
      }
      if (key && first !== undefined) lists.push({ key, pool: `${field.name} ${order}` })
      return given.length > 0 ? `(${given.join(', ')})` : ''
    },
    end() {
      const declared = declarations.length > 0 ? ` (${declarations.join(', ')})` : ''
      return { declared, variables, lists }
    },
    note(places, data) {
      for (const { key, pool } of places) {
        const known = cursors.get(pool) ?? []
        known.push(...cursorsIn((data as Record<string, unknown>)[key]))
        cursors.set(pool, known.slice(-keptCursors))
      }
    },
  }
}

function usualFirst({ args }: Field): number | undefined {
  const first = args.find(({ name }) => name === 'first')
  return first && Number(first.defaultValue)
}

/** What depends on another argument comes last. */
const rank = ({ name }: GraphQLArgument) => (['after', 'asOf'].includes(name) ? 1 : 0)

interface Page {
  endCursor?: string | null
  pageInfo?: { endCursor?: string | null }
  edges?: { cursor?: string }[]
}

function cursorsIn(list: unknown): string[] {
  const { endCursor, pageInfo, edges = [] } = (list ?? {}) as Page
  const found = [endCursor, pageInfo?.endCursor, ...edges.map(({ cursor }) => cursor)]
  return found.filter((cursor) => typeof cursor === 'string')
}

function literal(type: GraphQLInputType, value: Value): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(type, each)).join(', ')}]`
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value)
}
