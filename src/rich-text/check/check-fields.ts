import type { Locale } from '../../content/locales.ts'
import type { FieldModel, FrozenFields, FrozenReference, JsonValue } from '../../content/model.ts'
import { isObject } from '../lexical.ts'
import { findReferences } from '../references.ts'
import { checkFile } from './check-references.ts'
import { checkText } from './check-text.ts'
import type { FindTarget, Finding, Problem, Surroundings } from './problem.ts'

/** A value that can have problems, and where in the document it stands. */
interface Checked {
  field: FieldModel
  path: string
  value: JsonValue
}

/**
 * Checks what a document would say in public in one language.
 * @param fields of its type
 * @param frozen its public fields, as an edition would hold them
 */
export function checkFields(
  fields: readonly FieldModel[],
  frozen: FrozenFields,
  { locale, find }: { locale: Locale; find: FindTarget },
): Problem[] {
  const surroundings = { locale, find, citations: citationsIn(frozen) }
  const found = [...checkedIn(fields, frozen)].flatMap(({ path, ...checked }) =>
    checkValue(checked, surroundings).map((one) => ({ ...one, where: { field: path, locale } })),
  )
  // The same picture twice, or the same missing document: it is corrected once.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** Every document and file that what is checked refers to, to be looked up beforehand. */
export function referencesToCheck(
  fields: readonly FieldModel[],
  frozen: FrozenFields,
): FrozenReference[] {
  return [...checkedIn(fields, frozen)].flatMap(({ field, value }) =>
    field.kind === 'richText' ? findReferences(value) : filesIn(value),
  )
}

function checkValue(
  { field, value }: Pick<Checked, 'field' | 'value'>,
  surroundings: Surroundings,
): Finding[] {
  if (field.kind === 'richText') return checkText(value, surroundings)
  return filesIn(value).flatMap((file) => checkFile(file, '', surroundings))
}

/** Rich texts and files of a document, those in its groups and lists too. */
function* checkedIn(
  fields: readonly FieldModel[],
  values: FrozenFields,
  before = '',
): Generator<Checked> {
  for (const field of fields) {
    const value = values[field.name]
    const path = before + field.name
    if (value === null || value === undefined) continue
    if (field.kind === 'group' || field.kind === 'list') {
      for (const row of [value].flat())
        if (isObject(row)) yield* checkedIn(field.fields, row, `${path}.`)
    } else if (field.kind === 'richText' || isFileField(field)) yield { field, path, value }
  }
}

function isFileField(field: FieldModel): boolean {
  return field.kind === 'reference' && field.targets.includes('media')
}

function filesIn(value: JsonValue): FrozenReference[] {
  return [value].flat().flatMap((one) => {
    if (!isObject(one) || one.type !== 'media' || typeof one.id !== 'string') return []
    return [{ type: one.type, id: one.id }]
  })
}

function citationsIn({ citations }: FrozenFields): number[] | null {
  if (!Array.isArray(citations)) return null
  return citations.flatMap((row) =>
    isObject(row) && typeof row.number === 'number' ? [row.number] : [],
  )
}
