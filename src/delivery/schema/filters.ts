import { GraphQLID, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import type { GraphQLArgumentConfig, GraphQLEnumType } from 'graphql'
import { filtersOf, type Filter } from '../../content/filters.ts'
import type { ContentModel, TypeModel } from '../../content/model.ts'
import type { ChoiceFilter, ListFilter } from '../../read-model/index.ts'
import { PublicationStatus } from './common-types.ts'
import { dateFilters } from './date-filters.ts'
import type { DocumentTypes } from './document-types.ts'
import { readIcd10Range } from './icd10-range.ts'

/** An argument that filters a list, and what is asked of the read model when it is given. */
export interface FilterArgument {
  config: GraphQLArgumentConfig
  /** Description where several types are listed together. */
  shared?: string
  /** @throws GraphQLError BAD_USER_INPUT when nothing can be meant */
  read(value: unknown): ListFilter | null
}

export type FilterArguments = { [name: string]: FilterArgument }

/** The arguments by which lists of a type are filtered, as its model has it. */
export function filterArguments(
  type: TypeModel,
  model: ContentModel,
  types: DocumentTypes,
): FilterArguments {
  const filters = filtersOf(type, model)
  const made = filters.map((filter) => [filter.name, toArgument(filter, filters, model, types)])
  return {
    ...(Object.fromEntries(made) as FilterArguments),
    ...dateFilters(type),
  }
}

/**
 * The arguments of several types together: those that mean the same in all types that have them.
 * What has no such field is in no list that is filtered by it.
 */
export function sharedFilterArguments(all: FilterArguments[]): FilterArguments {
  const names = [...new Set(all.flatMap((some) => Object.keys(some)))]
  const shared = names.flatMap((name): [string, FilterArgument][] => {
    const same = all.flatMap((some) => some[name] ?? [])
    const [first, ...others] = same
    if (!first || others.some(({ config }) => String(config.type) !== String(first.config.type)))
      return []
    const description = first.shared ?? first.config.description
    const read = (value: unknown) => combine(same.flatMap((each) => each.read(value) ?? []))
    return [[name, { config: { ...first.config, description }, read }]]
  })
  return Object.fromEntries(shared)
}

function combine(filters: ListFilter[]): ListFilter | null {
  const [first] = filters
  if (first?.kind !== 'choice') return first ?? null
  const choices = filters.filter((filter) => filter.kind === 'choice')
  const via = choices.find((choice) => choice.via)?.via
  return { ...first, isSingle: choices.every(({ isSingle }) => isSingle), ...(via && { via }) }
}

/** @returns what the given arguments ask for */
export function readFilters(
  args: { [name: string]: unknown },
  known: FilterArguments,
): ListFilter[] {
  const given = Object.entries(known).filter(([name]) => isGiven(args[name]))
  return given.flatMap(([name, { read }]) => read(args[name]) ?? [])
}

const isGiven = (value: unknown) => value !== null && value !== undefined

function toArgument(
  filter: Filter,
  all: Filter[],
  model: ContentModel,
  types: DocumentTypes,
): FilterArgument {
  switch (filter.kind) {
    case 'reference':
      return referenceArgument(filter, model)
    case 'enum':
      return choiceArgument(filter, all, types.choicesOf(filter.choices))
    case 'icd10':
      return {
        config: {
          type: GraphQLString,
          description:
            'Only what has a code of ICD-10: `J10.1`; `J10` has its subdivisions too; `J09-J18` ' +
            'is a range, its ends included.',
        },
        read: (value) => ({ kind: 'icd10', name: filter.name, ...readIcd10Range(String(value)) }),
      }
    case 'status':
      return choicesArgument(PublicationStatus, 'Only what stands so: any of these.', {
        name: filter.name,
        isSingle: true,
      })
  }
}

function referenceArgument(
  { name, target, paths, withDescendants }: Extract<Filter, { kind: 'reference' }>,
  model: ContentModel,
): FilterArgument {
  const single = model.types.find(({ slug }) => slug === target)?.single ?? name
  const where = paths.map((path) => `\`${path}\``).join(', ')
  const below = withDescendants ? ', or one below it' : ''
  return {
    config: {
      type: GraphQLID,
      description: `Only what names this ${single}${below}, by its id or slug, in ${where}.`,
    },
    shared: `Only what names this ${single}${below}, by its id or slug.`,
    read: (value) => ({
      kind: 'reference',
      ...{ name, target, idOrSlug: String(value) },
    }),
  }
}

/** What names a centre is where the centre is. */
function choiceArgument(
  { name, choices, paths, regionPaths }: Extract<Filter, { kind: 'enum' }>,
  all: Filter[],
  type: GraphQLEnumType,
): FilterArgument {
  const isPlace = name === 'region' || name === 'federalDistrict'
  const centre = all.find(
    (other): other is Extract<Filter, { kind: 'reference' }> =>
      isPlace && other.kind === 'reference' && other.target === 'centres',
  )
  const via = centre && { name: centre.name, target: centre.target }
  const own = paths.length === 1 && !paths[0]?.includes('.') && !choices.many
  const places = [...paths, ...regionPaths].map((path) => `\`${path}\``).join(', ')
  const rest = via ? `, or names a \`${via.name}\` there` : ''
  const argument = choicesArgument(type, `Only what says any of these in ${places}${rest}.`, {
    ...{ name, isSingle: own && regionPaths.length === 0 && !via },
    ...(via && { via }),
  })
  return { ...argument, shared: `Only what says any of these as its \`${name}\`.` }
}

function choicesArgument(
  type: GraphQLEnumType,
  description: string,
  filter: Omit<ChoiceFilter, 'kind' | 'values'>,
): FilterArgument {
  return {
    config: { type: new GraphQLList(new GraphQLNonNull(type)), description },
    read: (value) => ({ kind: 'choice', ...filter, values: [value].flat().map(String) }),
  }
}
