import type { FieldModel, FrozenFields, FrozenReference, JsonValue, TypeModel } from './model.ts'

/** GraphQL types of the choices that say where in Russia something is, by filter. */
export const places = { region: 'FederalSubject', federalDistrict: 'FederalDistrict' } as const

/** @returns where in documents the fields are for which `isWanted` holds: `quotes.speaker.person` */
export function findPaths(
  fields: readonly FieldModel[],
  isWanted: (field: FieldModel) => boolean,
  before = '',
): string[] {
  return fields.flatMap((field) => {
    const path = before + field.name
    const inside =
      field.kind === 'group' || field.kind === 'list'
        ? findPaths(field.fields, isWanted, `${path}.`)
        : []
    return isWanted(field) ? [path, ...inside] : inside
  })
}

/**
 * Of the places that refer to a type, those that are called after it: `organisations` is who
 * publishes a statement, `approvals.body` someone else. What is nearest to the document counts;
 * all places where none is called so.
 */
export function namedAlike(paths: string[], { single, list }: TypeModel): string[] {
  const named = paths.filter((path) => {
    const last = path.split('.').at(-1) ?? ''
    return [single, list].some((name) => isCalled(last, name))
  })
  const near = named.filter((path) => !path.includes('.'))
  return [near, named, paths].find((some) => some.length > 0) ?? []
}

/** `organisation` and `hostOrganisation` are. */
function isCalled(field: string, name: string): boolean {
  return field === name || field.endsWith(name.charAt(0).toUpperCase() + name.slice(1))
}

/** @returns the texts at a path in a document, through groups and rows */
export function textsAt(data: FrozenFields, path: string): string[] {
  return valuesAt(data, path).filter((value) => typeof value === 'string')
}

/** @returns the references at a path in a document, through groups and rows */
export function referencesAt(data: FrozenFields, path: string): FrozenReference[] {
  return valuesAt(data, path).flatMap((value) => {
    if (!isFields(value) || typeof value.type !== 'string' || typeof value.id !== 'string')
      return []
    return [{ type: value.type, id: value.id }]
  })
}

function valuesAt(data: FrozenFields, path: string): JsonValue[] {
  let values: JsonValue[] = [data]
  for (const name of path.split('.'))
    values = values.flatMap((value) => (isFields(value) ? (value[name] ?? []) : []))
  return values
}

function isFields(value: JsonValue): value is FrozenFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
