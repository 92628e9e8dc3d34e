import { statusHistoryType } from './centre-status.ts'
import { places, findPaths, namedAlike } from './filter-paths.ts'
import type { ContentModel, FieldModel, TypeModel } from './model.ts'

/** Something that lists of a type can be filtered by. `paths` are where documents say it. */
export type Filter = { name: string } &
  /** What is referred to, by id or slug. */
  (
    | { kind: 'reference'; target: string; paths: string[]; withDescendants: boolean }
    | { kind: 'enum'; choices: ChoiceField; paths: string[]; regionPaths: string[] }
    | { kind: 'icd10'; paths: string[] }
    /** Whether the publication still stands. */
    | { kind: 'status' }
    /** Where it stands on a day, by the list `path` that says what became of it. */
    | { kind: 'statusOn'; choices: ChoiceField; path: string }
  )

/** The field that an enum is made from. */
export type ChoiceField = Extract<FieldModel, { kind: 'enum' }>

/** Documents of these types are found by what they belong to as well: flu among infections. */
export const trees: readonly string[] = ['topics']

/** By this field a document of a tree says what it belongs to. */
export const parentField = 'parent'

/**
 * Derives what lists of a type can be filtered by: what its documents refer to, its choices, where
 * in Russia they are of, codes of ICD-10, whether a publication still stands, and what became of a
 * centre.
 */
export function filtersOf(type: TypeModel, { types }: ContentModel): Filter[] {
  const found = [
    ...types.flatMap((target) => referenceFilter(type, target)),
    ...placeFilters(type, types),
    ...type.fields.flatMap((field) => choiceFilter(field)),
    ...icd10Filter(type),
    ...type.fields.flatMap((field) => historyFilter(field)),
    ...(type.role === 'publication' ? [{ name: 'status', kind: 'status' as const }] : []),
  ]
  const nameOf = ({ name }: Filter) => name
  return found.filter((filter, index) => found.map(nameOf).indexOf(filter.name) === index)
}

/**
 * Files are no filter, nor are publications, which refer to each other in many senses. Of its own
 * kind a document has at most a parent.
 */
function referenceFilter(type: TypeModel, target: TypeModel): Filter[] {
  const isFile = target.fields.some(({ name }) => name === 'filename')
  if (target.role === 'publication' || isFile) return []
  const found = findPaths(type.fields, (field) => refersTo(field, target.slug))
  const paths =
    target === type ? found.filter((path) => path === parentField) : namedAlike(found, target)
  if (paths.length === 0) return []
  const name = target === type ? parentField : target.single
  const withDescendants = trees.includes(target.slug) && target !== type
  return [{ kind: 'reference', name, target: target.slug, paths, withDescendants }]
}

function refersTo(field: FieldModel, slug: string): boolean {
  return field.kind === 'reference' && field.targets.includes(slug)
}

/** How exact another field is: nobody looks for that. */
const isPrecision = (name: string) => /precision$/i.test(name)

/** Choices in groups and rows say something of the row, not of the document. */
function choiceFilter(field: FieldModel): Filter[] {
  if (field.kind !== 'enum' || isPrecision(field.name) || isPlace(field)) return []
  const { name } = field
  return [{ kind: 'enum', name, choices: field, paths: [name], regionPaths: [] }]
}

function historyFilter(field: FieldModel): Filter[] {
  if (field.kind !== 'list' || field.typeName !== statusHistoryType) return []
  const choices = field.fields.find(({ name }) => name === 'status')
  return choices?.kind === 'enum'
    ? [{ name: 'status', kind: 'statusOn', choices, path: field.name }]
    : []
}

const placeTypes: readonly string[] = Object.values(places)

const isPlace = (field: ChoiceField) => placeTypes.includes(field.typeName)

/** Places count wherever they stand; a region is of its federal district. */
function placeFilters({ fields }: TypeModel, types: TypeModel[]): Filter[] {
  const pathsOf = (typeName: string) =>
    findPaths(fields, (field) => field.kind === 'enum' && field.typeName === typeName)
  const [regionPaths, districtPaths] = [pathsOf(places.region), pathsOf(places.federalDistrict)]
  if (regionPaths.length + districtPaths.length === 0) return []
  const region = findChoices(types, places.region)
  const district = findChoices(types, places.federalDistrict)
  const offer = (name: string, choices: ChoiceField | undefined, paths: string[]): Filter[] =>
    choices ? [{ kind: 'enum', name, choices, paths, regionPaths: [] }] : []
  return [
    ...(regionPaths.length > 0 ? offer('region', region, regionPaths) : []),
    ...offer('federalDistrict', district, districtPaths).map((filter) => ({
      ...filter,
      regionPaths,
    })),
  ]
}

/** @returns a field of that GraphQL type: all of them have the same choices */
function findChoices(types: TypeModel[], typeName: string): ChoiceField | undefined {
  const search = (fields: FieldModel[]): ChoiceField[] =>
    fields.flatMap((field) => {
      if (field.kind === 'group' || field.kind === 'list') return search(field.fields)
      return field.kind === 'enum' && field.typeName === typeName ? [field] : []
    })
  return types.flatMap(({ fields }) => search(fields))[0]
}

function icd10Filter({ fields }: TypeModel): Filter[] {
  const paths = findPaths(fields, (field) => field.kind === 'text' && field.codes === 'icd10')
  return paths.length > 0 ? [{ kind: 'icd10', name: 'icd10', paths }] : []
}
