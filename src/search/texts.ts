import type { FieldModel, FrozenFields, JsonValue, TypeModel } from '../content/model.ts'
import { headingsOf } from '../rich-text/outline.ts'
import { toText } from '../rich-text/to-text.ts'
import { searchColumns, type SearchColumn } from './weights.ts'

/** What a publication says in one language, by columns of the index. */
export type SearchTexts = { [column in SearchColumn]: string[] }

/** A publication in one language, as the read model projects it. */
export interface SearchableContent {
  data: FrozenFields
  /** Rich texts of the document itself as Lexical JSON, by index of the field. */
  richTexts: ReadonlyMap<number, { json: JsonValue }>
}

/** Columns of fields by name; all others are of the column of what they stand in. */
const columnOf: { [field: string]: SearchColumn } = {
  title: 'title',
  lead: 'lead',
  quotes: 'quotes',
  recommendations: 'recommendations',
  speaker: 'names',
  authors: 'names',
  person: 'names',
}

/**
 * What nobody looks for by its words: addresses and codes of machines, where a text was taken from,
 * what stands below every text of an organisation, and what is said again for search engines.
 */
const silent = new Set([
  ...['slug', 'filename', 'mimeType', 'url', 'sourceUrl', 'registrationUrl', 'website', 'email'],
  ...['phone', 'timeZone', 'doi', 'pmid', 'source', 'boilerplates', 'seo', 'id'],
])

/** @returns the texts of a publication in the order of its fields, without what is only referred to */
export function searchTextsOf(
  { fields }: TypeModel,
  { data, richTexts }: SearchableContent,
): SearchTexts {
  const texts = Object.fromEntries(
    searchColumns.map((column): [SearchColumn, string[]] => [column, []]),
  ) as SearchTexts
  fields.forEach((field, index) => {
    const column = columnOf[field.name] ?? 'body'
    const richText = richTexts.get(index)
    if (field.kind === 'richText') addRichText(texts, column, richText?.json)
    else addValue(texts, column, field, data[field.name])
  })
  return texts
}

function addRichText(texts: SearchTexts, column: SearchColumn, json: JsonValue | undefined): void {
  if (json === undefined) return
  texts[column].push(toText(json))
  texts.headings.push(...headingsOf(json).map(({ text }) => text))
}

function addValue(
  texts: SearchTexts,
  column: SearchColumn,
  field: FieldModel,
  value: JsonValue | undefined,
): void {
  if (value === null || value === undefined || silent.has(field.name)) return
  if (field.kind === 'text') texts[column].push(...listOf(value).filter(isText))
  else if (field.kind === 'richText' && isFields(value)) addRichText(texts, column, value.json)
  else if (field.kind === 'group' || field.kind === 'list')
    for (const row of listOf(value).filter(isFields)) addFields(texts, column, field.fields, row)
}

function addFields(
  texts: SearchTexts,
  column: SearchColumn,
  fields: readonly FieldModel[],
  values: FrozenFields,
): void {
  for (const field of fields) {
    // The title of a part is no title of the whole.
    const own = field.name === 'title' ? undefined : columnOf[field.name]
    addValue(texts, own ?? column, field, values[field.name])
  }
}

const listOf = (value: JsonValue): JsonValue[] => (Array.isArray(value) ? value : [value])
const isText = (value: JsonValue): value is string => typeof value === 'string' && value !== ''
const isFields = (value: JsonValue): value is FrozenFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
