import type { Field } from 'payload'
import { isInternal } from '../../src/content/field-delivery.ts'

type NamedField = Extract<Field, { name: string }>

/** A field where it stands in a document: `corrections.0.date` is that of the first row. */
export interface PlacedField {
  path: string
  field: NamedField
}

/** Every field that people fill in for readers, however deep; lists stand for their first row. */
export function deliveredFields(fields: readonly Field[], above = ''): PlacedField[] {
  return fields.flatMap((field) => {
    if (isInternal(field) || 'virtual' in field || isHidden(field) || isMade(field)) return []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => deliveredFields(tab.fields, above))
    if (field.type === 'row') return deliveredFields(field.fields, above)
    if (!('name' in field) || field.name === undefined || field.type === 'ui') return []
    const path = `${above}${field.name}`
    if (field.type === 'group') return deliveredFields(field.fields, `${path}.`)
    if (field.type === 'array') return deliveredFields(field.fields, `${path}.0.`)
    return [{ path, field: field }]
  })
}

/** Read from a file, or computed: nobody writes it. */
const isMade = (field: Field): boolean => {
  const { access } = field as { access?: { create?: (args: never) => unknown } }
  return access?.create?.({} as never) === false
}

const isHidden = ({ admin }: Field): boolean => Boolean(admin && 'hidden' in admin && admin.hidden)

/** @returns a copy of the document in which that field has that value */
export function withValue(document: object, path: string, value: unknown): object {
  const copy = structuredClone(document)
  const names = path.split('.')
  let owner: object = copy
  for (const name of names.slice(0, -1)) {
    if (!Reflect.has(owner, name)) Reflect.set(owner, name, {})
    owner = Reflect.get(owner, name) as object
  }
  Reflect.set(owner, names.at(-1) ?? '', value)
  return copy
}
