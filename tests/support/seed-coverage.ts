import { contentTypes } from '../../collections/index.ts'
import type { SeedDocument } from '../../seed/document.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import type { FieldModel } from '../../src/content/model.ts'

/** What the installation fills in by itself. */
const computed = [
  ...['publishedAt', 'recommendations.number', 'recommendations.grade.certaintyTable'],
  'recommendations.id',
  ...['filename', 'mimeType', 'filesize', 'width', 'height'],
  ...['originalName', 'pages', 'duration'],
]

/**
 * The delivered fields of a type that none of its seed documents fills in, in Russian: dotted
 * paths. Quotes count as one field, because a speaker is named by the records.
 */
export function unfilledFields(type: string, documents: readonly SeedDocument[]): string[] {
  const model = contentModelOf(contentTypes).types.find(({ slug }) => slug === type)
  if (!model) throw new Error(`There is no content type ${type}.`)
  const values = documents.filter((document) => document.type === type).map(written)
  return unfilled(model.fields, values, '').filter((path) => !computed.includes(path))
}

type Values = Record<string, unknown>

const written = ({ slug, fields, ru }: SeedDocument): Values => ({
  slug,
  ...fields?.((type, name) => `${type}/${name}`),
  ...ru,
})

function unfilled(fields: readonly FieldModel[], values: Values[], path: string): string[] {
  return fields.flatMap((field) => {
    const own = `${path}${field.name}`
    if (field.unlisted) return []
    if (field.kind === 'list' && field.blocks) return values.some(quotes) ? [] : [own]
    const found = values.flatMap((value) => value[field.name] ?? []).filter((value) => value !== '')
    if (found.length === 0) return [own]
    return 'fields' in field ? unfilled(field.fields, found as Values[], `${own}.`) : []
  })
}

const quotes = ({ body }: Values) =>
  Array.isArray(body) && body.some(({ kind }: { kind?: string }) => kind === 'spoken')
