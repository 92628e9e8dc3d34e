import { getNamedType, GraphQLEnumType, GraphQLList, GraphQLNonNull, isEnumType } from 'graphql'
import type { ListFilter } from '../../read-model/index.ts'
import type { FilterArgument, FilterArguments } from './filters.ts'

/**
 * The arguments of several types together: those that mean the same in all types that have them, and
 * choices that each type has of its own, such as its kinds, as one. What has no such field is in no
 * list that is filtered by it.
 */
export function sharedFilterArguments(all: FilterArguments[]): FilterArguments {
  const names = [...new Set(all.flatMap((some) => Object.keys(some)))]
  const shared = names.flatMap((name): [string, FilterArgument][] => {
    const alike = all.flatMap((some) => some[name] ?? [])
    const [first, ...others] = alike
    if (!first) return []
    const isSame = others.every(({ config }) => String(config.type) === String(first.config.type))
    const made = isSame ? share(first, alike) : shareChoices(name, alike)
    return made ? [[name, made]] : []
  })
  return Object.fromEntries(shared)
}

function share(first: FilterArgument, alike: FilterArgument[]): FilterArgument {
  const description = first.shared ?? first.config.description
  const read = (value: unknown) => combine(alike.flatMap((each) => each.read(value) ?? []))
  return { config: { ...first.config, description }, read }
}

/** @returns an argument that takes the choices of all, or null where they are something else */
function shareChoices(name: string, alike: FilterArgument[]): FilterArgument | null {
  const enums = alike.map(({ config }) => getNamedType(config.type))
  if (!enums.every(isEnumType)) return null
  const values = enums.flatMap((one) => one.getValues())
  const type = new GraphQLEnumType({
    name: `Publication${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    description: `What publications of all types have as their \`${name}\`.`,
    // A name stands for what it means in each of the types that have it.
    values: Object.fromEntries(
      values.map(({ name, description }) => [name, { value: name, description }]),
    ),
  })
  const meant = (value: unknown, one: GraphQLEnumType) =>
    [value].flat().flatMap((choice) => valueOf(one, choice))
  return {
    config: {
      type: new GraphQLList(new GraphQLNonNull(type)),
      description: `Only what says any of these as its \`${name}\`.`,
    },
    read: (value) =>
      combine(
        alike.flatMap((each, index) => {
          const one = enums[index]
          return (one && each.read(meant(value, one))) ?? []
        }),
      ),
  }
}

function valueOf(type: GraphQLEnumType, name: unknown): unknown[] {
  const found = type.getValue(String(name))
  return found ? [found.value] : []
}

function combine(filters: ListFilter[]): ListFilter | null {
  const [first] = filters
  if (first?.kind !== 'choice') return first ?? null
  const choices = filters.filter((filter) => filter.kind === 'choice')
  const via = choices.find((choice) => choice.via)?.via
  return {
    ...first,
    values: [...new Set(choices.flatMap(({ values }) => values))],
    isSingle: choices.every(({ isSingle }) => isSingle),
    ...(via && { via }),
  }
}
