import type { CollectionConfig, Field, Tab } from 'payload'
import type { BlockList, DeliveryConfig } from './content-type.ts'
import { deliveryOf, isInternal } from './field-delivery.ts'
import type { EnumChoice, FieldModel, TypeModel } from './model.ts'

type NamedField = Extract<Field, { name: string }>

/**
 * Derives what is delivered of a collection from its config, as it was written: Payload adds fields
 * of its own to a config when it starts.
 *
 * A field is delivered unless it says `custom: { delivery: false }`, is hidden, technical (its name
 * begins with `_`, or it is the id, which every type has) or has no value of its own (`ui`, `join`).
 * What a tab, a row, a collapsible or a group says of itself holds for the fields in it.
 * @throws Error naming the field when its kind cannot be delivered yet
 */
export function deriveType(collection: CollectionConfig, delivery: DeliveryConfig): TypeModel {
  const files = collection.upload ? fileFields : []
  const { blockLists = [], ...known } = delivery
  // A collection may declare them too, to have them look otherwise in the admin UI.
  const own = deriveFields(collection.fields, delivery.name).filter(
    ({ name }) => !files.some((file) => file.name === name),
  )
  const fields = [...files, ...own, ...blockLists.map(deriveBlockList)]
  return { slug: collection.slug, ...known, fields }
}

/** A rich text has one language, so what stands in it is not kept by language again. */
function deriveBlockList({ name, typeName, description, block, from }: BlockList): FieldModel {
  const fields = withoutLocales(deriveFields(block.fields, typeName))
  const flags = { localized: false, required: false }
  const blocks = { ...from, type: block.slug }
  return { name, kind: 'list', typeName, description, fields, ...flags, blocks }
}

const fileFields: FieldModel[] = [
  { name: 'filename', kind: 'text', many: false, description: 'Name of the file.' },
  { name: 'mimeType', kind: 'text', many: false, description: 'Media type of the file.' },
  { name: 'filesize', kind: 'number', many: false, description: 'Size in bytes.' },
  { name: 'width', kind: 'number', many: false, description: 'Width of an image in pixels.' },
  { name: 'height', kind: 'number', many: false, description: 'Height of an image in pixels.' },
].map((field) => ({ ...field, localized: false, required: false }) as FieldModel)

function deriveFields(fields: readonly Field[], owner: string): FieldModel[] {
  return fields.flatMap((field) => {
    if (isInternal(field)) return []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => deriveTab(tab, owner))
    if (field.type === 'row' || field.type === 'collapsible')
      return deriveFields(field.fields, owner)
    if (!('name' in field) || field.name === undefined)
      return field.type === 'group' ? deriveFields(field.fields, owner) : []
    return [deriveField(field, owner)]
  })
}

function deriveTab(tab: Tab, owner: string): FieldModel[] {
  if (isInternal(tab)) return []
  if (!('name' in tab) || tab.name === undefined) return deriveFields(tab.fields, owner)
  throw new Error(`Tab ${tab.name} of ${owner}: use an unnamed tab with a group inside.`)
}

function deriveField(field: NamedField, owner: string): FieldModel {
  const { deprecated, optional, unlisted } = deliveryOf(field)
  const base = {
    name: field.name,
    ...describe(field),
    ...(deprecated && { deprecated }),
    ...(unlisted && { unlisted: true as const }),
    localized: 'localized' in field && field.localized === true,
    required: 'required' in field && field.required === true && !optional,
  }
  const model: FieldModel = { ...base, ...deriveKind(field, owner) }
  return model.localized && 'fields' in model
    ? { ...model, fields: withoutLocales(model.fields) }
    : model
}

/** Payload keeps values by locale for the outermost localized field alone, not again inside it. */
function withoutLocales(fields: FieldModel[]): FieldModel[] {
  return fields.map((field) => ({
    ...field,
    localized: false,
    ...('fields' in field && { fields: withoutLocales(field.fields) }),
  }))
}

/** The description of the schema is the English help text of the form, or else its label. */
function describe(field: NamedField): { description?: string } {
  const texts = [field.admin && 'description' in field.admin && field.admin.description]
  const candidates: unknown[] = [...texts, 'label' in field && field.label]
  const found = candidates.find(
    (text): text is { en: string } => typeof text === 'object' && text !== null && 'en' in text,
  )
  return found ? { description: found.en } : {}
}

type Kind = FieldModel extends infer F ? (F extends FieldModel ? Omit<F, BaseKey> : never) : never
type BaseKey = 'name' | 'description' | 'deprecated' | 'localized' | 'required'

function deriveKind(field: NamedField, owner: string): Kind {
  const typeName = typeNameOf(field, owner)
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email': {
      const { codes } = deliveryOf(field)
      return { kind: 'text', many, ...(codes && { codes }) }
    }
    case 'number':
      return { kind: 'number', many }
    case 'checkbox':
      return { kind: 'boolean' }
    case 'date':
      if (!isDayOnly(field)) return { kind: 'dateTime' }
      return { kind: 'day', ...(deliveryOf(field).reviewDate && { reviewDate: true }) }
    case 'richText':
    case 'json':
      return { kind: field.type }
    case 'select':
      if (deliveryOf(field).as === 'text') return { kind: 'text', many }
      return { kind: 'enum', typeName, choices: field.options.map(deriveChoice), many }
    case 'relationship':
    case 'upload':
      return { kind: 'reference', targets: [field.relationTo].flat(), many }
    case 'group':
      return { kind: 'group', typeName, fields: deriveFields(field.fields, typeName) }
    case 'array': {
      const ids = deliveryOf(field).rowIds ? [rowId] : []
      return { kind: 'list', typeName, fields: [...ids, ...deriveFields(field.fields, typeName)] }
    }
    default:
      throw new Error(
        `${owner}.${field.name}: fields of type ${field.type} are not delivered yet; ` +
          'teach src/content/derive-model.ts, or say custom: { delivery: false }.',
      )
  }
}

/** Payload gives every row an id, which it keeps when it is moved or changed. */
const rowId: FieldModel = {
  ...{ name: 'id', kind: 'text', many: false, localized: false, required: false },
  description: 'Stays the same when the row is changed or moved.',
}

function isDayOnly(field: Extract<NamedField, { type: 'date' }>): boolean {
  return field.admin?.date?.pickerAppearance === 'dayOnly'
}

function typeNameOf(field: NamedField, owner: string): string {
  return deliveryOf(field).typeName ?? owner + pascalCase(field.name)
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

type Option = Extract<Field, { type: 'select' }>['options'][number]

function deriveChoice(option: Option): EnumChoice {
  if (typeof option === 'string') return { value: option, name: enumName(option) }
  const { label, value } = option
  const description =
    typeof label === 'object' && 'en' in label ? { description: label.en } : undefined
  return { value, name: enumName(value), ...description }
}

/** Enum values of the schema are in the usual upper case: `press-release` → `PRESS_RELEASE`. */
function enumName(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
}
