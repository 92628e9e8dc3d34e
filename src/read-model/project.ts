import type { FieldModel, FrozenFields, FrozenReference, JsonValue } from '../content/model.ts'
import type { TypeModel } from '../content/model.ts'
import { defaultLocale, type Locale } from '../content/locales.ts'
import { toDelivered } from '../rich-text/deliver.ts'
import { isRecord, isReference } from './json.ts'
import { asArray, asFields, projectScalar } from './project-value.ts'

/** A rich text as it is stored: HTML with marked references, and the document itself. */
export interface StoredRichText {
  html: string
  json: JsonValue
}

/** Where in a document (`speakers.person`, without positions) something public is pointed at. */
export interface PlacedReference extends FrozenReference {
  path: string
}

/** What the read model keeps of a document in one locale. */
export interface Projection {
  data: FrozenFields
  /**
   * Rich texts of the document itself, by the index of the field; `data` says `true` in their
   * place. Nested ones stay in `data`.
   */
  richTexts: Map<number, StoredRichText>
  references: PlacedReference[]
}

/** What projecting gathers on its way, and the language of what is projected. */
interface Sink extends Projection {
  locale: Locale
}

/**
 * Takes from frozen fields what the content model delivers, and nothing else: a value without a
 * field in the model never enters the read model.
 */
export function project(
  type: TypeModel,
  frozen: FrozenFields,
  locale: Locale = defaultLocale,
): Projection {
  const projection: Projection = { data: {}, richTexts: new Map(), references: [] }
  const sink = { ...projection, locale }
  type.fields.forEach((field, index) => {
    const value = frozen[field.name]
    if (field.kind !== 'richText') {
      projection.data[field.name] = projectField(field, value, field.name, sink)
    } else if (isRecord(value)) {
      projection.data[field.name] = true
      projection.richTexts.set(index, convertRichText(value, field.name, sink))
    }
  })
  return projection
}

function projectField(
  field: FieldModel,
  value: JsonValue | undefined,
  path: string,
  sink: Sink,
): JsonValue {
  switch (field.kind) {
    case 'group':
      return isRecord(value) ? projectFields(field.fields, value, path, sink) : null
    case 'list':
      return asArray(value).map((row) => projectFields(field.fields, asFields(row), path, sink))
    case 'reference':
      return projectReference(field, value, path, sink)
    case 'richText':
      return isRecord(value) ? { ...convertRichText(value, path, sink) } : null
    default:
      return projectScalar(field, value)
  }
}

function projectFields(
  fields: FieldModel[],
  values: FrozenFields,
  path: string,
  sink: Sink,
): FrozenFields {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      projectField(field, values[field.name], `${path}.${field.name}`, sink),
    ]),
  )
}

function projectReference(
  field: Extract<FieldModel, { kind: 'reference' }>,
  value: JsonValue | undefined,
  path: string,
  sink: Sink,
): JsonValue {
  const found = asArray(value)
    .filter(isReference)
    .filter(({ type }) => field.targets.includes(type))
    .map(({ type, id }) => ({ type, id }))
  sink.references.push(...found.map((reference) => ({ ...reference, path })))
  return field.many ? found : (found[0] ?? null)
}

/** The body is the text of its page; notes of the others beside it have ids of their own. */
function convertRichText(json: FrozenFields, path: string, sink: Sink): StoredRichText {
  const scope = path === 'body' ? '' : `${path.replaceAll('.', '-')}-`
  const { html, references } = toDelivered(json, { locale: sink.locale, scope })
  sink.references.push(...references.map(({ type, id }) => ({ type, id, path })))
  return { html, json }
}
