import type { Locale } from '../../src/content/locales.ts'
import type { FieldModel } from '../../src/content/model.ts'
import type { StoredFields } from '../../src/content/freeze.ts'

/**
 * Puts the values of several languages together, as the database holds a document.
 * @param values fields by language, the first with what is the same in all
 */
export function joinLocales(
  fields: FieldModel[],
  values: readonly [Locale, StoredFields][],
): StoredFields {
  const first = values[0]?.[1] ?? {}
  const joined = fields.map((field): [string, unknown] => {
    const all = values.map(([locale, stored]): [Locale, unknown] => [locale, stored[field.name]])
    if (field.localized) return [field.name, Object.fromEntries(all)]
    if (field.kind === 'group') return [field.name, joinLocales(field.fields, rowsAt(all, null))]
    if (field.kind !== 'list' || !Array.isArray(first[field.name]))
      return [field.name, first[field.name]]
    const rows = first[field.name] as unknown[]
    return [field.name, rows.map((_, index) => joinLocales(field.fields, rowsAt(all, index)))]
  })
  return { ...first, ...Object.fromEntries(joined) }
}

function rowsAt(all: [Locale, unknown][], index: number | null): [Locale, StoredFields][] {
  return all.map(([locale, value]) => {
    const row = index === null ? value : (value as unknown[] | undefined)?.[index]
    return [locale, (row ?? {}) as StoredFields]
  })
}
