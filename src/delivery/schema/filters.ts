import { GraphQLID, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import type { GraphQLArgumentConfig, GraphQLEnumType } from 'graphql'
import { dayInMoscow } from '../../lib/calendar.ts'
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
    case 'statusOn':
      return {
        config: {
          type: listOf(types.choicesOf(filter.choices)),
          description: 'Only what has any of these as its `currentStatus` today, in Moscow.',
        },
        read: (value) => ({
          ...{ kind: 'statusOn', name: filter.name, values: valuesOf(value) },
          day: dayInMoscow(new Date()),
        }),
      }
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
    config: { type: listOf(type), description },
    read: (value) => ({ kind: 'choice', ...filter, values: valuesOf(value) }),
  }
}

const listOf = (type: GraphQLEnumType) => new GraphQLList(new GraphQLNonNull(type))

const valuesOf = (value: unknown) => [value].flat().map(String)
