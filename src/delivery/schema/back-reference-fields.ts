import { GraphQLList, GraphQLNonNull } from 'graphql'
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql'
import type { ContentModel, FieldModel, TypeModel } from '../../content/model.ts'
import { filtersOf } from '../../content/filters.ts'
import { newestListed, newestReferrers } from '../back-references.ts'
import type { DeliveredDocument } from '../batch.ts'
import { firstArgument, firstOf, type PageArguments } from './arguments.ts'
import type { FieldTypes, ScopeField, ScopeFields } from './fields.ts'

/** What refers to documents of a type, by fields that begin with one of these names. */
interface BackReference {
  name: string
  type: string
  fields: readonly string[]
  description: string
}

const backReferences: { [type: string]: BackReference[] } = {
  people: [
    {
      ...{ name: 'statements', type: 'statements', fields: ['speaker', 'quotes'] },
      description: 'Statements that they made or are quoted in, newest first.',
    },
  ],
  centres: [
    {
      ...{ name: 'announcements', type: 'announcements', fields: ['centres'] },
      description: 'What was announced of it, newest first.',
    },
  ],
  forums: [
    {
      ...{ name: 'reports', type: 'forum-reports', fields: ['forum'] },
      description: 'Reports from it, newest first.',
    },
    {
      ...{ name: 'events', type: 'events', fields: ['forum'] },
      description: 'Its events, newest first.',
    },
    {
      ...{ name: 'statements', type: 'statements', fields: ['occasion'] },
      description: 'Statements made on its occasion, newest first.',
    },
  ],
  events: [
    {
      ...{ name: 'statements', type: 'statements', fields: ['occasion'] },
      description: 'Statements made on its occasion, newest first.',
    },
  ],
  guidance: [
    {
      ...{ name: 'basisOf', type: 'guidance', fields: ['basedOn'] },
      description: 'Guidelines that are based on it, newest first.',
    },
    {
      ...{ name: 'centres', type: 'centres', fields: ['modelOfCare'] },
      description: 'Centres whose model of care it is, newest first.',
    },
  ],
}

/** Bounded lists of what refers to a document. */
export function backReferenceFields(
  { slug }: TypeModel,
  model: ContentModel,
  types: FieldTypes,
  publication: GraphQLInterfaceType,
): ScopeFields {
  const made = (backReferences[slug] ?? []).flatMap((each): [string, ScopeField][] => {
    const from = model.types.find(({ slug }) => slug === each.type)
    const type = types.documentType(each.type)
    const paths = from ? pathsTo(slug, from.fields, each.fields) : []
    if (!type || paths.length === 0) return []
    const places = { type: each.type, paths }
    const read = (owner: DeliveredDocument, first: number) => newestReferrers(owner, places, first)
    return [[each.name, boundedList(type, each.description, read)]]
  })
  const listed = 'Publications listed under it, newest first; `publications(…)` goes on from there.'
  const filter = listFilterOf(slug, model)
  if (filter) {
    const read = (owner: DeliveredDocument, first: number) => newestListed(owner, filter, first)
    made.push(['publications', boundedList(publication, listed, read)])
  }
  return Object.fromEntries(made)
}

/** Types of documents that have lists of publications. */
const listing: readonly string[] = ['topics', 'organisations']

/** @returns the name of the filter of publications by documents of a type, if there is one */
function listFilterOf(slug: string, model: ContentModel): string | undefined {
  if (!listing.includes(slug)) return undefined
  return model.types
    .filter(({ role }) => role === 'publication')
    .flatMap((type) => filtersOf(type, model))
    .find((filter) => filter.kind === 'reference' && filter.target === slug)?.name
}

function boundedList(
  type: GraphQLObjectType | GraphQLInterfaceType,
  description: string,
  read: (owner: DeliveredDocument, first: number) => DeliveredDocument[],
): ScopeField {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
    description,
    args: { first: firstArgument },
    resolve: ({ owner }, args: PageArguments) => read(owner, firstOf(args)),
  }
}

/** Where in some fields, and in what is inside them, references to a type may stand. */
function pathsTo(target: string, fields: FieldModel[], wanted: readonly string[]): string[] {
  return fields
    .filter(({ name }) => wanted.includes(name))
    .flatMap((field) => pathsIn(target, field))
}

function pathsIn(target: string, field: FieldModel): string[] {
  if (field.kind === 'reference') return field.targets.includes(target) ? [field.name] : []
  if (field.kind !== 'group' && field.kind !== 'list') return []
  const inside = field.fields.flatMap((each) => pathsIn(target, each))
  return inside.map((path) => `${field.name}.${path}`)
}
